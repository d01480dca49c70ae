import { equal, ok } from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, expect, type Page } from '@playwright/test'
import { launchOptions } from '../browser.ts'
import { dataFolder, freePort, serveProduct, stopProduct } from '../served.ts'
import { CYCLE, FILES, needFiles, NOTES, ORGANISATION, PASSWORD, REVIEW, ROOT, rowsOf, SELF } from './real-year.ts'

const NARROW = { width: 360, height: 740 }
const WIDE = { width: 1440, height: 900 }
type Day = (date: string) => void
/** What went wrong in a page, unseen. */
const broken: string[] = []

/** The same year on the screens: a first administrator, a manager and the person the review is about, each at their own browser. */
export async function run(): Promise<void> {
  needFiles()
  if (!process.env.PLUMBLINE_WEB) await built()
  const [folder, port] = [dataFolder(), await freePort()]
  const clock = join(dirname(folder), 'clock')
  const day: Day = (date) => writeFileSync(clock, `${date}T09:00:00Z`)
  day('2026-08-25')
  const served = await serveProduct({ folder, port, words: ['--empty'], env: { PLUMBLINE_TEST_CLOCK: clock } })
  const browser = await chromium.launch(await launchOptions())
  try {
    await journey(browser, served.origin, served.links['set-up']!, day)
  } finally {
    await browser.close()
    await stopProduct(served)
  }
}

async function built(): Promise<void> {
  const { buildWeb } = await import(pathToFileURL(join(ROOT, 'scripts/build.mjs')).href) as { buildWeb: (root: string, node: string, say: (line: string) => void) => Promise<boolean> }
  ok(await buildWeb(ROOT, process.execPath, console.log), 'the pages are built')
}

async function journey(browser: Browser, origin: string, setUp: string, day: Day): Promise<void> {
  const ruth = await setsUp(await seat(browser, origin), setUp)
  await importing(ruth, 'People', 'people.csv', 'people')
  await importing(ruth, 'Work items', 'evidence.csv', 'entries')
  const oskar = await invited(browser, origin, ruth, 'Oskar Lindqvist')
  const imani = await invited(browser, origin, ruth, 'Imani Okoro')
  await theYear(oskar)
  await hears(imani)
  await opensCycle(ruth)
  await aboutHerself(imani)
  await writes(oskar)
  await submits(oskar)
  await shares(oskar, day)
  await acknowledges(imani, oskar)
  equal(broken.join('\n'), '', 'no page broke')
}

async function seat(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, viewport: WIDE, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Berlin' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`))
  return page
}

/** Nothing sticks out on a phone, and nothing is in the way of a screen reader. */
async function sound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  equal(violations.map((each) => `${each.id}: ${each.nodes[0]?.target.join(' ')}`).join('\n'), '', `${what}: accessible`)
  await page.setViewportSize(NARROW)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  ok(over <= 0, `${what}: ${over} px stick out at ${NARROW.width} px`)
  await page.setViewportSize(WIDE)
}

async function setsUp(page: Page, link: string): Promise<Page> {
  await page.goto(link)
  await page.getByLabel('Organisation').fill(ORGANISATION.organisation)
  await page.getByLabel('Your name').fill(ORGANISATION.name)
  await page.getByLabel('Your e-mail').fill(ORGANISATION.email)
  await page.getByLabel('Time zone').fill(ORGANISATION.timeZone)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible()
  return page
}

async function importing(page: Page, kind: string, file: string, many: string): Promise<void> {
  const n = rowsOf(file).toLocaleString('en-GB')
  await page.goto('/people/import')
  await page.getByRole('radio', { name: kind }).check()
  await page.locator('input[type=file]').setInputFiles(join(FILES, file))
  await page.getByRole('button', { name: 'Show the difference' }).click()
  const send = page.getByRole('button', { name: `Import ${n} ${many}` })
  await expect(send).toBeVisible()
  await sound(page, `the difference of ${file}`)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  ok(height < 4000, `the difference of ${n} ${many} is looked over, not scrolled through: ${height} px`)
  await send.click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(page.getByRole('heading', { name: 'No change: everything is as the file says' })).toBeVisible()
}

async function invited(browser: Browser, origin: string, hr: Page, name: string): Promise<Page> {
  await hr.goto('/people?account=none')
  await hr.getByRole('button', { name: `Invite ${name}` }).click()
  const dialog = hr.getByRole('dialog', { name: `An invitation for ${name}` })
  const link = await dialog.getByLabel(`Link for ${name}`).inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(hr.getByRole('button', { name: `Invite ${name}` })).toHaveCount(0)
  const page = await seat(browser, origin)
  await page.goto(link)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  return page
}

/** Notes, a monthly note from forty pieces of work, and what is expected. */
async function theYear(page: Page): Promise<void> {
  await page.goto('/people')
  await expect(page.getByText(/nothing yet in \d{3}/)).toHaveCount(0)
  await page.getByRole('link', { name: 'Imani Okoro' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Imani Okoro' })).toBeVisible()
  const place = page.url()
  for (const { tone, text } of NOTES) {
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What did you see?').fill(text)
    await dialog.getByRole('radio', { name: tone === 'praise' ? 'Praise' : 'A concern' }).check()
    await dialog.getByRole('radio', { name: 'Imani Okoro', exact: true }).check()
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
  }
  await expect(page.getByText('The recall change was announced')).toBeVisible()
  await monthlyNote(page, place)
  await page.goto(`${place}?tab=expectations`)
  await page.getByRole('button', { name: 'Propose the first lines' }).click()
  await page.getByLabel('From').fill(CYCLE.from)
  await page.getByLabel('To').fill(CYCLE.to)
  const lines = ['The response page opens within a second for the largest customers', 'Translations reach two new markets', 'Two other teams copy how the editor is tested']
  for (const [n, line] of lines.entries()) await page.getByLabel(`Line ${n + 1}`).fill(line)
  await page.getByRole('button', { name: 'Propose to Imani Okoro' }).click()
  await expect(page.getByText('Imani Okoro confirms it, or proposes other words.')).toBeVisible()
}

async function monthlyNote(page: Page, place: string): Promise<void> {
  await page.goto(`${place}/notes/2026-07`)
  await page.getByLabel('Line 1').fill('Six weeks on the survey scheduling: it went out on 22 July without a call from a customer.')
  await expect(page.getByRole('button', { name: /^Show \d+ more$/ })).toBeVisible()
  await sound(page, 'a month of forty pieces of work')
  await page.getByLabel('Search the work').fill('language-stable')
  await page.getByRole('button', { name: /^Take: language-stable/ }).click()
  await expect(page.getByLabel('Line 2')).toHaveValue(/^language-stable/)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await page.getByRole('button', { name: 'Share with Imani Okoro' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /share/i }).click()
  await expect(page.locator('[data-state-label]')).toContainText('Shared')
}

/** A thing counts as seen once it was on screen. */
async function hears(page: Page): Promise<void> {
  await page.goto('/ledger')
  const entries = page.locator('li[data-kind]')
  await expect(entries).toHaveCount(NOTES.length + 1)
  for (const entry of await entries.all()) {
    await entry.scrollIntoViewIfNeeded()
    await expect(entry).toContainText('You saw it', { timeout: 10_000 })
  }
  await page.goto('/ledger?tab=expectations')
  await page.getByRole('button', { name: 'Confirm these words' }).click()
  const sure = page.getByRole('alertdialog').getByRole('button').last()
  if (await sure.isVisible()) await sure.click()
  await expect(page.getByText('You both confirmed these words')).toBeVisible()
}

async function opensCycle(page: Page): Promise<void> {
  await page.goto('/cycles')
  await page.getByRole('link', { name: 'Plan a cycle' }).first().click()
  const fields = { Name: CYCLE.name, 'First day of the period': CYCLE.from, 'Last day of the period': CYCLE.to, 'Self-reviews in by': CYCLE.selfDue, 'Manager reviews submitted by': CYCLE.managerDue, 'Shared and talked about by': CYCLE.shareDue }
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
  const next = async (title: string) => {
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await next('Who')
  await expect(page.getByText(/^15 people\b/)).toBeVisible()
  await expect(page.getByText('1 has no manager')).toBeVisible()
  await next('Questions and scale')
  await page.getByRole('radio', { name: 'The core alone' }).check()
  await next('Feedback from others')
  await next('Messages')
  await next('Check and launch')
  await page.getByRole('button', { name: 'Launch' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Launch' }).click()
  await page.getByRole('link', { name: 'See how far it is' }).click()
  const names = page.getByRole('table', { name: 'Reviews of this cycle' }).getByRole('rowheader')
  await expect(names).toHaveCount(14)
  const order = await names.allInnerTexts()
  equal(order.join(), order.toSorted().join(), 'by name where the dates are the same')
  await sound(page, 'the board of the cycle')
}

async function aboutHerself(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /self-review/i }).first().click()
  await page.getByLabel('What went well').fill(SELF.wentWell)
  await page.getByLabel('What was hard').fill(SELF.wasHard)
  await page.getByLabel('What comes next').fill(SELF.next)
  await page.getByLabel('Search your records').fill('response')
  await page.getByRole('region', { name: 'Your records' }).getByRole('button', { name: 'Cite' }).first().click()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await sound(page, 'a self-review with a year of records')
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Submit' }).click()
  await expect(page.locator('[data-state-label]')).toContainText('Submitted')
}

const LABELS: Record<string, string> = { what: 'What', how: 'How', why: 'Why it mattered', behaviour: 'Behaviour', example: 'Example', expectation: 'What good looks like', actions: 'Next steps' }
/** What the packet is searched for, row by row, and how many of the records found are cited. */
const CITED: Record<string, [find: string, n: number]> = {
  'Accomplishment 1': ['response page', 3], 'Accomplishment 2': ['translations', 3], 'Accomplishment 3': ['editor', 2],
  'Growth area 1': ['without a test', 1], 'Growth area 2': ['recall change', 1],
}

/** The review is written beside its three hundred records. */
async function writes(page: Page): Promise<void> {
  await page.goto('/reviews')
  await page.getByRole('link', { name: 'Imani Okoro' }).click()
  const packet = page.locator('#packet')
  const all = Number(/(\d+) records/.exec(await packet.getByRole('heading', { level: 2 }).innerText())?.[1])
  ok(all > 300, `a year is in the packet: ${all} records`)
  await looksAround(page, all)
  await page.getByLabel('How the period went').fill(REVIEW.summary)
  const rows = [...REVIEW.accomplishments.map((row, n) => [`Accomplishment ${n + 1}`, row]), ...REVIEW.growthAreas.map((row, n) => [`Growth area ${n + 1}`, row])] as [string, Record<string, string>][]
  for (const [name, row] of rows) await writesRow(page, name, row)
  await page.getByLabel('The next period').fill(REVIEW.forwardLooking)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await sound(page, 'the editor, written')
}

/** By theme and by month, by kind of work and by words. */
async function looksAround(page: Page, all: number): Promise<void> {
  const packet = page.locator('#packet')
  const found = packet.getByRole('heading', { level: 2 })
  await packet.getByRole('button', { name: 'By theme' }).click()
  await expect(packet.getByRole('heading', { name: 'What recurs' })).toBeVisible()
  await packet.locator('summary', { hasText: /^translations/ }).click()
  ok(await packet.locator('li[data-record]').count() > 10, 'a theme shows its records')
  ok(await packet.locator('summary').count() < 50, 'odds and ends are folded')
  await sound(page, 'the packet by theme')
  await packet.getByRole('button', { name: 'By month' }).click()
  await page.getByLabel('What it is').selectOption({ label: 'Work: feat' })
  await expect(found).toContainText(new RegExp(`\\d+ of ${all}`))
  await expect(packet.locator('li[data-record]').first()).toContainText('feat')
  await page.getByLabel('What it is').selectOption('')
}

async function writesRow(page: Page, name: string, fields: Record<string, string>): Promise<void> {
  const row = page.getByRole('listitem', { name, exact: true })
  if (await row.count() === 0) await page.getByRole('button', { name: name.startsWith('A') ? 'Add an accomplishment' : 'Add a growth area' }).click()
  for (const [field, words] of Object.entries(fields)) await row.getByLabel(field === 'title' ? name : LABELS[field]!, { exact: true }).fill(words)
  const [find, n] = CITED[name]!
  await page.getByLabel('Search the records').fill(find)
  await expect(page.locator('#packet li[data-record]').first()).toContainText(new RegExp(find.split(' ')[0]!, 'i'))
  for (let at = 0; at < n; at++) await page.locator('#packet li[data-record]').nth(at).getByRole('button', { name: /^Cite/ }).click()
  await expect(row.getByRole('list', { name: `Records cited in ${name}` }).getByRole('listitem')).toHaveCount(n)
}

async function submits(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await page.getByRole('radio', { name: /^Meets expectations/ }).check()
  await expect(page.getByText('5 of 5 parts')).toBeVisible()
  await page.getByRole('button', { name: 'Submit' }).click()
  const dialog = page.getByRole('dialog', { name: 'Submit the review of Imani Okoro' })
  await expect(dialog).toBeVisible()
  for (const box of await dialog.getByRole('checkbox').all()) await box.check()
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(page.locator('[data-state-label]')).toContainText('Submitted')
}

/** Told today is not told in time: it is refused with the reason, and goes through fourteen days later. */
async function shares(page: Page, day: Day): Promise<void> {
  await page.getByLabel('When do you talk with Imani?').fill('2026-09-15')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByText('For 15 September 2026', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Share with Imani' }).click()
  await expect(page.locator('[data-error-summary]')).toContainText('Growth area 1, Tests with the change. Nothing you cite here was known to Imani Okoro before 25 August 2026.')
  await sound(page, 'a review that can’t be shared yet')
  day('2026-09-15')
  await page.reload()
  await page.getByRole('button', { name: 'Share with Imani' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Share with Imani' }).click()
  await expect(page.locator('[data-state-label]')).toContainText('Shared')
  await page.getByRole('button', { name: 'Put on record' }).click()
  await page.getByRole('button', { name: 'Open for acknowledgement' }).click()
  await expect(page.getByText('Imani can acknowledge it now')).toBeVisible()
}

async function acknowledges(page: Page, manager: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /your review/i }).first().click()
  await expect(page.getByText(REVIEW.growthAreas[0]!.behaviour)).toBeVisible()
  await sound(page, 'the review as Imani reads it')
  await page.getByLabel('Comment').fill('Fair, and nothing in it was news.')
  await page.getByRole('button', { name: 'Acknowledge' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Acknowledge' }).click()
  await expect(page.locator('[data-state-label]')).toContainText('Acknowledged')
  await manager.reload()
  await expect(manager.getByText('Fair, and nothing in it was news.')).toBeVisible()
}
