import { expect, test, type Page } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, seat } from './seat.ts'
import { openStage, type Stage } from './stage.ts'

// HR's desk: what is out of order and put right with a press, the chart, last days, and what takes a second look.
const HEADER = 'Employee ID,Full Name,Work Email,Job Title,Team,Level,Manager Email,Hire Date'
const LEADS = ['Ada Okafor,ada@example.com,Head of HR,Works / People,M2,', 'Ines Duarte,ines@example.com,Director,Works,M2,', 'Priya Nair,priya@example.com,Workshop lead,Works / Workshop,M1,ines@example.com', 'Leo Brandt,leo@example.com,Paint lead,Works / Paint shop,M1,ines@example.com']
const CREW = ['Sam Reyes', 'Noor Haddad', 'Jo Lindgren', 'Kit Amsel', 'Ola Berg', 'Ravi Rao']
const row = (name: string, lead: string) => `${name},${name.split(' ')[0]!.toLowerCase()}@example.com,Technician,Works / Workshop,L2,${lead}@example.com`
const file = (lead: string) => `${HEADER}\n${[...LEADS, ...CREW.map((name) => row(name, lead))].map((line, n) => `E${n + 1},${line},2024-01-08`).join('\n')}\n`
const TODAY = '2026-03-18'

let stage: Stage
let page: Page
test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage(TODAY, file('priya'))
  page = await seat(browser, stage.admin)
})
test.afterAll(() => stage?.close())

const idOf = async (email: string): Promise<string> => (await stage.admin.ask('GET', `/people?find=${email}`)).people[0].id

test('the chart opens step by step with keys, and shows the way to whom one looks for', async () => {
  await open(page, '/people/chart')
  const ines = page.getByRole('button', { name: /^Ines Duarte: close 2 reports/ })
  await expect(ines).toHaveAttribute('aria-expanded', 'true')
  const priya = page.getByRole('button', { name: /^Priya Nair: open 6 reports/ })
  await priya.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Who reports to Priya Nair' }).getByRole('link')).toHaveCount(6)
  await noViolations(page)
  await open(page, `/people/chart?person=${await idOf('kit')}`)
  await expect(page.locator('[aria-current=true]')).toContainText('Kit Amsel')
  await page.getByLabel('Team', { exact: true }).click()
  await expect(page.getByLabel('Team', { exact: true })).toBeChecked()
  await page.getByRole('button', { name: /^Works: open/ }).click()
  await page.getByRole('button', { name: /^Paint shop: open 1 person/ }).click()
  await expect(page.getByRole('list', { name: 'People in Paint shop' })).toContainText('Leo Brandt')
  await noViolations(page)
})

test('an import that moves a whole team asks once, naming the number', async () => {
  await open(page, '/people/import')
  await page.getByLabel('CSV file').setInputFiles({ name: 'new-lead.csv', mimeType: 'text/csv', buffer: Buffer.from(file('leo')) })
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(page.getByText('Another manager for 6 of the 8 people who have one.')).toBeVisible()
  await page.getByRole('button', { name: 'Import 6 people' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('6 of 8 people get another manager')
  await question.getByRole('button', { name: 'Look again' }).click()
  expect((await stage.admin.ask('GET', '/people?find=kit')).people[0].managerName).toBe('Priya Nair')
  await page.getByRole('button', { name: 'Import 6 people' }).click()
  await question.getByRole('button', { name: 'Write 6 managers' }).click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  expect((await stage.admin.ask('GET', '/people?find=kit')).people[0].managerName).toBe('Leo Brandt')
})

test('a last day is written down; the reports stand among the problems and move with one press', async () => {
  await open(page, `/people/${await idOf('leo')}/administer`)
  await page.getByLabel('Last day', { exact: true }).fill('2026-03-17')
  await page.getByRole('button', { name: 'Write down', exact: true }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Leo Brandt is signed out everywhere at once')
  await page.getByRole('button', { name: 'Write down the last day' }).click()
  await expect(page.getByText('6 people need another manager; Ines Duarte is suggested. See Problems.', { exact: true })).toBeVisible()
  await open(page, '/people/problems')
  const lost = page.getByRole('region', { name: 'The manager of 6 people has left' })
  await lost.getByRole('button', { name: 'The manager of 6 people has left' }).click()
  await expect(lost.getByRole('listitem')).toHaveCount(6)
  await noViolations(page)
  await lost.getByRole('button', { name: 'Move Kit Amsel to Ines Duarte' }).click()
  await expect(page.getByRole('heading', { name: 'The manager of 5 people has left' })).toBeVisible()
  await page.getByRole('button', { name: 'Move all of Leo Brandt’s reports to Ines Duarte' }).click()
  await expect(page.getByRole('heading', { name: /has left/ })).toHaveCount(0)
  await open(page, `/people/${await idOf('kit')}/history`)
  await expect(page.getByRole('region', { name: 'Managers' }).getByRole('listitem')).toContainText(['Ines Duarte'])
  await noViolations(page)
})

test('a second HR administrator is given by one, a third takes two', async ({ browser }) => {
  const until = '2027-01-31'
  const give = async (find: string, name: RegExp) => {
    await open(page, '/people/roles?give=somebody')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Who', { exact: true }).fill(find)
    await dialog.getByRole('option', { name }).click()
    await dialog.getByLabel('HR administrator').check()
    await dialog.getByLabel('Last day').fill(until)
    await dialog.getByRole('button', { name: 'Give the role' }).click()
    await expect(dialog).toHaveCount(0)
  }
  await give('ines', /^Ines Duarte/)
  await expect(page.getByRole('row', { name: /Ines Duarte/ })).toContainText('HR administrator')
  await give('priya', /^Priya Nair/)
  await expect(page.getByText(/Priya Nair is not HR administrator yet/).first()).toBeVisible()
  const waits = page.getByRole('region', { name: 'Waiting for a second HR administrator' })
  await expect(waits).toContainText('asked for by you')
  await expect(waits.getByRole('button', { name: /^Say yes/ })).toHaveCount(0)
  await noViolations(page)
  const other = await seat(browser, await stage.enter('ines@example.com'))
  await other.goto(`${stage.url}/people/roles`)
  await other.getByRole('button', { name: 'Say yes: Priya Nair, HR administrator' }).click()
  await expect(other.getByRole('row', { name: /Priya Nair/ })).toContainText('HR administrator')
})
