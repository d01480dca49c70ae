import { expect, test, type Browser, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { handsOn, type Hands } from './hands.ts'
import { noViolations } from './looks.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// HR drafts the next version of the leveling framework with keys alone, looks at the difference and publishes; somebody reads both versions.
const HEADER = 'Employee ID,Full Name,Work Email,Job Title,Team,Level,Manager Email,Hire Date'
const PEOPLE = `${HEADER}
E1,Ada Okafor,ada@example.com,Head of HR,Works / People,M2,,2020-01-06
E2,Priya Nair,priya@example.com,Workshop lead,Works / Workshop,M1,ada@example.com,2021-02-01
E3,Sam Reyes,sam@example.com,Technician,Works / Workshop,L3,priya@example.com,2022-05-02
`
const PHONE = { width: 360, height: 780 }
const DESK = { width: 1440, height: 900 }
const WORDS = 'Sets up the bench so that the next shift can go on without a question.'
const LADDER = 'Skill,A1,A2,A3\nCraft,Does the work as it was shown,Does it alone and to the standard,\nCare,Leaves the bench as it was found,,Sees what others will need tomorrow\n'

let stage: Stage
let ada: Page
let sam: Page
let hands: Hands
test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-03-18', PEOPLE)
  ada = await seat(browser, stage.admin)
  sam = await seat(browser, await stage.enter('sam@example.com'))
  hands = handsOn(ada, 'Ada', new Map())
})
test.afterAll(() => stage?.close())

async function seat(browser: Browser, who: Actor): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', acceptDownloads: true })
  await who.sits(context)
  return context.newPage()
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(stage.url + path)
  await expect(page.locator('h1')).toBeVisible()
}

const cell = (row: string, column: number) => ada.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('gridcell').nth(column)
const field = () => ada.getByRole('textbox', { name: /^What one sees at/ }).first()
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('HR begins a draft from the published version and edits two cells, with keys alone', async () => {
  await open(ada, '/framework/drafts')
  await expect(ada.getByText('Drafts of the next version')).toBeVisible()
  hands.begin('begin a draft')
  await hands.press('Tab')
  await hands.act(ada.getByRole('button', { name: 'Begin a draft' }))
  await expect(ada.getByRole('menuitem', { name: 'From the version in force' })).toBeFocused()
  await hands.press('Enter')
  await expect(ada.getByRole('tab', { name: 'Matrix' })).toBeVisible()

  hands.begin('one cell')
  await hands.to(cell('Craft', 0))
  await hands.press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp')
  await expect(cell('Craft', 2)).toBeFocused()
  await hands.press('Enter')
  await expect(field()).toBeFocused()
  await expect(ada.getByRole('region', { name: 'The level below' })).toContainText('L2, the level below')
  await expect(ada.getByRole('region', { name: 'The level above' })).toContainText('L4, the level above')
  await hands.press('ControlOrMeta+a')
  await hands.write(WORDS)
  await hands.press('Escape')
  await expect(cell('Craft', 2)).toBeFocused()
  await expect(cell('Craft', 2)).toContainText(WORDS)
})

test('a level that reads like the one below is marked in its cell; left empty, it reads as that one', async () => {
  const below = (await cell('Communication', 0).locator('span').first().textContent())!
  hands.begin('another cell')
  await hands.press('ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(cell('Communication', 1)).toBeFocused()
  await hands.press('Enter', 'ControlOrMeta+a')
  await hands.write(below)
  await expect(ada.locator('[data-rule="leveling/indistinct-levels"]')).toContainText('L2 reads word for word as L1')
  await noViolations(ada)
  await hands.press('Escape')
  await expect(cell('Communication', 1)).toContainText('To look at')
  await expect(cell('Communication', 1)).toBeFocused()
  await hands.press('Enter', 'ControlOrMeta+a', 'Delete')
  await hands.act(ada.getByRole('button', { name: 'Take example 1 away' }))
  await expect(ada.getByText(`Left empty, L2 reads as L1: “${below}”`)).toBeVisible()
  await ada.getByRole('button', { name: 'Back to the matrix' }).press('Enter')
  await expect(cell('Communication', 1)).toContainText('As L1')
  await expect(cell('Communication', 1)).toContainText(below)
  await expect(cell('Communication', 1)).not.toContainText('To look at')
  await expect(ada.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible()
  await noViolations(ada)
})

test('levels and dimensions are named, added, moved and taken away, and what somebody holds stays', async () => {
  await ada.getByRole('tab', { name: /^Levels/ }).click()
  await ada.getByRole('button', { name: 'Add a level to Individual' }).click()
  await ada.locator('summary', { hasText: 'L7' }).click()
  await ada.getByLabel('Name of L7').fill('Fellow')
  await ada.getByLabel('Code of L7').fill('L6')
  await ada.getByRole('button', { name: 'Change the code' }).click()
  await expect(ada.getByText('There is a level L6 already').first()).toBeVisible()
  await ada.getByLabel('Code of L7').fill('F1')
  await ada.getByRole('button', { name: 'Change the code' }).click()
  await expect(ada.locator('summary', { hasText: 'F1 Fellow' })).toBeVisible()
  await noViolations(ada)
  await ada.locator('summary', { hasText: 'F1 Fellow' }).click()
  await ada.getByRole('button', { name: 'Take F1 away' }).click()
  await ada.getByRole('button', { name: 'Undo' }).click()
  await expect(ada.locator('summary', { hasText: 'F1 Fellow' })).toBeVisible()
  await ada.locator('summary', { hasText: 'L3 Established' }).click()
  await expect(ada.getByText('One person holds L3, so its code stays')).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Take L3 away' })).toHaveAttribute('aria-disabled', 'true')

  await ada.getByRole('tab', { name: /^Dimensions/ }).click()
  await ada.locator('summary', { hasText: 'Leadership' }).click()
  await ada.getByRole('button', { name: 'Move Leadership up' }).click()
  await noViolations(ada)
  await ada.getByRole('tab', { name: /^Name and tracks/ }).click()
  await ada.getByLabel('Name of the framework').fill('Harbour ladder')
  await noViolations(ada)
  await expect(ada.getByRole('heading', { level: 1, name: 'Harbour ladder' })).toBeVisible()
})

test('a typed word outlives a closed tab, and nobody else can read the draft', async () => {
  const { drafts } = await stage.admin.ask('GET', '/framework-drafts')
  await ada.context().setOffline(true)
  await ada.getByLabel('The framework in a sentence or two').fill('What we ask of each other.')
  await expect(ada.locator('[data-save-state=not-saved]')).toBeVisible()
  const context = ada.context()
  await ada.close()
  await context.setOffline(false)
  ada = await context.newPage()
  await ada.setViewportSize(DESK)
  hands = handsOn(ada, 'Ada', new Map())
  await open(ada, `/framework/drafts/${drafts[0].id}?part=whole`)
  await expect(ada.getByLabel('The framework in a sentence or two')).toHaveValue('What we ask of each other.')
  await open(sam, `/framework/drafts/${drafts[0].id}`)
  await expect(sam.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
})

test('the difference stands word by word before it is published', async () => {
  hands.begin('publish')
  await ada.getByLabel('The framework in a sentence or two').focus()
  await hands.to(ada.getByRole('button', { name: 'Look at the difference' }), 'Shift+Tab')
  await hands.press('Enter')
  await expect(ada.getByRole('heading', { level: 1, name: 'What would change' })).toBeVisible()
  const changed = (title: string) => ada.getByRole('listitem').filter({ hasText: title })
  await expect(changed('L3 Established, Craft').locator('ins').first()).toContainText('Sets up')
  await expect(changed('L2 Developing, Communication')).toHaveAttribute('data-change', 'removed')
  await expect(changed('F1 Fellow')).toHaveAttribute('data-change', 'added')
  await expect(ada.locator('li[data-change=moved]')).toContainText('Leadership')
  await noViolations(ada)
  await hands.act(ada.getByRole('button', { name: 'Publish to everybody' }))
  const question = ada.getByRole('alertdialog')
  await expect(question).toContainText('It can’t be changed or taken back')
  await noViolations(ada)
  await hands.act(question.getByRole('button', { name: 'Publish to everybody' }))
  await expect(ada.getByText('Version 2, in force')).toBeVisible()
  await expect(ada.getByText('by Ada Okafor.')).toBeVisible()
})

test('everybody reads the new version, what changed, and the one before', async () => {
  await open(sam, '/inbox')
  await expect(sam.getByText('The leveling framework has a new version')).toBeVisible()
  for (const size of [DESK, PHONE]) {
    await sam.setViewportSize(size)
    await open(sam, '/framework')
    await expect(sam.getByText(WORDS).and(sam.locator(':visible'))).toBeVisible()
    expect(await fits(sam)).toBeLessThanOrEqual(0)
    await open(sam, '/framework/versions')
    await expect(sam.getByRole('rowheader')).toHaveText(['Harbour ladder 2', 'Plumbline default framework 1'])
    await noViolations(sam)
    await sam.getByRole('link', { name: 'What changed with version 2' }).click()
    await expect(sam.locator('ins').first()).toBeVisible()
    await noViolations(sam)
    await open(sam, '/framework/versions')
    await sam.getByRole('link', { name: 'Plumbline default framework 1' }).click()
    await expect(sam.getByText('Another version is in force now.')).toBeVisible()
    await expect(sam.getByText(WORDS)).toHaveCount(0)
    await noViolations(sam)
  }
})

test('any version leaves as a file that is read back', async () => {
  await open(ada, '/framework/versions')
  const [file] = await Promise.all([ada.waitForEvent('download'), ada.getByRole('link', { name: 'Version 2 as CSV' }).click()])
  expect(readFileSync(await file.path(), 'utf8')).toContain(WORDS)
  await open(ada, '/framework/drafts/import')
  await ada.getByLabel('File', { exact: true }).setInputFiles({ name: 'ladder.csv', mimeType: 'text/csv', buffer: readFileSync(await file.path()) })
  await ada.getByRole('button', { name: 'Show what becomes of it' }).click()
  await expect(ada.getByText('Everything in the file was taken over.')).toBeVisible()
  await expect(ada.getByText('Nothing differs.')).toBeVisible()
})

test('a file of another shape shows what becomes of it, and a draft is made and discarded', async () => {
  await open(ada, '/framework/drafts/import')
  await ada.getByRole('button', { name: 'Show what becomes of it' }).click()
  await expect(ada.locator('[data-error-summary]')).toBeFocused()
  await ada.getByLabel('File', { exact: true }).setInputFiles({ name: 'broken.yaml', mimeType: 'application/yaml', buffer: Buffer.from('id: x\ndimensions: []\ncells: [\n') })
  await ada.getByRole('button', { name: 'Show what becomes of it' }).click()
  await expect(ada.locator('[data-error-summary]')).toContainText(/line \d+, column \d+/)
  await ada.getByLabel('File', { exact: true }).setInputFiles({ name: 'ladder.csv', mimeType: 'text/csv', buffer: Buffer.from(LADDER) })
  await ada.getByRole('button', { name: 'Show what becomes of it' }).click()
  await expect(ada.getByRole('heading', { name: '“ladder”: nothing is written yet' })).toBeVisible()
  await expect(ada.locator('dl')).toContainText('cells6')
  await noViolations(ada)
  await ada.getByRole('button', { name: 'Make a draft of it' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'ladder' })).toBeVisible()
  await expect(ada.getByRole('gridcell').nth(2)).toContainText('As A2')
  await ada.getByRole('button', { name: 'Look at the difference' }).click()
  await expect(ada.getByText('One person holds L3.')).toBeVisible()
  await noViolations(ada)
  await ada.getByRole('link', { name: 'Go on writing' }).click()
  await ada.getByRole('button', { name: 'Discard' }).click()
  await ada.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Drafts of the leveling framework' })).toBeVisible()
})

test('on a phone, one level or one dimension at a time', async () => {
  await ada.setViewportSize(PHONE)
  await open(ada, '/framework/drafts')
  await ada.getByRole('button', { name: 'Begin a draft' }).click()
  await ada.getByRole('menuitem', { name: 'From the framework that came with Plumbline' }).click()
  await ada.getByLabel('Level of the track Individual').selectOption('L4')
  expect(await fits(ada)).toBeLessThanOrEqual(0)
  await ada.getByLabel('one dimension').check()
  await ada.getByLabel('Dimension', { exact: true }).selectOption('scope')
  await ada.getByRole('button', { name: /^L4 Senior/ }).click()
  await expect(field()).toBeFocused()
  await field().fill('Carries a project from the question to the result.')
  expect(await fits(ada)).toBeLessThanOrEqual(0)
  await noViolations(ada)
  await ada.keyboard.press('Escape')
  await expect(ada.getByRole('button', { name: /^L4 Senior/ })).toBeFocused()
  await expect(ada.getByRole('button', { name: /^L4 Senior/ })).toContainText('Carries a project')
})
