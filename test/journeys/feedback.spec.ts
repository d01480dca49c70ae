import { expect, test, type Page } from '@playwright/test'
import { noViolations, settled } from './looks.ts'
import { open, press, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// The daily use: say it, hear it, answer it, keep it. One organisation, one day, keys only.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,2020-01-06
priya@example.com,Priya Nair,Workshop lead,ada@example.com,2021-02-01
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02
noor@example.com,Noor Haddad,Technician,priya@example.com,2023-03-01
`
const TODAY = '2026-03-18'

let stage: Stage
let priya: Actor
let sam: Actor
let noor: Actor
const pages: Partial<Record<'priya' | 'sam' | 'noor', Page>> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage(TODAY, PEOPLE)
  ;[priya, sam, noor] = [await stage.enter('priya@example.com'), await stage.enter('sam@example.com'), await stage.enter('noor@example.com')]
  pages.priya = await seat(browser, priya)
  pages.sam = await seat(browser, sam)
  pages.noor = await seat(browser, noor)
})
test.afterAll(() => stage?.close())

const entry = (page: Page, text: string) => page.locator('li[data-kind]').filter({ hasText: text })
const DIFFERENT = 'In the handover on Tuesday you read the open alarms aloud. Nobody was called at home.'

test('note something: n, name, Tab, text, Ctrl+Enter', async () => {
  const page = await open(pages.priya!, '/')
  await page.keyboard.press('n')
  await expect(page.getByRole('combobox', { name: 'About' })).toBeFocused()
  await page.keyboard.type('sam')
  await expect(page.getByRole('option', { name: /Sam Reyes/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What did you see?')).toBeFocused()
  await page.keyboard.type(DIFFERENT)
  await expect(page.getByRole('combobox', { name: 'About' })).toHaveValue('Sam Reyes')
  await expect(page.getByText('Only you can read this. Sam Reyes does not hear of it yet.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Kept for yourself', { exact: true })).toBeVisible()
})

test('a private note is nobody else’s, until it is shared', async () => {
  const before = await open(pages.sam!, '/ledger')
  await expect(before.getByText('What people say to you')).toBeVisible()

  const page = await open(pages.priya!, `/people/${sam.id}`)
  await expect(entry(page, DIFFERENT)).toContainText('Not shared')
  await press(page.getByRole('button', { name: 'Share with Sam Reyes' }))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('You and Sam Reyes can read this.')
  await press(dialog.getByRole('button', { name: 'Share with Sam Reyes' }))
  await expect(entry(page, DIFFERENT)).toContainText('Not seen yet')
})

test('who will read it is said before it is saved, and a concern is not for everyone', async () => {
  const page = await open(pages.noor!, `/people/${sam.id}`)
  await page.keyboard.press('n')
  await expect(page.getByLabel('What did you see?')).toBeFocused()
  await page.keyboard.type('Sam Reyes stayed an hour to show me the bench. I can calibrate alone now.')
  await page.getByRole('radio', { name: 'Everyone' }).press('Space')
  await expect(page.getByText('Everyone in the organisation can read this.')).toBeVisible()
  await page.getByRole('radio', { name: 'A concern' }).press('Space')
  await expect(page.getByRole('radio', { name: 'Everyone' })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Praise' }).press('Space')
  await page.getByRole('radio', { name: 'Sam Reyes and Priya Nair' }).press('Space')
  await expect(page.getByText('You, Sam Reyes and Priya Nair can read this.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(entry(page, 'show me the bench')).toContainText('Not seen yet')
})

test('how far it reached is one folded line, and nothing is chosen for anybody', async () => {
  const page = await open(pages.noor!, `/people/${sam.id}`)
  await page.keyboard.press('n')
  await expect(page.getByLabel('What did you see?')).toBeFocused()
  await page.keyboard.type('Sam Reyes found the worn bearing on all three lines.')
  await expect(page.getByLabel('Whom it reached')).toHaveCount(0)
  await press(page.getByText('How far it reached', { exact: true }))
  await expect(page.getByLabel('Whom it reached')).toHaveValue('')
  // The levels come when the framework has been read.
  await expect(page.getByLabel('The level it speaks for')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Whom it reached')).toBeFocused()
  await page.keyboard.type('Several')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('How much of the way was found alone')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('The level it speaks for')).toBeFocused()
  await page.keyboard.type('L4')
  await page.getByText('How far it reached', { exact: true }).press('Enter')
  await expect(page.getByText('How far it reached (Reached several teams, proposed for L4)')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const note = entry(page, 'the worn bearing')
  await expect(note).toContainText('Reached several teams, proposed for L4')
  await press(note.getByRole('button', { name: /^More for/ }))
  await press(page.getByRole('menuitem', { name: 'Reword' }))
  await press(page.getByText('How far it reached (Reached several teams, proposed for L4)'))
  await expect(page.getByLabel('Whom it reached')).toHaveValue('teams')
  await page.getByLabel('The level it speaks for').selectOption('')
  await page.keyboard.press('Control+Enter')
  await expect(note).toContainText('Reached several teams')
  await expect(note).not.toContainText('proposed for')
})

test('the person sees it, which counts only when it was on screen, and answers', async () => {
  const page = await open(pages.sam!, '/')
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/\/ledger$/)
  const note = entry(page, DIFFERENT)
  await expect(note).toContainText('New to you')
  await expect(note).toContainText('You saw it on 18 March')
  await press(note.getByRole('button', { name: 'Answer' }))
  await expect(page.getByLabel('Your answer to Priya Nair')).toBeFocused()
  await page.keyboard.type('Thank you. I will do it every evening.')
  await page.keyboard.press('Control+Enter')
  await expect(note).toContainText('Answered on 18 March')
  await expect(note).toContainText('You answered on 18 March 2026')
})

test('the manager sees that it was answered, and can correct but no longer reword', async () => {
  const page = await open(pages.priya!, `/people/${sam.id}?show=praise`)
  const note = entry(page, DIFFERENT)
  await expect(note).toContainText('Answered on 18 March')
  await expect(note).toContainText('I will do it every evening.')
  await press(note.getByRole('button', { name: /^More for/ }))
  await expect(page.getByRole('menuitem', { name: 'Reword' })).toHaveCount(0)
  await press(page.getByRole('menuitem', { name: 'Add a correction' }))
  await page.getByLabel('Your correction').fill('It was on Wednesday.')
  await press(page.getByText('How far it reached', { exact: true }))
  await page.getByLabel('Whom it reached').selectOption('team')
  await page.keyboard.press('Control+Enter')
  await expect(note).toContainText('Corrected on 18 March 2026')
  await expect(note).toContainText('Reached the team')
})

test('no typed word is lost', async () => {
  const page = await open(pages.priya!, `/people/${noor.id}`)
  await page.keyboard.press('n')
  await expect(page.getByLabel('What did you see?')).toBeFocused()
  await page.keyboard.type('The fixture was late again')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByLabel('What did you see?')).toHaveValue('The fixture was late again')
  await expect(page.getByText('Restored')).toBeVisible()
  await page.getByRole('radio', { name: 'A concern' }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(entry(page, 'The fixture was late again')).toContainText('Not shared')
})

test('a talk about a concern goes on record, and the person confirms it', async () => {
  const page = await open(pages.priya!, `/people/${noor.id}`)
  await press(entry(page, 'The fixture was late again').getByRole('button', { name: /^More for/ }))
  await press(page.getByRole('menuitem', { name: 'We talked about this' }))
  await expect(page.getByLabel('What did you talk about?')).toBeFocused()
  await page.keyboard.type('Orders go out two weeks ahead from now on.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(entry(page, 'two weeks ahead')).toContainText('Waiting for the word of Noor Haddad')

  const theirs = await open(pages.noor!, '/ledger')
  const talk = entry(theirs, 'two weeks ahead')
  await expect(talk).toContainText('Waiting for your word')
  await press(talk.getByRole('button', { name: 'Yes, we talked about this' }))
  await expect(talk).toContainText('Confirmed')
})

test('the monthly note: taken from the month, saved by itself, shared with the person', async () => {
  const page = await open(pages.priya!, '/monthly-notes')
  await expect(page.getByText('0 of 2 written.')).toBeVisible()
  await press(page.getByRole('link', { name: 'Sam Reyes' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Sam Reyes, March 2026' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Take as a line/ })).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByLabel('Line 1')).toHaveValue(DIFFERENT)
  await page.getByLabel('Line 2').focus()
  await page.keyboard.type('Runs the bench alone')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Line 3')).toBeFocused()
  await page.keyboard.type('Next: the new rig')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await press(page.getByRole('button', { name: 'Share with Sam Reyes' }))
  await expect(page.getByRole('alertdialog')).toContainText('Sam Reyes can read these lines from now on')
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Share with Sam Reyes' }))
  await expect(page.getByText('Sam Reyes has not read it yet.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/monthly-notes\?month=2026-03/)
  await expect(page.getByText('1 of 2 written.')).toBeVisible()

  const theirs = await open(pages.sam!, '/ledger?show=monthly-notes')
  await expect(entry(theirs, 'Next: the new rig')).toContainText('You saw it on 18 March')
  await open(page, `/people/${sam.id}/notes/2026-03`)
  await expect(page.getByText('Sam Reyes has read it, so it stays as it is.')).toBeVisible()
})

test('expectations are proposed by one and confirmed by the other', async () => {
  const page = await open(pages.priya!, `/people/${sam.id}?tab=expectations`)
  await press(page.getByRole('button', { name: 'Propose the first lines' }))
  await press(page.getByRole('button', { name: 'Propose to Sam Reyes' }))
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  for (const [i, line] of ['The night shift runs the new rig alone', 'Every calibration has its sheet the same day', 'Noor can stand in for Sam'].entries()) {
    await page.getByLabel(`Line ${i + 1}`).fill(line)
  }
  await press(page.getByRole('button', { name: 'Propose to Sam Reyes' }))
  await expect(page.getByText('Sam Reyes confirms it, or proposes other words.')).toBeVisible()

  const theirs = await open(pages.sam!, '/')
  await theirs.keyboard.press('g')
  await theirs.keyboard.press('e')
  await expect(theirs.getByText('The night shift runs the new rig alone')).toBeVisible()
  await press(theirs.getByRole('button', { name: 'Confirm these words' }))
  await press(theirs.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }))
  await expect(theirs.getByText('You both confirmed these words.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('You both confirmed these words.')).toBeVisible()
})

test('a one-on-one: agenda of both, notes of one’s own, who does what, held', async () => {
  const page = await open(pages.priya!, `/people/${sam.id}?tab=one-on-ones`)
  await page.getByLabel('Plan one more').fill(TODAY)
  await press(page.getByRole('button', { name: 'Plan it' }))
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Sam Reyes' })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByLabel('Add to the agenda')).toBeFocused()
  await page.keyboard.type('The new rig')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'The new rig' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Your own notes' }).fill('Ask about the course')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()

  const theirs = await open(pages.sam!, new URL(page.url()).pathname)
  await press(theirs.getByRole('checkbox', { name: 'The new rig' }), 'Space')
  await expect(theirs.getByRole('checkbox', { name: 'The new rig' })).toBeChecked()
  await expect(theirs.getByRole('textbox', { name: 'Your own notes' })).toHaveValue('')
  await theirs.getByLabel('Add what one of you will do').fill('Order the fixture')
  await theirs.getByLabel('By', { exact: false }).last().fill('2026-03-27')
  await theirs.getByLabel('Add what one of you will do').press('Enter')
  await expect(theirs.getByRole('checkbox', { name: 'Order the fixture' })).toBeVisible()
  await theirs.getByRole('heading', { level: 1 }).focus()
  await theirs.keyboard.press('h')
  await press(theirs.getByRole('button', { name: 'Yes, we met' }))
  await expect(theirs.getByText('Held', { exact: true })).toBeVisible()
  await open(page, `/people/${sam.id}?show=one-on-ones`)
  await expect(page.getByRole('link', { name: 'One-on-one with Sam Reyes' })).toBeVisible()
})

test('a question to a colleague, an answer for both, a question declined', async () => {
  const page = await open(pages.sam!, '/ledger')
  await press(page.getByRole('link', { name: 'Ask for feedback' }))
  await expect(page.getByRole('combobox', { name: 'Whom do you ask?' })).toBeFocused()
  const question = page.getByLabel('Your question')
  for (const text of ['What should I keep doing at the bench?', 'And the handover?']) {
    await page.getByRole('combobox', { name: 'Whom do you ask?' }).focus()
    await page.keyboard.type('noor')
    await page.keyboard.press('Tab')
    await question.fill(text)
    await expect(page.getByRole('button', { name: 'Ask Noor Haddad' })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeVisible()
  }
  await press(page.getByRole('button', { name: 'Done' }))
  await expect(page.getByText('And the handover?')).toBeVisible()

  const theirs = await open(pages.noor!, '/feedback-requests')
  const first = theirs.getByRole('listitem').filter({ hasText: 'keep doing at the bench' })
  await press(first.getByRole('button', { name: 'Answer' }))
  await theirs.getByLabel('Your answer').fill('You let me find the fault myself. Keep that.')
  await theirs.getByRole('radio', { name: 'Sam Reyes and Priya Nair' }).press('Space')
  await theirs.keyboard.press('Control+Enter')
  await expect(theirs.getByRole('dialog')).toHaveCount(0)
  const second = theirs.getByRole('listitem').filter({ hasText: 'And the handover?' })
  await press(second.getByRole('button', { name: 'I would rather not' }))
  await expect(theirs.getByRole('alertdialog')).toContainText('Sam Reyes is not told')
  await press(theirs.getByRole('alertdialog').getByRole('button', { name: 'Decline' }))
  await expect(theirs.getByText('Nobody waits for an answer from you.')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'And the handover?' })).toContainText('Waiting')
  await press(page.getByText('Read the answer'))
  await expect(page.getByText('You let me find the fault myself.')).toBeVisible()
})

test('tabs, forms and dialogs: axe has nothing to say, one primary action, nothing wider than 320 px', async () => {
  const page = pages.priya!
  const quiet = settled(page)
  const places: [string, (() => Promise<unknown>)?][] = [
    [`/people/${sam.id}`, () => page.getByRole('button', { name: /^More for/ }).first().click()],
    [`/people/${noor.id}`, async () => { await page.keyboard.press('n'); await page.getByText('How far it reached', { exact: true }).click() }],
    [`/people/${noor.id}`, () => page.keyboard.press('t')],
    [`/people/${sam.id}?tab=one-on-ones`],
    [`/people/${sam.id}?tab=expectations`, () => page.getByRole('button', { name: 'Propose a change' }).click()],
    [`/people/${sam.id}?tab=notes`],
    ['/feedback-requests?ask=me'],
  ]
  for (const [place, act] of places) {
    await open(page, place)
    await quiet()
    await act?.()
    await quiet()
    await test.step(place, () => noViolations(page))
    expect(await page.locator('[data-primary]:visible').count(), place).toBeLessThanOrEqual(1)
  }
})
