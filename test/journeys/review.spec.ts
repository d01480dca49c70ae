import { expect, test, type Locator, type Page } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, press, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// The main job, end to end: from a note in March to a shared review that surprises nobody.
const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
tomas@example.com,Tomás Ferreira,Workshop lead,L4,ada@example.com,2021-02-01
mina@example.com,Mina Osei,Technician,L3,tomas@example.com,2022-05-02
ben@example.com,Ben Ito,Technician,L3,tomas@example.com,2023-03-01
`
const CONCERN = 'Two orders for the night shift left the bench without their calibration sheet, and nobody had been told.'

let stage: Stage
let mina: Actor
let tomas: Actor
let reviewId: string
const pages = {} as Record<'ada' | 'tomas' | 'mina', Page>

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-03-10', PEOPLE)
  tomas = await stage.enter('tomas@example.com')
  mina = await stage.enter('mina@example.com')
  Object.assign(pages, { ada: await seat(browser, stage.admin), tomas: await seat(browser, tomas), mina: await seat(browser, mina) })
})
test.afterAll(() => stage?.close())

const entry = (page: Page, text: string) => page.locator('li[data-kind]').filter({ hasText: text })

/** A thing counts as seen once it was on screen. */
async function sees(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await expect(target).toContainText('You saw it')
}

const record = (page: Page, text: string) => page.locator('#packet li[data-record]').filter({ hasText: text })
const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })
const titleOf = (page: Page, name: string) => row(page, name).getByRole('textbox', { name, exact: true })

test('the year: a note shared and answered, a concern kept, expectations, a monthly note', async () => {
  const page = await open(pages.tomas, `/people/${mina.id}`)
  await page.keyboard.press('n')
  await page.getByLabel('What did you see?').fill('You moved the tide table to the top of the sheet. Nobody has called the desk since.')
  await page.getByRole('radio', { name: 'Mina Osei', exact: true }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const theirs = await open(pages.mina, '/ledger')
  const note = entry(theirs, 'tide table')
  await expect(note).toContainText('You saw it')
  await press(note.getByRole('button', { name: 'Answer' }))
  await theirs.getByLabel('Your answer to Tomás Ferreira').fill('Thank you. The idea was Ben’s.')
  await theirs.keyboard.press('Control+Enter')
  await expect(note).toContainText('You answered')

  stage.day('2026-03-12')
  const lines = ['The bench runs without a gap between shifts', 'Every order leaves with its sheet', 'Ben can stand in']
  const proposed = await tomas.ask('PUT', `/people/${mina.id}/expectations`, { from: '2026-01-01', to: '2026-12-31', lines }, 0)
  await mina.ask('POST', `/expectations/${proposed.id}/confirm`, {})
  stage.day('2026-06-02')
  await tomas.ask('POST', '/observations', { subjectId: mina.id, tone: 'concern', audience: 'me', text: CONCERN, on: '2026-06-01' })
  await tomas.ask('PUT', `/people/${mina.id}/monthly-notes/2026-05`, { bullets: ['Bench moved in three evenings', 'Sheets late twice'] }, 0)
  await tomas.ask('POST', `/people/${mina.id}/monthly-notes/2026-05/share`, {})
})

test('HR plans a cycle step by step, sees whom it is for, rehearses it, and launches it', async () => {
  stage.day('2026-11-02')
  const page = await open(pages.ada, '/cycles')
  await noViolations(page)
  await press(page.getByRole('link', { name: 'Plan a cycle' }))
  await page.getByLabel('Name', { exact: true }).fill('')
  await press(page.getByRole('button', { name: 'Save and go on' }))
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Name', { exact: true }).fill('Year 2026')
  await page.getByLabel('First day of the period').fill('2026-01-01')
  await page.getByLabel('Last day of the period').fill('2026-12-31')
  await page.getByLabel('Self-reviews in by').fill('2026-11-10')
  await page.getByLabel('Manager reviews submitted by').fill('2026-11-20')
  await page.getByLabel('Shared and talked about by').fill('2026-12-20')
  await noViolations(page)
  const next = async (title: string) => {
    await press(page.getByRole('button', { name: 'Save and go on' }))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await next('Who')
  await expect(page.getByText('4 people', { exact: true })).toBeVisible()
  await expect(page.getByText('Ada Okafor leads the organisation', { exact: false })).toBeVisible()
  await noViolations(page)
  await next('Questions and scale')
  await press(page.getByRole('radio', { name: 'The core alone' }), 'Space')
  await noViolations(page)
  await next('Feedback from others')
  await next('Messages')
  await page.reload()
  await next('Check and launch')
  await press(page.getByRole('button', { name: 'Rehearse' }))
  await expect(page.getByText('4 self-reviews and 3 manager reviews would be created')).toBeVisible()
  await noViolations(page)
  await press(page.getByRole('button', { name: 'Launch' }))
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Launch' }))
  await expect(page.getByText('All 4 people are seen to.')).toBeVisible()
  await noViolations(page)
  await press(page.getByRole('link', { name: 'See how far it is' }))
  await expect(page.getByRole('heading', { name: 'How far it is' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Mina Osei/ })).toContainText('Not started')
  await noViolations(page)
})

test('the person writes a self-review with their own records at hand', async () => {
  const page = await open(pages.mina, '/')
  await press(page.getByRole('link', { name: /self-review/i }).first())
  await expect(page.getByRole('heading', { level: 1, name: 'Your self-review' })).toBeVisible()
  await page.getByLabel('What went well').fill('The bench moved in three evenings, and no order was late for it.')
  await page.getByLabel('What was hard').fill('Sheets were late twice in May. I noticed when the night shift asked.')
  await press(
    page
      .getByRole('region', { name: 'Your records' })
      .getByRole('listitem')
      .filter({ hasText: 'tide table' })
      .getByRole('button', { name: 'Cite' }),
  )
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await noViolations(page)
  await press(page.getByRole('button', { name: 'Submit' }))
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Submit' }))
  await expect(page.locator('[data-state-label]')).toContainText('Submitted')
  await expect(page.getByText('Sheets were late twice in May.')).toBeVisible()
})

test('the manager finds the packet beside the text, and cites with one key', async () => {
  const page = await open(pages.tomas, '/reviews')
  await noViolations(page)
  await press(page.getByRole('link', { name: 'Mina Osei' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Review of Mina Osei' })).toBeVisible()
  reviewId = page.url().split('/').at(-1)!
  await expect(record(page, CONCERN)).toContainText('Tell Mina first')
  await expect(record(page, 'tide table')).toContainText('Seen 10 March')

  const first = row(page, 'Accomplishment 1')
  await titleOf(page, 'Accomplishment 1').fill('One sheet for both shifts')
  await page.keyboard.press('Control+i')
  await expect(page.locator('#packet [data-record]:focus')).toBeVisible()
  await record(page, 'tide table').focus()
  await page.keyboard.press('c')
  await expect(first.getByRole('list', { name: 'Records cited in Accomplishment 1' })).toContainText('tide table')
  await expect(page.getByText('Cited in Accomplishment 1, One sheet for both shifts.')).toBeVisible()
  await page.keyboard.press('Control+i')
  await expect(titleOf(page, 'Accomplishment 1')).toBeFocused()

  await page.getByLabel('Search the records').fill('drip')
  await expect(page.getByText('No record fits.')).toBeVisible()
  await page.getByLabel('Search the records').fill('tide tab')
  await expect(page.locator('#packet .knot[data-record]')).toHaveCount(1)
  await expect(page).toHaveURL(/find=tide/)
  await page.getByLabel('Search the records').fill('')
  await page.getByLabel('Cited or not').selectOption('used')
  await expect(page.locator('#packet .knot[data-record]')).toHaveCount(1)
  await page.getByLabel('Cited or not').selectOption('')
  await press(page.getByRole('button', { name: 'By theme' }))
  await expect(page.getByRole('heading', { name: 'What recurs' }).or(page.getByText('No theme among these records'))).toBeVisible()
  await press(page.getByRole('button', { name: 'By month' }))
})

const TEXT: Record<string, Record<string, string>> = {
  'Accomplishment 1': {
    What: 'Rebuilt the handover sheet so that both shifts read the same one.',
    How: 'Tried it on one bench first, and changed the order of the boxes with the night shift.',
    'Why it mattered': 'The desk was called nine times in February and not once since March.',
  },
  'Accomplishment 2': {
    Title: 'The bench moved',
    What: 'Moved the calibration bench in three evenings.',
    How: 'Planned each evening so that one rig stayed up, and rehearsed it with Ben.',
    'Why it mattered': 'No order of the week was late.',
  },
  'Accomplishment 3': {
    Title: 'Ben stands in',
    What: 'Brought Ben to run the bench alone.',
    How: 'Let him do it first and watched, four mornings in a row.',
    'Why it mattered': 'Holidays no longer stop the bench.',
  },
  'Growth area 1': {
    Title: 'Sheets with every order',
    Behaviour: 'Lets orders leave the bench before their sheet is done.',
    Example: 'On 1 June two orders for the night shift left without their calibration sheet.',
    'What good looks like': 'Every order leaves with its sheet, so that the next shift can start at once.',
    'Next steps': 'Mina puts the sheet on the order before the rig is cleared; we look at five orders together in January.',
  },
  'Growth area 2': {
    Title: 'Asking earlier',
    Behaviour: 'Waits for the night shift to ask before she says that something is missing.',
    Example: 'In May the night shift asked twice for sheets that were late.',
    'What good looks like': 'Says what is missing before the shift ends.',
    'Next steps': 'A line on the sheet for what is missing; I read it every Friday and answer.',
  },
}

test('the text saves itself, the coach speaks after a pause, and nothing is lost', async () => {
  const page = pages.tomas
  await page.getByLabel('How the period went').fill('Mina met the expectations of L3, Mid. The bench and its sheets marked her year.')
  for (const name of ['Accomplishment 1', 'Accomplishment 2', 'Accomplishment 3', 'Growth area 1', 'Growth area 2']) {
    if ((await row(page, name).count()) === 0)
      await press(page.getByRole('button', { name: name.startsWith('A') ? 'Add an accomplishment' : 'Add a growth area' }))
    for (const [label, words] of Object.entries(TEXT[name]!))
      await row(page, name)
        .getByLabel(label === 'Title' ? name : label, { exact: true })
        .fill(words)
  }
  await page.getByLabel('The next period').fill('Next year Mina runs the second bench. I expect her to plan its shifts with Ben.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await row(page, 'Growth area 1').getByLabel('Behaviour').focus()
  await record(page, CONCERN).getByRole('button', { name: 'Cite' }).click()
  await row(page, 'Growth area 2').getByLabel('Behaviour').focus()
  await record(page, 'Sheets late twice').focus()
  await page.keyboard.press('c')
  for (const name of ['Accomplishment 2', 'Accomplishment 3']) {
    await row(page, name).getByLabel('What', { exact: true }).focus()
    await record(page, 'Bench moved in three evenings').focus()
    await page.keyboard.press('c')
  }
  await expect(row(page, 'Growth area 1')).toContainText('Say it first')
  await expect(page.getByLabel('How the period went')).not.toBeFocused()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await noViolations(page)

  await page.reload()
  await expect(row(page, 'Growth area 2').getByLabel('Next steps')).toHaveValue(TEXT['Growth area 2']!['Next steps']!)
  await expect(page.getByText('4 of 5 parts')).toBeVisible()
})

test('rows are taken away and brought back, and change places by key', async () => {
  const page = pages.tomas
  await press(row(page, 'Accomplishment 2').getByRole('button', { name: 'More for Accomplishment 2' }))
  await press(page.getByRole('menuitem', { name: 'Remove' }))
  await expect(row(page, 'Accomplishment 3')).toHaveCount(0)
  await press(page.getByRole('button', { name: 'Undo' }))
  await expect(titleOf(page, 'Accomplishment 2')).toHaveValue('The bench moved')
  await row(page, 'Accomplishment 2').getByLabel('How', { exact: true }).focus()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(titleOf(page, 'Accomplishment 3')).toHaveValue('The bench moved')
  await expect(row(page, 'Accomplishment 3').getByLabel('How', { exact: true })).toBeFocused()
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(titleOf(page, 'Accomplishment 2')).toHaveValue('The bench moved')
})

test('what the framework expects is quoted with one click, and undone with Ctrl+Z', async () => {
  const page = pages.tomas
  const area = row(page, 'Growth area 2')
  await press(area.getByText('What the framework expects at L3'))
  await press(area.getByRole('button', { name: /^Quote what is expected on/ }).first())
  const field = area.getByLabel('What good looks like')
  await expect(field).toHaveValue(/Says what is missing before the shift ends\.\nAt L3, on .+: “.+”/)
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('Says what is missing before the shift ends.')
})

/** Saves the part on the next period as another tab would. */
async function savesElsewhere(forwardLooking: string): Promise<void> {
  const { document, version } = await tomas.ask('GET', `/reviews/${reviewId}`)
  await tomas.ask('PUT', `/reviews/${reviewId}/document`, { document: { ...document, forwardLooking } }, version)
}

test('a section saved elsewhere meanwhile comes in by itself, and what was written here stays', async () => {
  const page = pages.tomas
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await savesElsewhere('From a second tab. Mina runs the second bench from May.')
  await page.getByLabel('How the period went').press('Control+End')
  await page.keyboard.type(' Nobody waited.')
  await expect(page.getByLabel('The next period')).toHaveValue('From a second tab. Mina runs the second bench from May.')
  await expect(page.getByLabel('How the period went')).toHaveValue(/Nobody waited\.$/)
  await expect(page.getByLabel('How the period went')).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  const { document } = await tomas.ask('GET', `/reviews/${reviewId}`)
  expect(document.forwardLooking).toBe('From a second tab. Mina runs the second bench from May.')
  expect(document.summary).toMatch(/Nobody waited\.$/)
})

test('a section written in on both sides is shown, and chosen', async () => {
  const page = pages.tomas
  await savesElsewhere('From another tab. Mina leads the second bench.')
  await page.getByLabel('The next period').press('Control+End')
  await page.keyboard.type(' She starts in April.')
  const dialog = page.getByRole('dialog', { name: 'Changed elsewhere' })
  await expect(dialog).toContainText('From another tab.')
  await expect(page.locator('[data-save-state="changed-elsewhere"]')).toBeVisible()
  await expect(dialog.getByRole('group')).toHaveCount(1)
  const section = dialog.getByRole('group', { name: 'Looking ahead' })
  await expect(section).toContainText('She starts in April.')
  await section.getByRole('radio').last().press('Space')
  await press(dialog.getByRole('button', { name: 'Go on with this' }))
  await expect(page.getByLabel('The next period')).toHaveValue('From another tab. Mina leads the second bench.')
  await expect(page.getByLabel('How the period went')).toHaveValue(/Nobody waited\.$/)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
})

/** A rating above “meets” asks which record goes beyond the level; the level's words and the records looked at are at hand. */
async function asksWhatGoesBeyond(page: Page): Promise<void> {
  const rating = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Rating', exact: true }) })
  await rating.getByRole('radio', { name: /^Exceeds expectations/ }).press('Space')
  const finding = rating.locator('[data-rule="review/rating-unsupported"]')
  await expect(finding).toContainText('nothing you cite is on record as going beyond what is expected at L3')
  await press(finding.locator('summary').first())
  await press(finding.getByText(/^It rests on \d+ records?$/))
  await expect(finding.locator('[data-rests-on] li').first()).toBeVisible()
  await press(rating.getByText('What the framework expects at L3'))
  await expect(rating.getByRole('term')).toHaveText(['Craft', 'Scope of impact', 'Independence', 'Leadership', 'Communication'])
}

test('submitting wants a rating, and every remark seen', async () => {
  const page = pages.tomas
  await press(page.getByRole('button', { name: 'Submit' }))
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await press(page.getByRole('link', { name: 'Choose one of the five points.' }))
  await asksWhatGoesBeyond(page)
  await page.getByRole('radio', { name: /^Meets expectations/ }).press('Space')
  await expect(page.locator('[data-rule="review/rating-unsupported"]')).toHaveCount(0)
  await expect(page.getByText('5 of 5 parts')).toBeVisible()
  await press(page.getByRole('button', { name: 'Submit' }))
  const dialog = page.getByRole('dialog', { name: 'Submit the review of Mina Osei' })
  await expect(dialog).toContainText('Growth area 1, Sheets with every order. Mina Osei has not been told')
  await noViolations(page)
  for (const box of await dialog.getByRole('checkbox').all()) await box.press('Space')
  await press(dialog.getByRole('button', { name: 'Submit' }))
  await expect(page.locator('[data-state-label]')).toContainText('Submitted')
})

test('an untold growth area blocks sharing, and says what to tell first', async () => {
  const page = pages.tomas
  await page.getByLabel('When do you talk with Mina?').fill('2026-11-30')
  await press(page.getByRole('button', { name: 'Plan it' }))
  await expect(page.getByText('For 30 November 2026', { exact: true })).toBeVisible()
  await press(page.getByRole('button', { name: 'Share with Mina' }))
  await expect(page.locator('[data-error-summary]')).toContainText(
    'Growth area 1, Sheets with every order. Mina Osei has not been told of what you cite here',
  )
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await noViolations(page)

  await press(page.getByRole('button', { name: 'Tell Mina' }).first())
  const dialog = page.getByRole('dialog', { name: 'Tell Mina first' })
  await expect(dialog).toContainText(CONCERN)
  await expect(dialog).toContainText('can stand in a review shared from 16 November 2026')
  await noViolations(page)
  await press(dialog.getByRole('button', { name: 'Share with Mina' }))
  await expect(page.getByText('Shared with Mina Osei').first()).toBeVisible()
})

test('what was shared and never opened is put on record as a talk, which the person confirms', async () => {
  const page = await open(pages.tomas, `/reviews/${reviewId}`)
  await expect(page.getByText('Growth area 2, Asking earlier. Mina Osei has not been told')).toBeVisible()
  await press(page.locator('[data-rule="surprise/growth-area-not-told"]').last().getByRole('button', { name: 'Tell Mina' }))
  const dialog = page.getByRole('dialog', { name: 'Tell Mina first' })
  await expect(dialog).toContainText('Mina has had it since 2 June 2026 and has not opened it yet.')
  await dialog.getByLabel('What you spoke about').fill('Sheets that were late in May, and saying so before the shift ends.')
  await press(dialog.getByRole('button', { name: 'Ask Mina to confirm' }))
  await expect(dialog).toHaveCount(0)

  const theirs = await open(pages.mina, '/ledger')
  await sees(entry(theirs, CONCERN))
  await press(entry(theirs, 'before the shift ends').getByRole('button', { name: 'Yes, we talked about this' }))
  await open(pages.mina, '/ledger?show=monthly-notes')
  await sees(entry(theirs, 'Sheets late twice'))
})

test('HR reads the submitted text, and may set a rule aside with a written reason', async () => {
  const page = await open(pages.ada, `/reviews/${reviewId}`)
  await expect(page.getByText('What stops it')).toBeVisible()
  await expect(page.getByText(/Growth area 1, Sheets with every order: no record you can open shows/)).toBeVisible()
  await press(page.getByRole('button', { name: 'Set aside with a reason' }).last())
  const dialog = page.getByRole('dialog')
  await press(dialog.getByRole('button', { name: 'Set it aside' }))
  await expect(dialog).toContainText('Write down why, in a sentence.')
  await noViolations(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('fourteen days after she saw it, it blocks no more, and is shared', async () => {
  stage.day('2026-11-15')
  const page = await open(pages.tomas, `/reviews/${reviewId}`)
  await expect(page.locator('[data-rule="surprise/growth-area-not-told"]').first()).toBeVisible()
  stage.day('2026-11-17')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Share with Mina' })).toHaveAttribute('data-primary', '')
  await press(page.getByRole('button', { name: 'Share with Mina' }))
  const confirm = page.getByRole('alertdialog', { name: 'Share this review with Mina Osei' })
  await expect(confirm).toContainText('It can’t be taken back')
  await press(confirm.getByRole('button', { name: 'Share with Mina' }))
  await expect(page.locator('[data-state-label]')).toContainText('Shared')
})

test('the person reads it, in print too, and can’t acknowledge before the talk', async () => {
  const page = await open(pages.mina, '/')
  await press(page.getByRole('link', { name: /your review/i }))
  await expect(page).toHaveURL(new RegExp(`/reviews/${reviewId}$`))
  await expect(page.getByText('Meets expectations: the good, normal outcome')).toBeVisible()
  await expect(page.getByText('Version 1, shared 17 November 2026.')).toBeVisible()
  await press(page.getByRole('link', { name: 'Record 1' }).first())
  await expect(page.locator('#note-1')).toBeInViewport()
  await page.getByLabel('Comment').fill('Received. The sheets are on the orders since June.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Acknowledge' })).toHaveAttribute('aria-disabled', 'true')
  await noViolations(page)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByText('Rebuilt the handover sheet')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
})

test('talked about, opened, acknowledged', async () => {
  stage.day('2026-11-30')
  const page = await open(pages.tomas, `/reviews/${reviewId}`)
  await press(page.getByRole('button', { name: 'Put on record' }))
  await expect(page.getByRole('button', { name: 'Put on record' })).toHaveCount(0)
  await press(page.getByRole('button', { name: 'Open for acknowledgement' }))
  await expect(page.getByText('Mina can acknowledge it now')).toBeVisible()

  const theirs = await open(pages.mina, `/reviews/${reviewId}`)
  await expect(theirs.getByLabel('Comment')).toHaveValue('Received. The sheets are on the orders since June.')
  await press(theirs.getByRole('button', { name: 'Acknowledge' }))
  const confirm = theirs.getByRole('alertdialog', { name: 'Acknowledge the review by Tomás Ferreira' })
  await expect(confirm).toContainText('not that you agree')
  await press(confirm.getByRole('button', { name: 'Acknowledge' }))
  await expect(theirs.locator('[data-state-label]')).toContainText('Acknowledged')
  await expect(theirs.getByText('received, not necessarily agreed')).toBeVisible()

  await page.reload()
  await expect(page.getByText('The sheets are on the orders since June.')).toBeVisible()
  await noViolations(page)
})

test('a correction is a new version with its reason, acknowledged anew', async () => {
  const page = pages.tomas
  await press(page.getByRole('link', { name: 'Correct it' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Correct the review of Mina Osei' })).toBeVisible()
  await row(page, 'Accomplishment 1')
    .getByLabel('Why it mattered')
    .fill('The desk was called seven times in February and not once since March.')
  await press(page.getByRole('button', { name: 'Share version 2' }))
  await expect(page.locator('[data-error-summary]')).toContainText('Say what was wrong')
  await page.getByLabel('What was wrong?').fill('The desk was called seven times, not nine.')
  await noViolations(page)
  await press(page.getByRole('button', { name: 'Share version 2' }))
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Share with Mina' }))
  const seen = page.getByRole('dialog', { name: 'Before Mina gets it' })
  await expect(seen).toContainText('Looking ahead. ')
  for (const box of await seen.getByRole('checkbox').all()) await box.press('Space')
  await press(seen.getByRole('button', { name: 'Go on to share' }))
  await expect(page.getByText('Version 2, shared 30 November 2026.')).toBeVisible()

  const theirs = await open(pages.mina, `/reviews/${reviewId}`)
  await expect(theirs.getByText('Corrected because: The desk was called seven times, not nine.')).toBeVisible()
  await expect(theirs.getByText('not once since March')).toBeVisible()
  await theirs.getByLabel('Version').selectOption('1')
  await expect(theirs.getByText('called nine times in February')).toBeVisible()
  await expect(theirs).toHaveURL(/version=1/)
})
