import { expect, type Locator, type Page } from '@playwright/test'
import { open, press } from './seat.ts'
import { apart, DUE, NAME, PERIOD, TEMPLATE } from './whole-cycle-texts.ts'

/** Presses the button of the question that is open, and waits until it is answered. */
export async function confirm(page: Page, name: string): Promise<void> {
  const question = page.getByRole('alertdialog')
  await press(question.getByRole('button', { name }))
  await expect(question).toHaveCount(0)
}

/** Looks somebody up by name, and takes them. */
export async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

/** A line of home that leads to what waits. */
export const task = (page: Page, title: string | RegExp): Locator => page.getByRole('list', { name: 'What waits for you, by day' }).getByRole('link', { name: title })

/** Plans the cycle step by step, looks at everything, rehearses and launches it. @returns the id of the cycle */
export async function plansAndLaunches(page: Page): Promise<string> {
  const next = async (title: string) => {
    await press(page.getByRole('button', { name: 'Save and go on' }))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await open(page, '/cycles')
  await press(page.getByRole('link', { name: 'Plan a cycle' }))
  await page.getByLabel('Name', { exact: true }).fill(NAME)
  await page.getByLabel('First day of the period').fill(PERIOD.from)
  await page.getByLabel('Last day of the period').fill(PERIOD.to)
  await page.getByLabel('Self-reviews in by').fill(DUE.self)
  await page.getByLabel('Manager reviews submitted by').fill(DUE.reviews)
  await page.getByLabel('Shared and talked about by').fill(DUE.share)
  await next('Who')
  await expect(page.getByText('41 people', { exact: true })).toBeVisible()
  await expect(page.getByText('Ines Duarte leads the organisation', { exact: false })).toBeVisible()
  await press(page.getByRole('button', { name: 'Leave them out' }))
  await expect(page.getByText('40 people', { exact: true })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Leave out, whatever the conditions say' })).toContainText('Ines Duarte')
  await next('Questions and scale')
  await asks(page)
  await next('Feedback from others')
  await page.getByLabel('Ask peers about each person').check()
  await expect(page.getByLabel('People propose their peers themselves')).toBeChecked()
  await page.getByLabel('Peers chosen by').fill(DUE.nomination)
  await page.getByLabel('Peer feedback in by').fill(DUE.peers)
  await page.getByLabel('Ask everybody about their manager').check()
  await page.getByLabel('Upward feedback in by').fill(DUE.upward)
  await next('Messages')
  await next('Check and launch')
  await press(page.getByRole('button', { name: 'Rehearse' }))
  await expect(page.getByText('For 40 people: 40 self-reviews and 40 manager reviews would be created, 40 rounds of peer feedback opened, 6 managers asked about')).toBeVisible()
  await press(page.getByRole('button', { name: 'Launch' }))
  await confirm(page, 'Launch')
  await expect(page.getByText('All 40 people are seen to.')).toBeVisible()
  await press(page.getByRole('link', { name: 'See how far it is' }))
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** The company's own template, and three points with its own words. */
async function asks(page: Page): Promise<void> {
  await press(page.getByRole('radio', { name: TEMPLATE.name }), 'Space')
  for (const place of ['at the top', 'at the bottom']) {
    await page.getByLabel(`Use a point ${place}`).uncheck()
    await expect(page.getByLabel(`Use a point ${place}`)).not.toBeChecked()
  }
  await page.getByLabel('Above the middle', { exact: true }).fill('More than we asked for')
  await page.getByLabel('The middle', { exact: true }).fill('What we asked for')
  await page.getByLabel('Below the middle', { exact: true }).fill('Less than we asked for')
}

/** The number of a state in the table of counts on the board. */
export const count = (page: Page, kind: 'Self-reviews' | 'Manager reviews', state: string): Locator =>
  page.getByRole('table', { name: 'Reviews by state' }).getByRole('row', { name: new RegExp(`^${kind}`) }).locator(`[data-label="${state}"]`)

/** Somebody's line on the board; every line for an empty name. */
export const onBoard = (page: Page, name: string): Locator =>
  page.getByRole('table', { name: 'People in this cycle' }).getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

const ITEMS: Record<string, Record<string, string>> = {
  'Accomplishment 1': { Title: 'One list', What: 'Put the stock list on one page.', How: 'Tried it on one bench first, then changed it with the night shift.', 'Why it mattered': 'Nine questions a month became one.' },
  'Growth area 1': {
    Title: 'Sheets with every order', Behaviour: 'Lets orders leave before their sheet is done.', Example: 'On 20 February two orders left without their sheet.',
    'What good looks like': 'Every order leaves with its sheet.', 'Next steps': 'The sheet goes on the order first; we look at five orders together each Friday.',
  },
}

/** Writes a review in the editor and submits it; the growth area rests on a record. */
export async function writesReview(page: Page, name: string, record: Locator): Promise<void> {
  await page.getByLabel('How the period went').fill(`${name} met the expectations of L3. The half-year was marked by the stock list.`)
  for (const [item, fields] of Object.entries(ITEMS)) {
    const row = page.getByRole('listitem', { name: item, exact: true })
    for (const [label, words] of Object.entries(fields)) await row.getByLabel(label === 'Title' ? item : label, { exact: true }).fill(words)
  }
  await page.getByRole('listitem', { name: 'Growth area 1', exact: true }).getByLabel('Behaviour').focus()
  await press(record.getByRole('button', { name: 'Cite' }))
  await expect(page.getByRole('list', { name: 'Records cited in Growth area 1' }).getByRole('listitem')).toHaveCount(1)
  await page.getByLabel('The next period').fill(`Next ${name} plans one shift a month. I expect every order to leave with its sheet.`)
  await page.getByLabel('What will you do to help with the growth areas?').fill('I look at five orders with you each Friday.')
  await page.getByLabel('What would this person need before a larger role?').fill(apart(name))
  await press(page.getByRole('radio', { name: 'What we asked for' }), 'Space')
  await expect(page.locator('[data-save-state="saved"]')).toHaveCount(2)
  await press(page.getByRole('button', { name: 'Submit', exact: true }))
  const seen = page.getByRole('dialog', { name: /^Submit the review of/ })
  await expect(seen).toBeVisible()
  for (const box of await seen.getByRole('checkbox').all()) {
    await box.press('Space')
    await expect(box).toBeChecked()
  }
  await press(seen.getByRole('button', { name: 'Submit' }))
  await expect(seen).toHaveCount(0)
}

/** Gives a submitted review to the person; with a day, the talk is planned first. */
export async function sharesInBrowser(page: Page, name: string, talk?: string): Promise<void> {
  if (talk) {
    await page.getByLabel(`When do you talk with ${name}?`).fill(talk)
    await press(page.getByRole('button', { name: 'Plan it' }))
    await expect(page.getByRole('button', { name: 'Plan it' })).toHaveCount(0)
  }
  await press(page.getByRole('button', { name: `Share with ${name}` }))
  await confirm(page, `Share with ${name}`)
  await expect(page.locator('[data-state-label]')).toContainText('Shared')
}
