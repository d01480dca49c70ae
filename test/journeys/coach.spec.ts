import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { goodOnes } from '../../src/ui/coach/good-ones.ts'
import { frameOf } from '../../src/ui/coach/note.ts'
import { checkWriting } from '../../src/writing/rules.ts'
import { noViolations } from './looks.ts'
import { open, press, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// The coach beside the text: seen, asked by key, put away for good, and nobody else's business.
const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
tomas@example.com,Tomás Ferreira,Workshop lead,L4,ada@example.com,2021-02-01
mina@example.com,Mina Osei,Technician,L3,tomas@example.com,2022-05-02
ben@example.com,Ben Ito,Technician,L3,tomas@example.com,2023-03-01
`
const SAID = 'Mina met the expectations of L3. She is always late for the handover.'
/** What the coach has to say of “always”, in its own words of today. */
const ALWAYS = checkWriting([{ path: '/summary', kind: 'summary', text: SAID }]).find(({ rule }) => rule === 'writing/absolute')!
const [GOOD] = goodOnes(readFileSync(new URL('../../docs/rules/writing/absolute.md', import.meta.url), 'utf8'))

let stage: Stage
let tomas: Actor
let mina: Actor
let page: Page
let reviewId: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-11-02', PEOPLE)
  tomas = await stage.enter('tomas@example.com')
  mina = await stage.enter('mina@example.com')
  await stage.admin.ask('POST', '/cycles', {
    name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', selfDue: '2026-11-10', managerDue: '2026-11-20', shareDue: '2026-12-20',
  }).then(({ id }) => stage.admin.ask('POST', `/cycles/${id}/open`, {}))
  const { reviews } = await tomas.ask('GET', '/reviews?limit=50')
  reviewId = reviews.find((each: { kind: string; subject: { name: string } }) => each.kind === 'manager' && each.subject.name === 'Mina Osei').id
  page = await seat(browser, tomas)
})
test.afterAll(() => stage?.close())

const summary = (on: Page) => on.getByRole('textbox', { name: 'How the period went' })
const marks = (on: Page, words: string) => on.locator('.mirror mark').filter({ hasText: words })
const card = (on: Page) => on.getByRole('group', { name: /^The coach, note/ })
const saved = (on: Page) => expect(on.locator('[data-save-state="saved"]')).toBeVisible()

test('a phrase is marked after a pause, and the focus stays where one writes', async () => {
  await open(page, `/reviews/${reviewId}`)
  await summary(page).focus()
  await page.keyboard.type(SAID)
  await expect(marks(page, 'always')).toHaveCount(1)
  await expect(summary(page)).toBeFocused()
  await expect(card(page)).toHaveCount(0)
  await expect(summary(page)).toHaveAccessibleDescription(/\d things? to look at\. F8 goes to the next\.$/)
})

test('F8 opens what it says: what, why, and what to do; Esc closes it', async () => {
  await page.keyboard.press('F8')
  await expect(card(page)).toContainText(ALWAYS.message)
  await expect(card(page)).toContainText(ALWAYS.why)
  await expect(card(page)).toContainText(ALWAYS.fix)
  await expect(card(page).getByRole('link', { name: 'About the rule writing/absolute' })).toHaveAttribute('href', '/rules/writing/absolute')
  await expect(summary(page)).toBeFocused()
  await noViolations(page)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(summary(page)).toBeFocused()
})

test('Ctrl+. puts a start to fill in behind the sentence, Ctrl+Z takes it out', async () => {
  const before = await summary(page).inputValue()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+.')
  await expect(summary(page)).toHaveValue(`${before} ${frameOf(ALWAYS)}`)
  await page.keyboard.press('Control+z')
  await expect(summary(page)).toHaveValue(before)
})

test('a good one is shown, and put into the text by a click of its own', async () => {
  const before = await summary(page).inputValue()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await press(card(page).getByRole('button', { name: 'Show me a good one' }))
  const examples = card(page).getByRole('list', { name: 'Good examples' })
  await expect(examples).toContainText(GOOD!.text)
  await expect(summary(page)).toHaveValue(before)
  await noViolations(page)
  await press(examples.getByRole('button').first())
  await expect(summary(page)).toHaveValue(`${before} ${GOOD!.text}`)
  await expect(summary(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(summary(page)).toHaveValue(before)
})

test('a mouse that rests on a mark is told, and passes on', async () => {
  await expect(marks(page, 'always')).toHaveCount(1)
  const box = (await marks(page, 'always').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await expect(card(page)).toContainText(ALWAYS.message)
  await expect(summary(page)).toBeFocused()
  await page.mouse.move(5, 5)
  await expect(card(page)).toHaveCount(0)
})

test('put away, with a reason: gone after edits around it, and after a reload', async () => {
  await summary(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await press(card(page).getByRole('button', { name: 'Put away with a reason' }))
  await expect(card(page).getByLabel('Why it may stay as it is')).toBeFocused()
  await page.keyboard.type('It is what the rota says')
  await page.keyboard.press('Enter')
  await expect(marks(page, 'always')).toHaveCount(0)
  await expect(summary(page)).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('This is a year in two halves. ')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Everybody says that she is a rockstar.')
  await expect(marks(page, 'rockstar')).toHaveCount(1)
  await expect(marks(page, 'always')).toHaveCount(0)
  await saved(page)
  await page.reload()
  await summary(page).focus()
  await expect(marks(page, 'rockstar')).toHaveCount(1)
  await expect(marks(page, 'always')).toHaveCount(0)
})

test('what was put away comes back with Undo', async () => {
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+F8')
  await expect(card(page)).toContainText('rockstar')
  await press(card(page).getByRole('button', { name: 'Put away', exact: true }))
  await expect(marks(page, 'rockstar')).toHaveCount(0)
  await press(page.getByRole('button', { name: 'Undo' }))
  await expect(marks(page, 'rockstar')).toHaveCount(1)
})

test('all of it stands in a list below the field', async () => {
  const list = page.locator('details[data-coach]').first()
  await press(list.locator('summary'))
  await expect(list.getByRole('listitem').filter({ hasText: 'rockstar' })).toBeVisible()
  await noViolations(page)
  await press(list.getByRole('listitem').filter({ hasText: 'rockstar' }).getByRole('button', { name: 'Go to it' }))
  await expect(summary(page)).toBeFocused()
  await expect(card(page)).toContainText('rockstar')
  await page.keyboard.press('Escape')
})

test('nobody else learns of it', async () => {
  const of = `kind=review&documentId=${reviewId}`
  expect((await tomas.ask('GET', `/coach/dismissals?${of}`)).dismissals).toMatchObject([{ rule: 'writing/absolute', words: 'always', field: '/summary', reason: 'It is what the rota says' }])
  for (const who of [mina, stage.admin]) expect((await who.ask('GET', `/coach/dismissals?${of}`)).dismissals).toEqual([])
  expect((await stage.admin.answer('POST', '/coach/dismissals', { kind: 'review', documentId: reviewId, field: '/summary', rule: 'writing/absolute', words: 'late' })).status).toBe(404)
})

test('the same answer comes from the server', async () => {
  const text = await summary(page).inputValue()
  const { findings } = await tomas.ask('POST', '/coach/findings', { texts: [{ path: '/summary', kind: 'summary', text }] })
  const { coached } = await tomas.ask('GET', `/reviews/${reviewId}/findings`)
  expect(coached).toEqual(findings)
  expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(['writing/absolute', 'writing/hyperbole']))
})

test('a growth area that names no step is told so once', async () => {
  await press(page.getByRole('listitem', { name: 'Growth area 1', exact: true }).getByRole('textbox', { name: 'Behaviour' }), 'End')
  await page.keyboard.type('Hands over without naming the drips that are due.')
  const findings = page.locator('#before-submit')
  await expect(findings.locator('[data-rule="review/growth-action"]')).toHaveCount(1)
  await expect(findings.locator('[data-rule="writing/no-action"]')).toHaveCount(0)
})

test('the person writing about themselves is helped alike, on a phone', async ({ browser }) => {
  const phone = await seat(browser, mina, { width: 360, height: 740 })
  const { reviews } = await mina.ask('GET', '/reviews?as=subject&limit=50')
  await open(phone, `/reviews/${reviews.find((each: { kind: string }) => each.kind === 'self').id}`)
  const field = phone.getByRole('textbox', { name: 'What went well' })
  await field.focus()
  await phone.keyboard.type('I always deliver and I am a rockstar.')
  await expect(marks(phone, 'rockstar')).toHaveCount(1)
  await phone.keyboard.press('F8')
  await expect(card(phone)).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const [inner, outer] = [(await card(phone).boundingBox())!, phone.viewportSize()!]
  expect(inner.x).toBeGreaterThanOrEqual(0)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.width)
  await noViolations(phone)
  await phone.context().close()
})

test('the title of an accomplishment is looked at, and stays one line', async () => {
  await press(page.getByRole('button', { name: 'Add an accomplishment' }))
  // a blank one stands there from the start; the added one takes the focus
  const title = page.getByRole('textbox', { name: 'Accomplishment 2', exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('A wizard')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' of handovers')
  await expect(title).toHaveValue('A wizard of handovers')
  await expect(marks(page, 'wizard')).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(card(page)).toContainText('wizard')
  await press(card(page).getByRole('button', { name: 'Put away', exact: true }))
  await expect(marks(page, 'wizard')).toHaveCount(0)
  await expect(title).toBeFocused()
  await saved(page)
})

test('whoever writes along is helped alike; what they put away stays with them', async ({ browser }) => {
  const ben = await stage.enter('ben@example.com')
  await tomas.ask('POST', `/reviews/${reviewId}/co-authors`, { personId: ben.id })
  const desk = await open(await seat(browser, ben), `/reviews/${reviewId}`)
  const field = desk.getByRole('textbox', { name: 'The next period' })
  await expect(field).toBeEditable()
  await field.focus()
  await desk.keyboard.type('She always leads the handover.')
  const found = desk.locator('.coach:has(#forwardLooking) mark')
  await expect(found).toHaveCount(1)
  await noViolations(desk)
  await desk.keyboard.press('F8')
  await press(card(desk).getByRole('button', { name: 'Put away', exact: true }))
  await expect(found).toHaveCount(0)
  await saved(desk)
  await desk.reload()
  await field.focus()
  await expect(marks(desk, 'rockstar')).toHaveCount(1)
  await expect(found).toHaveCount(0)
  expect((await ben.ask('GET', '/coach/dismissals')).dismissals).toEqual([])
  await desk.context().close()
})

test('the lines of a monthly note are looked at; Enter goes to the next one', async ({ browser }) => {
  const desk = await open(await seat(browser, tomas), `/people/${mina.id}/notes/2026-10`)
  await desk.getByLabel('Line 1').focus()
  await desk.keyboard.type('You are a wizard at the bench.')
  await desk.keyboard.press('Enter')
  await expect(desk.getByLabel('Line 2')).toBeFocused()
  await desk.keyboard.type('On 12 October the sheets went out with every order.')
  await expect(marks(desk, 'wizard')).toHaveCount(1)
  await desk.getByLabel('Line 1').focus()
  await desk.keyboard.press('Control+Home')
  await desk.keyboard.press('F8')
  await expect(card(desk)).toContainText('wizard')
  // what is open stays open when the text is read again
  await desk.keyboard.press('End')
  await desk.keyboard.type(' You are never late.')
  await expect(marks(desk, 'never')).toHaveCount(1)
  await expect(card(desk)).toContainText('wizard')
  await noViolations(desk)
  await press(card(desk).getByRole('button', { name: 'Put away', exact: true }))
  await expect(marks(desk, 'wizard')).toHaveCount(0)
  await expect(desk.getByLabel('Line 1')).toBeFocused()
  await desk.context().close()
})

test('feedback somebody will read is looked at, a note for oneself is not', async ({ browser }) => {
  const desk = await seat(browser, tomas)
  await open(desk, `/people/${mina.id}`)
  await desk.keyboard.press('n')
  const field = desk.getByLabel('What did you see?')
  await expect(field).toBeFocused()
  await desk.keyboard.type('On Tuesday you read the open alarms aloud at the handover. You are a rockstar and nobody was called at home.')
  await desk.getByRole('radio', { name: 'Mina Osei', exact: true }).press('Space')
  await expect(marks(desk, 'rockstar')).toHaveCount(1)
  await field.focus()
  await desk.keyboard.press('F8')
  await expect(card(desk)).toContainText('rockstar')
  await desk.keyboard.press('Escape')
  await expect(card(desk)).toHaveCount(0)
  await expect(desk.getByRole('dialog')).toBeVisible()
  await desk.getByRole('radio', { name: 'Only me', exact: true }).press('Space')
  await expect(marks(desk, 'rockstar')).toHaveCount(0)
  await desk.context().close()
})

test('HR extends what the coach knows; a line that can’t be read is named', async ({ browser }) => {
  const desk = await seat(browser, stage.admin)
  await open(desk, '/coach-words')
  await desk.getByLabel('Phrases to look at').fill('hyperbole: golden spanner\npraise: nice one')
  await press(desk.getByRole('button', { name: 'Keep these' }))
  await expect(desk.locator('[data-error-summary]')).toContainText('Line 2. “praise” is none of')
  await noViolations(desk)
  await desk.getByLabel('Phrases to look at').fill('hyperbole: golden spanner')
  await desk.getByLabel('Names everybody here knows').fill('DRX-2')
  await press(desk.getByRole('button', { name: 'Keep these' }))
  await expect(desk.getByText('The coach knows these words now', { exact: true })).toBeVisible()
  const texts = [{ path: '/summary', kind: 'summary', text: 'In May she won the golden spanner with DRX-2.' }]
  const { findings } = await tomas.ask('POST', '/coach/findings', { texts })
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'writing/hyperbole', message: expect.stringContaining('golden spanner') }))
  expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('writing/unknown-reader')
  expect((await tomas.answer('PUT', '/coach/words', { names: '', phrases: '' }, 1)).status).toBe(403)
  await desk.context().close()
})

/** Of the program of the coach under gzip, in bytes: docs/decisions/0077-size-of-the-coach.md has the goal, and why it is not reached. */
const LARGEST_COACH = 174_000

test('the coach is a program of its own: the editor does not wait for it', async ({ browser }) => {
  const fresh = await seat(browser, tomas)
  const loaded: string[] = []
  fresh.on('request', (request) => { if (request.url().endsWith('.js')) loaded.push(request.url()) })
  await open(fresh, `/reviews/${reviewId}`)
  await expect(summary(fresh)).toBeEditable()
  const first = [...loaded]
  await summary(fresh).focus()
  await expect(marks(fresh, 'rockstar')).toHaveCount(1)
  const coach = loaded.filter((url) => /coach-worker/.test(url))
  expect(first.filter((url) => /coach-worker/.test(url))).toEqual([])
  expect(coach).toHaveLength(1)
  const sizeOf = async (url: string) => gzipSync(await (await fresh.request.get(url)).body(), { level: 9 }).length
  expect(await sizeOf(coach[0]!)).toBeLessThan(LARGEST_COACH)
  expect((await fresh.request.get(coach[0]!)).headers()).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('Accept-Encoding') })
  const sizes = await Promise.all(first.map(sizeOf))
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThan(300_000)
  await fresh.context().close()
})
