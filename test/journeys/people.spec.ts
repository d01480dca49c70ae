import { expect, test, type Page } from '@playwright/test'
import { noViolations, settled } from './looks.ts'
import { open, seat } from './seat.ts'
import { type Actor, openStage, PASSWORD, type Stage } from './stage.ts'
import { visit } from './way.ts'

// HR's own work, and what everybody finds on arrival: import, records, roles, account, levels, home.
const HEADER = 'Employee ID,Full Name,Work Email,Job Title,Team,Level,Manager Email,Hire Date'
const PEOPLE = `${HEADER}
E1,Ada Okafor,ada@example.com,Head of HR,Works / People,M2,,2020-01-06
E2,Priya Nair,priya@example.com,Workshop lead,Works / Workshop,M1,ada@example.com,2021-02-01
E3,Sam Reyes,sam@example.com,Technician,Works / Workshop,L2,priya@example.com,2022-05-02
`
const MORE = `${HEADER},Shoe Size
E3,Sam Reyes,sam@example.com,Senior technician,Works / Workshop,L2,priya@example.com,2022-05-02,43
E4,Noor Haddad,noor@example.com,Technician,Works / Paint shop,L1,priya@example.com,2026-03-01,38
`
const BROKEN = `${HEADER}
E5,Jo Lindgren,jo@example,Technician,Works,L1,priya@example.com,2026-03-01
E6,Kit Amsel,kit@example.com,Technician,Works,L1,nobody@example.com,03/04/2026
`
const TODAY = '2026-03-18'

let stage: Stage
let priya: Actor
const pages: Partial<Record<'ada' | 'priya', Page>> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage(TODAY, PEOPLE)
  priya = await stage.enter('priya@example.com')
  pages.ada = await seat(browser, stage.admin)
  pages.priya = await seat(browser, priya)
})
test.afterAll(() => stage?.close())

const idOf = async (email: string): Promise<string> =>
  (await stage.admin.ask('GET', `/people?find=${email}`)).people[0].id

test('a fresh organisation has no blank table: every page says what belongs there', async () => {
  const page = pages.ada!
  const quiet = settled(page)
  for (const path of ['/people/teams', '/people/chart', '/people/problems', '/people/import/runs', '/people/conflicts', '/people/roles', '/account', '/ledger', '/one-on-ones', '/monthly-notes', '/feedback-requests', '/reviews', '/cycles']) {
    await visit(page, path)
    await expect(page.locator('h1')).toBeVisible()
    await quiet()
    expect(await page.locator('table:not(:has(tbody tr))').count(), path).toBe(0)
    await expect(page.locator('main').getByText(/^(This could not be loaded|There is nothing here)$/), path).toHaveCount(0)
    await noViolations(page)
  }
})

test('a new organisation says what comes first', async () => {
  const page = await open(pages.ada!, '/')
  const steps = page.getByRole('list', { name: 'First steps' }).getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await expect(steps.first()).toContainText('Done')
  await steps.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/account=none/)
  const people = page.getByRole('table', { name: 'People' })
  await expect(people.getByRole('rowheader', { name: 'Sam Reyes' })).toBeVisible()
  await expect(people.getByRole('rowheader', { name: 'Priya Nair' })).toHaveCount(0)
})

test('a broken file is refused with row and column, and nothing is written', async () => {
  const page = await open(pages.ada!, '/people/import')
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await page.getByLabel('CSV file').setInputFiles({ name: 'broken.csv', mimeType: 'text/csv', buffer: Buffer.from(BROKEN) })
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Nothing was imported: 2 places need another look.')
  const rows = page.getByRole('table', { name: 'Where the file needs another look' }).getByRole('row')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText(/2\s*Work Email/)
  await expect(rows.filter({ hasText: 'Hire Date' })).toContainText('3')
})

test('a file shows every difference first; a second run changes nothing', async () => {
  const page = pages.ada!
  await page.getByLabel('CSV file').setInputFiles({ name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(MORE) })
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing is written yet' })).toBeVisible()
  const differences = page.getByRole('table', { name: 'Differences' })
  await expect(differences.getByRole('row', { name: /Sam Reyes/ })).toContainText('title from Technician')
  await expect(differences.getByRole('row', { name: /Noor Haddad/ })).toContainText('new')
  await expect(page.getByText('New team: Works / Paint shop.').or(page.getByText('New team: Paint shop.'))).toBeVisible()
  await expect(page.locator('dt', { hasText: 'Shoe Size' }).locator('xpath=following-sibling::dd[1]')).toHaveText('not read')
  expect((await stage.admin.ask('GET', '/people?find=noor')).people).toEqual([])

  await page.getByRole('button', { name: 'Import 2 people' }).click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(page.getByRole('heading', { name: 'No change: everything is as the file says' })).toBeVisible()
})

test('the address holds whom one looks for, and the command menu finds people by name', async () => {
  const page = await open(pages.priya!, '/people')
  await expect(page.getByRole('table', { name: 'When your reports last heard from you' }).getByRole('row')).toHaveCount(3)
  await page.getByLabel('Find by name or e-mail').fill('oka')
  await expect(page).toHaveURL(/find=oka/)
  await expect(page.getByRole('table', { name: 'People' }).getByRole('row')).toHaveCount(2)
  await page.reload()
  await expect(page.getByLabel('Find by name or e-mail')).toHaveValue('oka')
  await expect(page.getByRole('table', { name: 'People' }).getByRole('row')).toHaveCount(2)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('noor')
  await page.getByRole('option', { name: /Noor Haddad/ }).click()
  await expect(page).toHaveURL(new RegExp(`/people/${await idOf('noor')}`))
})

test('records: a manager with a way back, a level, days away', async () => {
  const page = await open(pages.ada!, `/people/${await idOf('noor')}/administer`)
  await expect(page.getByRole('region', { name: 'Manager' })).toContainText('Reports to Priya Nair.')
  await page.getByLabel('New manager').fill('sam')
  await expect(page.getByRole('option', { name: /Sam Reyes/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: 'Change the manager' }).getByRole('button', { name: 'Change', exact: true }).click()
  await expect(page.getByText('Reports to Sam Reyes.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Reports to Priya Nair.', { exact: true })).toBeVisible()

  await page.getByLabel('New level').selectOption('L2')
  await page.getByRole('form', { name: 'Change the level' }).getByRole('button', { name: 'Change' }).click()
  await expect(page.getByText(/At L2/)).toBeVisible()

  await page.getByLabel('First day away').fill('2026-04-20')
  await page.getByLabel('Last day away').fill('2026-04-06')
  await page.getByRole('button', { name: 'Record' }).click()
  await expect(page.getByText('The last day away comes before the first.')).toBeVisible()
  await page.getByLabel('Last day away').fill('2026-04-30')
  await page.getByRole('button', { name: 'Record' }).click()
  await expect(page.getByRole('row', { name: /20 April 2026/ })).toContainText('11')
})

test('an invitation is shown once and lets the person in', async ({ browser }) => {
  const page = pages.ada!
  await page.getByRole('button', { name: 'Invite Noor Haddad' }).click()
  const link = await page.getByLabel('Link for Noor Haddad').inputValue()
  await page.reload()
  await expect(page.getByLabel('Link for Noor Haddad')).toHaveCount(0)
  const context = await browser.newContext()
  const noor = await context.newPage()
  await noor.goto(link)
  await noor.getByLabel('New password').fill(PASSWORD)
  await noor.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(noor.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  await expect(noor.getByText('What people say to you')).toBeVisible()
  await context.close()
})

test('a role: for some teams, with an end, ended with a word about whom', async () => {
  const page = await open(pages.ada!, '/people/roles')
  await page.getByRole('button', { name: 'Give a role' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Who', { exact: true }).fill('priya')
  await expect(dialog.getByRole('option', { name: /Priya Nair/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Give the role' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say which teams the HR partner looks after.')
  await dialog.getByLabel('Paint shop').check()
  await dialog.getByRole('button', { name: 'Give the role' }).click()
  await expect(dialog).toHaveCount(0)
  const row = page.getByRole('row', { name: /Priya Nair/ })
  await expect(row).toContainText('Paint shop')
  await row.getByRole('button').click()
  await expect(page.getByRole('alertdialog')).toContainText('End the role HR partner of Priya Nair')
  await page.getByRole('button', { name: 'End the role', exact: true }).click()
  await expect(row).toHaveCount(0)
})

test('a conflict of interest: anybody declares their own, and sees who reads why', async () => {
  const page = await open(pages.priya!, '/people/conflicts')
  await page.getByRole('button', { name: 'Declare a conflict' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('About whom').fill('ada')
  await expect(dialog.getByRole('option', { name: /Ada Okafor/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog.locator('[data-audience]')).toContainText('HR partners of Ada Okafor; not Ada Okafor')
  await dialog.getByLabel('A couple').check()
  await dialog.getByLabel('Why, in a few words').fill('We share a household.')
  await dialog.getByRole('button', { name: 'Declare' }).click()
  await expect(page.getByRole('row', { name: /You/ })).toContainText('We share a household.')
})

test('an API token is shown once, works, and ends', async () => {
  const page = await open(pages.priya!, '/account')
  await page.getByRole('button', { name: 'Create a token' }).click()
  await page.getByLabel('What it is for').fill('My spreadsheet')
  await page.getByRole('button', { name: 'Create the token' }).click()
  const token = await page.getByLabel('Token', { exact: true }).inputValue()
  const ask = async () => (await fetch(`${stage.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status
  expect(await ask()).toBe(200)
  await page.getByRole('button', { name: 'I have copied it' }).click()
  await expect(page.getByText(token)).toHaveCount(0)
  await page.getByRole('button', { name: 'End the token My spreadsheet' }).click()
  await page.getByRole('button', { name: 'End the token', exact: true }).click()
  await expect(page.getByRole('row', { name: /My spreadsheet/ })).toContainText('ended')
  expect(await ask()).toBe(401)
})

test('levels: one’s own stands out, the whole matrix is a table, and it works at 320 px with keys', async () => {
  const page = await open(pages.priya!, '/framework')
  const matrix = page.getByRole('table')
  await expect(matrix.getByRole('columnheader', { name: /Your level M1/ })).toBeVisible()
  await expect(matrix.getByRole('rowheader')).toHaveCount(5)
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(page.getByRole('heading', { level: 2, name: /^M1/ })).toBeVisible()
  await page.getByRole('link', { name: /^M2/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^M2/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByRole('tab', { name: /Individual/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^L1/ })).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('home says what to say first, and who has not heard', async () => {
  await priya.ask('POST', '/observations', { subjectId: await idOf('sam'), text: 'Left the press unlocked twice this week.', tone: 'concern', audience: 'me' })
  stage.day('2026-05-06')
  const page = await open(pages.priya!, '/')
  await expect(page.getByRole('region', { name: 'Say it first' }).getByRole('link')).toHaveText('Tell Sam Reyes what you noted')
  const team = page.getByRole('region', { name: 'Who heard from you' })
  await expect(team).toContainText('not heard from you for 30 days that count')
  await expect(page.getByRole('link', { name: 'Write the note on Sam Reyes for April 2026' })).toBeVisible()
  await team.getByRole('button', { name: 'Note something about Sam Reyes' }).click()
  await expect(page.getByRole('combobox', { name: 'About' })).toHaveValue('Sam Reyes')
})
