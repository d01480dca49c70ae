import { expect, test, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { open, press, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// A rhythm, a quarter, and a year of notes brought along: two people, keys only.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,2020-01-06
priya@example.com,Priya Nair,Workshop lead,ada@example.com,2021-02-01
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02
`
const TODAY = '2026-03-18'
const NOTES = '# My notes\n\n## Sam\n\n### 2026-02-03\n- Rang the supplier before the date slipped.\n- Concern: the handover came a day late.\n'

let stage: Stage
let sam: Actor
const pages: Partial<Record<'priya' | 'sam', Page>> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage(TODAY, PEOPLE)
  sam = await stage.enter('sam@example.com')
  pages.sam = await seat(browser, sam)
  pages.priya = await seat(browser, await stage.enter('priya@example.com'))
})
test.afterAll(() => stage?.close())

async function noBarriers(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
}

test('a rhythm plans the next one, and either of the two has the same', async () => {
  const page = await open(pages.sam!, '/ledger?tab=one-on-ones')
  await press(page.getByRole('button', { name: 'Give it a rhythm' }))
  await page.getByLabel('On', { exact: true }).selectOption({ label: 'Friday' })
  await press(page.getByRole('button', { name: 'Begin' }))
  await expect(page.getByRole('heading', { name: 'Every Friday' })).toBeVisible()
  await expect(page.getByText('The next one is on 20 March 2026.')).toBeVisible()
  await noBarriers(page)

  const theirs = await open(pages.priya!, '/one-on-ones')
  await expect(theirs.getByRole('row', { name: /Sam Reyes/ })).toContainText('Every Friday')
  await press(theirs.getByRole('row', { name: /Sam Reyes/ }).getByRole('link', { name: 'in 2 days' }))
  await expect(theirs.getByRole('heading', { level: 1, name: 'One-on-one with Sam Reyes' })).toBeVisible()
  await press(theirs.getByText('Questions for every time'))
  await press(theirs.getByRole('button', { name: /Put on the agenda: What is stuck/ }))
  await expect(theirs.getByRole('checkbox', { name: /What is stuck/ })).toBeVisible()
  await noBarriers(theirs)
})

test('what did not take place comes along to the next one', async () => {
  const page = pages.priya!
  await press(page.getByRole('button', { name: 'Call it off' }))
  await expect(page.getByText('Called off', { exact: true }).first()).toBeVisible()
  const theirs = await open(pages.sam!, '/ledger?tab=one-on-ones')
  await expect(theirs.getByText('The next one is on 27 March 2026.')).toBeVisible()
  await press(theirs.getByRole('link', { name: 'With Priya Nair' }).first())
  await expect(theirs.getByRole('heading', { name: 'Left open before' })).toBeVisible()
  await expect(theirs.getByRole('checkbox', { name: /What is stuck/ })).toBeVisible()
})

test('a career check-in: each writes alone, shares, and they plan in months', async () => {
  const page = await open(pages.sam!, '/ledger?tab=career')
  await press(page.getByRole('button', { name: 'Begin this quarter’s' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Career check-in, January to March 2026' })).toBeVisible()
  await page.getByLabel('Where you would like it to go').fill('To lead a rig.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await press(page.getByRole('button', { name: 'Share with Priya Nair' }))
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Share with Priya Nair' }))
  await expect(page.getByText('You can change it until you have talked.')).toBeVisible()
  await page.getByLabel('The next opportunity').fill('You will get rig 3 soon')
  await expect(page.getByText('“soon” is a different day for each of you: say it in months.')).toBeVisible()
  await page.getByLabel('In how many months').fill('3')
  await page.getByLabel('up to').fill('5')
  await press(page.getByRole('button', { name: 'Write it down' }))
  await expect(page.getByText('In 3 to 5 months')).toBeVisible()
  await noBarriers(page)

  const theirs = await open(pages.priya!, new URL(page.url()).pathname)
  await expect(theirs.getByText('To lead a rig.')).toBeVisible()
  await theirs.getByLabel('What lies between, as you see it').fill('Planning beyond the next step.')
  await expect(theirs.locator('[data-save-state="saved"]')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Priya Nair has not shared it yet.', { exact: false })).toBeVisible()
  await theirs.getByRole('heading', { level: 1 }).focus()
  await theirs.keyboard.press('h')
  await press(theirs.getByRole('button', { name: 'Yes, we talked' }))
  await expect(theirs.getByText('Held', { exact: true })).toBeVisible()
})

test('a file of notes becomes private notes, once', async () => {
  const page = await open(pages.priya!, '/notes/import')
  await noBarriers(page)
  const choose = () => page.getByLabel('Markdown or CSV file').setInputFiles({ name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from(NOTES) })
  await choose()
  await press(page.getByRole('button', { name: 'Show what is in it' }))
  await expect(page.getByRole('heading', { name: 'Nothing is written yet' })).toBeVisible()
  await press(page.getByRole('button', { name: 'Bring 2 notes' }))
  await expect(page.getByRole('heading', { name: 'They are here' })).toBeVisible()
  await noBarriers(page)
  await page.reload()
  await choose()
  await press(page.getByRole('button', { name: 'Show what is in it' }))
  await expect(page.getByRole('heading', { name: 'Nothing new: you have all of these' })).toBeVisible()
  await open(page, `/people/${sam.id}`)
  await expect(page.getByText('Rang the supplier before the date slipped.')).toBeVisible()
  const theirs = await open(pages.sam!, '/ledger')
  await expect(theirs.getByText('Rang the supplier')).toHaveCount(0)
})

test('home asks whether they met, and takes one press for an answer', async () => {
  stage.day('2026-03-30')
  const page = await open(pages.priya!, '/')
  await expect(page.getByRole('heading', { name: 'Did you meet?' })).toBeVisible()
  await noBarriers(page)
  await press(page.getByRole('group', { name: 'Did you and Sam Reyes meet?' }).getByRole('button', { name: 'Yes, we met' }))
  await expect(page.getByRole('heading', { name: 'Did you meet?' })).toHaveCount(0)
})
