import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { type Hands, handsOn, type Presses } from './hands.ts'
import { type Actor, openStage, PASSWORD, type Stage } from './stage.ts'

// The main job without a mouse: from signing in to an acknowledged review, by keys alone. Every stop is looked at.
const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
tomas@example.com,Tomás Ferreira,Workshop lead,L4,ada@example.com,2021-02-01
mina@example.com,Mina Osei,Technician,L3,tomas@example.com,2022-05-02
ben@example.com,Ben Ito,Technician,L3,tomas@example.com,2023-03-01
`
const PRAISE = 'You moved the tide table to the top of the sheet. Nobody has called the desk since.'
const BENCH = 'The bench moved in three evenings, and no order of the week was late.'
const UNTOLD = 'Two orders for the night shift left the bench without their calibration sheet.'
const TOLD = 'The night shift asked twice for sheets that were late.'
const SEEN_TODAY = 'Ben ran the bench alone this morning, and you only watched.'
const MONTH = 'Mina Osei, November 2026'

let stage: Stage
let tomas: Actor
let mina: Actor
const count: Presses = new Map()
const hands = {} as Record<'tomas' | 'mina' | 'ada', Hands>

test.describe.configure({ mode: 'serial' })
// a picture of the page at every key would take longer than the keys
test.use({ trace: 'off' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-03-10', PEOPLE)
  await theYearBefore()
  for (const who of ['tomas', 'mina', 'ada'] as const) hands[who] = handsOn(await seat(browser), who, count)
})
test.afterAll(async () => {
  await stage?.close()
  const rows = [...count].map(([part, { keys, tabs, letters }]) => `${String(tabs).padStart(5)} ${String(keys).padStart(5)} ${String(letters).padStart(7)}  ${part}`)
  console.log([' tabs  keys letters', ...rows].join('\n'))
})

/** What is on record before the journey begins, and a cycle under way. */
async function theYearBefore(): Promise<void> {
  tomas = await stage.enter('tomas@example.com')
  mina = await stage.enter('mina@example.com')
  const note = (tone: string, audience: string, text: string) => tomas.ask('POST', '/observations', { subjectId: mina.id, tone, audience, text })
  await note('praise', 'person', PRAISE)
  const lines = ['The bench runs without a gap between shifts', 'Every order leaves with its sheet', 'Ben can stand in']
  const proposed = await tomas.ask('PUT', `/people/${mina.id}/expectations`, { from: '2026-01-01', to: '2026-12-31', lines }, 0)
  await mina.ask('POST', `/expectations/${proposed.id}/confirm`, {})
  stage.day('2026-06-01')
  await note('concern', 'me', UNTOLD)
  const { id } = await note('concern', 'person', TOLD)
  await mina.ask('POST', `/observations/${id}/see`, {})
  stage.day('2026-09-15')
  await note('praise', 'person', BENCH)
  stage.day('2026-11-02')
  const cycle = await stage.admin.ask('POST', '/cycles', {
    name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', selfDue: '2026-11-10', managerDue: '2026-11-30', shareDue: '2026-12-20',
  })
  await stage.admin.ask('POST', `/cycles/${cycle.id}/open`, {})
  stage.day('2026-11-12')
}

async function seat(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  return context.newPage()
}

/** The first page of a session; from there on by key. */
async function arrive(who: Hands, part: string, address = '/'): Promise<Page> {
  who.begin(part)
  await who.page.goto(stage.url + address)
  await expect(who.page.locator('h1')).toBeVisible()
  return who.page
}

/** Through the command menu: its name, a few letters, Enter. */
async function goBy(who: Hands, words: string, option: RegExp | string, heading: string | RegExp): Promise<void> {
  await who.press('Control+k')
  await expect(who.page.getByRole('combobox', { name: 'Find or do something' })).toBeFocused()
  await who.settle()
  await who.write(words)
  await expect(who.page.getByRole('option', { selected: true })).toContainText(option)
  await who.press('Enter')
  await expect(who.page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
  await who.settle()
}

const entry = (page: Page, text: string) => page.locator('li[data-kind]').filter({ hasText: text })
const record = (page: Page, text: string) => page.locator('#packet li[data-record]').filter({ hasText: text })
const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true })

/** A date, in the order of this browser's language: where it is not understood one way, the other. */
async function writeDay(who: Hands, field: Locator, date: string): Promise<void> {
  await who.to(field)
  const [year, month, day] = date.split('-')
  for (const digits of [`${month}${day}${year}`, `${day}${month}${year}`]) {
    await who.press('ArrowLeft', 'ArrowLeft')
    await who.write(digits)
    if ((await field.inputValue()) === date) return
  }
  await expect(field).toHaveValue(date)
}

async function signIn(who: Hands, email: string): Promise<Page> {
  const page = await arrive(who, 'sign in', '/sign-in')
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await who.write(email)
  await who.to(page.getByLabel('Password'))
  await who.write(PASSWORD)
  await who.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  return page
}

test('the manager signs in, and skips to the page', async () => {
  const page = await signIn(hands.tomas, 'tomas@example.com')
  await hands.tomas.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await hands.tomas.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('an observation from anywhere, kept, then shared', async () => {
  const { tomas: who } = hands
  const { page } = who
  who.begin('note something')
  await who.press('n')
  await expect(page.getByRole('combobox', { name: 'About' })).toBeFocused()
  await who.write('mina')
  await expect(page.getByRole('option', { name: /Mina Osei/ })).toBeVisible()
  await who.press('Tab')
  await expect(page.getByLabel('What did you see?')).toBeFocused()
  await who.write(SEEN_TODAY)
  await who.to(page.getByRole('radio', { name: 'Praise' }))
  await who.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'A concern' })).toBeFocused()
  await who.press('ArrowLeft')
  await who.settle()
  await who.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await who.settle()

  who.begin('share it')
  await goBy(who, 'mina', 'Mina Osei', 'Mina Osei')
  const note = entry(page, SEEN_TODAY)
  await who.act(button(note, 'Share with Mina Osei'))
  await expect(page.getByRole('dialog')).toContainText('You and Mina Osei can read this.')
  await who.settle()
  await who.act(button(page.getByRole('dialog'), 'Share with Mina Osei'))
  await expect(note).toContainText('Not seen yet')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await who.settle()
})

test('the person signs in, sees it, and answers', async () => {
  const { mina: who } = hands
  const page = await signIn(who, 'mina@example.com')
  who.begin('see and answer')
  await who.press('g', 'l')
  await expect(page.getByRole('heading', { level: 1, name: 'Your ledger' })).toBeFocused()
  const note = entry(page, SEEN_TODAY)
  await expect(note).toContainText('You saw it')
  await who.act(button(note, 'Answer'))
  await expect(page.getByLabel('Your answer to Tomás Ferreira')).toBeFocused()
  await who.settle()
  await who.write('Thank you. He had asked for it.')
  await who.press('Control+Enter')
  await expect(note).toContainText('You answered')
  await who.settle()
})

test('the manager writes the month in three lines, and shares it', async () => {
  const { tomas: who } = hands
  const { page } = who
  who.begin('monthly note')
  await who.press('g', 'm')
  await expect(page.getByRole('heading', { level: 1, name: /^Notes on/ })).toBeFocused()
  await who.act(page.getByRole('table').getByRole('link', { name: 'Mina Osei' }))
  await expect(page.getByRole('heading', { level: 1, name: MONTH })).toBeFocused()
  await who.to(page.getByLabel('Line 1'))
  for (const line of ['Two sheets were missing in week 42.', 'Told her on Friday.']) {
    await who.write(line)
    await who.press('Enter')
  }
  await expect(page.getByLabel('Line 3')).toBeFocused()
  await who.settle()
  await who.write('She tries a line for what is missing.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await who.to(button(page, 'Share with Mina Osei'), 'Shift+Tab')
  await who.press('Enter')
  await who.settle()
  await who.act(button(page.getByRole('dialog').or(page.getByRole('alertdialog')), 'Share with Mina Osei'))
  await expect(page.locator('[data-state-label]')).toContainText('Shared')
  await who.settle()
})

const TEXT: Record<string, [title: string, cites: string, fields: string[]]> = {
  'Accomplishment 1': ['One sheet for both shifts', PRAISE, [
    'Rebuilt the handover sheet so that both shifts read the same one.',
    'Tried it on one bench first, and changed the order of the boxes with the night shift.',
    'The desk was called nine times in February and not once since March.',
  ]],
  'Accomplishment 2': ['The bench moved', BENCH, [
    'Moved the calibration bench in three evenings.',
    'Planned each evening so that one rig stayed up, and rehearsed it with Ben.',
    'No order of the week was late.',
  ]],
  'Accomplishment 3': ['Ben stands in', SEEN_TODAY, [
    'Brought Ben to run the bench alone.',
    'Let him do it first and watched, four mornings in a row.',
    'Holidays no longer stop the bench.',
  ]],
  'Growth area 1': ['Sheets with every order', UNTOLD, [
    'Lets orders leave the bench before their sheet is done.',
    'On 1 June two orders for the night shift left without their calibration sheet.',
    'Every order leaves with its sheet, so that the next shift can start at once.',
    'Mina puts the sheet on the order before the rig is cleared; we look at five orders together in January.',
  ]],
  'Growth area 2': ['Asking earlier', TOLD, [
    'Waits for the night shift to ask before she says that something is missing.',
    'In May the night shift asked twice for sheets that were late.',
    'Says what is missing before the shift ends.',
    'A line on the sheet for what is missing; I read it every Friday and answer.',
  ]],
}
const FIELDS = {
  A: ['What', 'How', 'Why it mattered'],
  G: ['Behaviour', 'Example', 'What good looks like', 'Next steps'],
}

test('the review is opened from the list, and written field by field', async () => {
  test.setTimeout(90_000)
  const { tomas: who } = hands
  const { page } = who
  who.begin('open the review')
  await who.press('g', 'r')
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeFocused()
  await who.act(page.getByRole('link', { name: 'Mina Osei' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Review of Mina Osei' })).toBeFocused()

  who.begin('write the fields')
  await who.to(page.getByLabel('How the period went'))
  await who.write('Mina met the expectations of L3, Mid. The bench and its sheets marked her year.')
  for (const [name, [title, , fields]] of Object.entries(TEXT)) {
    const titleField = row(page, name).getByRole('textbox', { name, exact: true })
    if ((await row(page, name).count()) === 0) await who.act(button(page, name.startsWith('A') ? 'Add an accomplishment' : 'Add a growth area'))
    await who.to(titleField)
    await who.write(title)
    for (const [i, label] of FIELDS[name[0] as 'A' | 'G'].entries()) {
      await who.to(row(page, name).getByLabel(label, { exact: true }))
      await who.write(fields[i]!)
    }
  }
  await who.to(page.getByLabel('The next period'))
  await who.write('Next year Mina runs the second bench. I expect her to plan its shifts with Ben.')

  who.begin('rate')
  const five = page.getByRole('group', { name: /^The whole period/ }).getByRole('radio')
  await who.to(five.first())
  await who.press('ArrowDown', 'ArrowDown')
  await expect(page.getByRole('radio', { name: /^Meets expectations/ })).toBeChecked()
  await who.settle()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await expect(page.getByText('5 of 5 parts')).toBeVisible()
})

test('records are cited by key, into the row one works on', async () => {
  const { tomas: who } = hands
  const { page } = who
  who.begin('cite five records')
  for (const [name, [, cited]] of Object.entries(TEXT).toReversed()) {
    await who.to(row(page, name).getByRole('textbox', { name, exact: true }), 'Shift+Tab')
    await who.press('Control+i')
    await expect(page.locator('#packet [data-record]:focus')).toBeVisible()
    await who.settle()
    await who.press('Home')
    await who.to(record(page, cited), 'ArrowDown')
    await who.press('c')
    await expect(row(page, name).getByRole('list', { name: `Records cited in ${name}` })).toContainText(cited.slice(0, 20))
    await who.press('Control+i')
    await expect(row(page, name).getByRole('textbox', { name, exact: true })).toBeFocused()
    await who.settle()
  }
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
})

test('a record is taken out and a row removed, and both brought back', async () => {
  const { tomas: who } = hands
  const { page } = who
  who.begin('take out, undo')
  const chips = row(page, 'Accomplishment 1').getByRole('list', { name: 'Records cited in Accomplishment 1' })
  await who.act(chips.getByRole('button', { name: /^Take / }))
  await expect(row(page, 'Accomplishment 1')).toContainText('No evidence yet')
  await who.settle()
  await who.press('F6')
  await expect(button(page, 'Undo')).toBeFocused()
  await who.press('Enter')
  await expect(chips).toContainText('tide table')
  await who.settle()

  await who.to(button(page, 'More for Accomplishment 2'))
  await who.press('Enter')
  await who.settle()
  // The menu stands before it takes keys.
  await expect(async () => {
    await who.press('End')
    await expect(page.getByRole('menuitem', { name: 'Remove' })).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await who.press('Enter')
  await expect(row(page, 'Accomplishment 3')).toHaveCount(0)
  await who.settle()
  await who.press('F6', 'Enter')
  await expect(row(page, 'Accomplishment 3')).toBeVisible()
  await who.settle()
})

test('the untold growth area says so, and is told from there', async () => {
  const { tomas: who } = hands
  const { page } = who
  who.begin('tell the person first')
  await goToFindings(who)
  const blocking = page.locator('#before-submit [data-rule="surprise/growth-area-not-told"]')
  await expect(blocking).toContainText('Growth area 1, Sheets with every order')
  await who.act(button(blocking, 'Tell Mina first'))
  const dialog = page.getByRole('dialog', { name: 'Tell Mina first' })
  await expect(dialog).toContainText(UNTOLD)
  await expect(dialog).toContainText('can stand in a review shared from 26 November 2026')
  await who.settle()
  await who.act(button(dialog, 'Share with Mina'))
  await expect(dialog).toHaveCount(0)
  await who.settle()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()

  const { mina: her } = hands
  const theirs = await arrive(her, 'hear of it')
  await her.press('g', 'l')
  await her.to(button(entry(theirs, UNTOLD), 'Answer'))
  await expect(entry(theirs, UNTOLD)).toContainText('You saw it')
})

/** By the command menu, as the line above the text would by pointer. */
async function goToFindings(who: Hands): Promise<void> {
  await who.press('Control+k')
  await who.write('before submitting')
  await expect(who.page.getByRole('option', { selected: true })).toContainText('See what to look at before submitting')
  await who.press('Enter')
  await expect(who.page.locator('#before-submit')).toBeFocused()
  await who.settle()
}

test('fourteen days after she saw it, it is submitted', async () => {
  stage.day('2026-11-26')
  const { tomas: who } = hands
  const page = await arrive(who, 'submit')
  await goBy(who, 'review of mina', 'Review of Mina Osei', 'Review of Mina Osei')
  await expect(button(page, 'Submit')).toBeVisible()
  await who.act(button(page, 'Submit'))
  const dialog = page.getByRole('dialog', { name: 'Submit the review of Mina Osei' })
  await expect(dialog).toBeVisible()
  await who.settle()
  for (const box of await dialog.getByRole('checkbox').all()) await who.act(box, 'Space')
  await who.act(button(dialog, 'Submit'))
  await expect(page.locator('[data-state-label]')).toContainText('Submitted')
  await expect(dialog).toHaveCount(0)
  await who.settle()
})

test('the talk is planned, and the review shared', async () => {
  const { tomas: who } = hands
  const { page } = who
  who.begin('plan and share')
  await writeDay(who, page.getByLabel('When do you talk with Mina?'), '2026-11-30')
  const checked = page.waitForResponse(/\/findings/)
  await who.press('Enter')
  await expect(page.getByText('For 30 November 2026', { exact: true })).toBeVisible()
  await checked
  await who.settle()
  await who.act(button(page, 'Share with Mina'))
  const confirm = page.getByRole('alertdialog', { name: 'Share this review with Mina Osei' })
  await expect(confirm).toContainText('It can’t be taken back')
  await who.settle()
  await who.act(button(confirm, 'Share with Mina'))
  await expect(page.locator('[data-state-label]')).toContainText('Shared')
  await expect(confirm).toHaveCount(0)
  await who.settle()
})

test('HR sees how far it is', async () => {
  const { ada: who } = hands
  const page = await signIn(who, 'ada@example.com')
  who.begin('see progress')
  await who.press('g', 'c')
  await expect(page.getByRole('heading', { level: 1, name: 'Review cycles' })).toBeFocused()
  await who.act(page.getByRole('link', { name: 'Year 2026' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Year 2026' })).toBeFocused()
  await expect(page.getByRole('row', { name: /Mina Osei.*Tomás/ })).toContainText('Shared')
  await who.to(page.getByRole('link', { name: 'Mina Osei' }).first())
})

test('they talk, and it is put on record', async () => {
  stage.day('2026-11-30')
  const { tomas: who } = hands
  const page = await arrive(who, 'record the talk')
  await goBy(who, 'review of mina', 'Review of Mina Osei', 'Review of Mina Osei')
  await who.act(button(page, 'Put on record'))
  await expect(button(page, 'Put on record')).toHaveCount(0)
  await who.settle()
  await who.act(button(page, 'Open for acknowledgement'))
  await expect(page.getByText('Mina can acknowledge it now')).toBeVisible()
  await who.settle()
})

test('the person reads it, and acknowledges with a comment', async () => {
  const { mina: who } = hands
  const page = await arrive(who, 'read and acknowledge')
  await who.press('Tab')
  await who.to(page.getByRole('link', { name: /your review/i }).first())
  await who.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Your review/ })).toBeFocused()
  await expect(page.getByText('Meets expectations: the good, normal outcome')).toBeVisible()
  await who.to(page.getByRole('link', { name: 'Record 1' }).first())
  await who.press('Enter')
  await expect(page.locator('#note-1')).toBeInViewport()
  await who.settle()
  await who.to(page.getByLabel('Comment'))
  await who.write('Received. The sheets are on the orders since June.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await who.act(button(page, 'Acknowledge'))
  const confirm = page.getByRole('alertdialog', { name: 'Acknowledge the review by Tomás Ferreira' })
  await who.settle()
  await who.press('Escape')
  await expect(confirm).toHaveCount(0)
  await expect(button(page, 'Acknowledge')).toBeFocused()
  await who.press('Enter')
  await who.act(button(confirm, 'Acknowledge'))
  await expect(page.locator('[data-state-label]')).toContainText('Acknowledged')
  await expect(page.getByText('received, not necessarily agreed')).toBeVisible()
  await who.settle()
})

test('HR finds it acknowledged', async () => {
  const { ada: who } = hands
  const page = await arrive(who, 'see it acknowledged')
  await who.press('g', 'c')
  await expect(page.getByRole('heading', { level: 1, name: 'Review cycles' })).toBeFocused()
  await who.act(page.getByRole('link', { name: 'Year 2026' }))
  await expect(page.getByRole('row', { name: /Mina Osei.*Tomás/ })).toContainText('Acknowledged')
})
