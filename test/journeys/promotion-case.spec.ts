import { expect, type Page, test } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// A promotion case from the first note that is settled to the day it is given. What the person reads then: promotion.spec.ts.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,2020-01-06
rosa@example.com,Rosa Lind,Director,,2020-02-03
priya@example.com,Priya Nair,Workshop lead,rosa@example.com,2021-02-01
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02
noor@example.com,Noor Haddad,Technician,priya@example.com,2023-03-01
ida@example.com,Ida Berg,Buyer,rosa@example.com,2023-03-01
otto@example.com,Otto Klein,Lead of the night line,rosa@example.com,2023-03-01
`
/** Ten months of what the manager noted. */
const SEEN = [
  ['2026-01-20', 'craft', 'Repair planning', 'Found why the test rig drifted and rewrote its calibration.'],
  ['2026-03-10', 'scope', 'Repair planning', 'His planning board is used by the two other benches.'],
  ['2026-04-22', 'independence', 'Spare parts', 'Took the missing parts on without being asked, and framed the plan.'],
  ['2026-06-15', 'leadership', 'Apprentices', 'Let the apprentices run the hand-over, and asked afterwards.'],
  ['2026-08-04', 'communication', 'Spare parts', 'One page for purchasing that answered the question before it was asked.'],
  ['2026-10-01', 'scope', 'Night line', 'The night line orders by his list.'],
] as const
const CASE = 'Since January Sam plans the repairs of three benches. Late orders fell from 31 to 9 a month, and purchasing orders by his list.'

let stage: Stage
let actors: Record<'priya' | 'noor' | 'ida', Actor>
let sam: string
let caseId: string
const pages: Partial<Record<'ada' | 'priya' | 'noor' | 'otto' | 'sam', Page>> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-11-18', PEOPLE)
  actors = { priya: await stage.enter('priya@example.com'), noor: await stage.enter('noor@example.com'), ida: await stage.enter('ida@example.com') }
  const [otto, person] = [await stage.enter('otto@example.com'), await stage.enter('sam@example.com')]
  sam = person.id
  await stage.admin.ask('PUT', `/people/${sam}/level`, { level: 'L4', from: '2024-01-01' })
  for (const [on, dimension, project, text] of SEEN) await actors.priya.ask('POST', '/observations', { subjectId: sam, on, tone: 'praise', text, project, dimension })
  pages.ada = await seat(browser, stage.admin)
  pages.priya = await seat(browser, actors.priya)
  pages.noor = await seat(browser, actors.noor)
  pages.otto = await seat(browser, otto)
  pages.sam = await seat(browser, person)
})
test.afterAll(() => stage?.close())

async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

test('the manager begins a case, and settles what a note speaks for', async () => {
  const page = await open(pages.priya!, '/promotion-cases')
  await noViolations(page)
  await page.getByRole('button', { name: 'Begin a case' }).click()
  await pick(page, 'Who reports to you', 'Sam')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Promotion case for Sam Reyes' })).toBeVisible()
  caseId = new URL(page.url()).pathname.split('/').at(-1)!
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('L4')
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('L5')
  await expect(page.getByText('Craft has no evidence at L5 (Staff).').first()).toBeVisible()
  await page.getByRole('button', { name: 'Settle what was noted on 2026-10-01' }).click()
  await expect(page.getByLabel('Speaks for')).toHaveValue('scope')
  await page.getByLabel('What it shows, in your words').fill('Planned what the night line orders.')
  await noViolations(page)
  await page.getByRole('button', { name: 'Settle it so' }).click()
  await expect(page.getByText('1 piece at L5 (Staff) over 0 months; nothing for craft, independence, leadership and communication.')).toBeVisible()
})

test('with ten months settled the map is full, and the words save themselves', async () => {
  const { records } = await actors.priya.ask('GET', `/promotion-cases/${caseId}/records`)
  for (const { id, dimension, text } of records) await actors.priya.ask('PUT', `/promotion-cases/${caseId}/evidence/${id}`, { dimension, level: 'L5', shows: text })
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await expect(page.getByText('6 pieces at L5 (Staff) over 8 months; each dimension was seen.')).toBeVisible()
  await page.getByLabel('The case', { exact: true }).fill(CASE)
  await page.getByLabel('What goes on growing').fill('In spring for his own bench; since August with purchasing.')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await noViolations(page)
})

test('an earlier draft is one press away, and going back is undone by one more', async () => {
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  const text = page.getByLabel('The case', { exact: true })
  await text.fill('Something else altogether.')
  await expect.poll(async () => (await actors.priya.ask('GET', `/promotion-cases/${caseId}`)).document.summary).toBe('Something else altogether.')
  await page.getByRole('link', { name: 'Earlier drafts' }).click()
  const drafts = page.getByRole('navigation', { name: 'Drafts' })
  await expect(drafts.getByRole('link').first()).toBeVisible()
  await expect(page.locator('del')).toContainText('purchasing orders by his list')
  await noViolations(page)
  await page.getByRole('button', { name: 'Go back to this draft' }).click()
  await expect(text).toHaveValue(CASE)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(text).toHaveValue('Something else altogether.')
  await text.fill(CASE)
  await expect.poll(async () => (await actors.priya.ask('GET', `/promotion-cases/${caseId}`)).document.summary).toBe(CASE)
  expect((await stage.admin.ask('GET', `/promotion-cases/${caseId}/revisions`)).revisions).toEqual([])
})

test('what the manager puts away stays away on another device, and is nobody else’s to see', async ({ browser }) => {
  const remark = (page: Page) => page.locator('li[data-rule="promotion/no-peer-input"]')
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await remark(page).getByRole('button', { name: 'Put away' }).click()
  await expect(remark(page)).toHaveCount(0)
  const away = async (who: Actor) => (await who.ask('GET', `/coach/dismissals?kind=promotion-case&documentId=${caseId}`)).dismissals.map((each: { rule: string }) => each.rule)
  await expect.poll(() => away(actors.priya)).toEqual(['promotion/no-peer-input'])
  expect(await away(stage.admin)).toEqual([])
  const elsewhere = await open(await seat(browser, actors.priya), `/promotion-cases/${caseId}`)
  await expect(elsewhere.locator('li[data-rule="surprise/promotion-not-told"]')).toBeVisible()
  await expect(remark(elsewhere)).toHaveCount(0)
  await elsewhere.context().close()
})

test('a colleague is asked, writes, and releases', async () => {
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await page.getByRole('button', { name: 'Ask somebody' }).click()
  await pick(page, 'Who', 'Noor')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByText('Asked', { exact: true })).toBeVisible()
  const asked = await open(pages.noor!, '/promotion-quotes')
  await asked.getByLabel('Your words').fill('In March he showed me the board, and since then I know on Monday what is missing on Thursday.')
  await expect(asked.getByText(/^Saved/)).toBeVisible()
  await noViolations(asked)
  await asked.getByRole('button', { name: 'Release', exact: true }).click()
  await asked.getByRole('alertdialog').getByRole('button', { name: 'Release' }).click()
  await expect(asked.getByText('Those who read the case read it with your name.')).toBeVisible()
  const { id } = await actors.priya.ask('POST', `/promotion-cases/${caseId}/quotes`, { askedId: actors.ida.id, question: 'What did you see?' })
  await actors.ida.ask('PUT', `/promotion-quotes/${id}/text`, { text: 'Purchasing orders by his list since April.' }, 0)
  await actors.ida.ask('POST', `/promotion-quotes/${id}/release`, {})
})

test('until then the person finds nothing', async () => {
  const page = await open(pages.sam!, '/promotion-cases?as=subject')
  await expect(page.getByText('Nothing about you')).toBeVisible()
  await open(pages.sam!, `/promotion-cases/${caseId}`)
  await expect(pages.sam!.getByText('There is nothing here')).toBeVisible()
})

test('the manager submits, with what warns seen', async () => {
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/No career conversation with Sam Reyes about this level is on record/)).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'I have seen this' }).check()
  await noViolations(page)
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(page.getByText('HR puts it before a session.')).toBeVisible()
  await noViolations(page)
})

test('HR calls a session and puts the case before it', async () => {
  const page = await open(pages.ada!, '/promotion-sessions')
  await page.getByRole('button', { name: 'Call a session' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Autumn session')
  await pick(page, 'Facilitated by', 'Otto')
  await page.getByRole('button', { name: 'Call it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Autumn session' })).toBeVisible()
  await pick(page, 'Let somebody take part', 'Ida')
  await expect(page.getByRole('button', { name: 'Take Ida Berg off the roster' })).toBeVisible()
  await noViolations(page)
  await open(page, `/promotion-cases/${caseId}`)
  await expect(page.getByText('Nothing stands in the way.')).toBeVisible()
  await page.getByLabel('Put it before').selectOption({ label: 'Autumn session' })
  await page.getByRole('button', { name: 'Put it on the agenda' }).click()
  await expect(page.getByText('Autumn session decides, with Otto Klein.')).toBeVisible()
})

test('the session reads the level’s text and the evidence, and decides “not yet”', async () => {
  const page = await open(pages.otto!, '/promotion-sessions')
  const menu = page.getByRole('complementary', { name: 'Navigation' })
  await expect(menu.getByRole('link', { name: 'Promotion sessions' })).toBeVisible()
  await menu.getByRole('link', { name: 'Promotion cases' }).click()
  await page.getByRole('link', { name: 'Sam Reyes' }).click()
  await expect(page.getByText('Planned what the night line orders.').or(page.getByText('The night line orders by his list.')).first()).toBeVisible()
  await expect(page.getByText('since then I know on Monday')).toBeVisible()
  await page.getByLabel('Your words').fill('Who planned the night line before?')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('Otto Klein asks')).toBeVisible()
  await noViolations(page)
  await expect(page.getByRole('button', { name: 'Save as a file' })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Planned what the night line orders.').or(page.getByText('The night line orders by his list.')).first()).toBeVisible()
  await expect(page.getByText('Otto Klein asks')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Write the decision down' }).click()
  await page.getByRole('radio', { name: 'Not yet' }).check()
  await page.getByLabel('Why', { exact: true }).fill('Scope was seen on two benches, and once on the night line.')
  await page.getByLabel('To Sam Reyes').fill('Your craft and your planning are at the level already.')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('link', { name: /What would change the answer/ })).toBeVisible()
  await page.getByLabel('What would change it').fill('Planning with the night line over a whole quarter.')
  await page.getByLabel('Looked at again on').fill('2027-04-15')
  await noViolations(page)
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('heading', { name: 'Not yet: L5' })).toBeVisible()
  await open(page, '/promotion-sessions')
  await page.getByRole('link', { name: 'Autumn session' }).click()
  await page.getByRole('button', { name: 'Close the session' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the session' }).click()
  await expect(page.getByText('Closed', { exact: true })).toBeVisible()
  await open(page, `/promotion-cases/${caseId}`)
  await expect(page.getByText('There is nothing here')).toBeVisible()
})

test('the manager gives it to the person, having confirmed what warns', async () => {
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await page.getByRole('button', { name: 'Give it to Sam Reyes' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Give it to Sam Reyes' }).click()
  await expect(dialog.getByText('A “not yet” is about to be given, and Sam Reyes never heard of it.')).toBeVisible()
  await dialog.getByRole('checkbox').check()
  await noViolations(page)
  await dialog.getByRole('button', { name: 'Give it to Sam Reyes' }).click()
  await expect(page.getByText('Sam Reyes reads it and acknowledges.')).toBeVisible()

  const mine = await open(pages.sam!, `/promotion-cases/${caseId}`)
  await expect(mine.getByRole('heading', { name: 'Not yet: L5' })).toBeVisible()
  await mine.getByRole('button', { name: 'Save as a file' }).click()
  const saved = mine.waitForEvent('download')
  await mine.getByRole('menuitem', { name: 'PDF, to print or pass on' }).click()
  expect((await saved).suggestedFilename()).toBe('decision-about-the-next-level-of-sam-reyes.pdf')
  await noViolations(mine)
  const growth = await open(pages.sam!, '/growth')
  await expect(growth.getByText('Not yet L5')).toBeVisible()
  await expect(growth.getByText('Looked at again on 15 April 2027.')).toBeVisible()
  await expect(growth.getByText('What would change it: Planning with the night line over a whole quarter.')).toBeVisible()
  await noViolations(growth)
})
