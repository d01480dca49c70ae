import { expect, type Page, test } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, press, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// From a gap that two agree on to the person who reads why not yet: what is said in January is what a committee weighs in November, and what it
// decides is where the two go on.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date,Level
ada@example.com,Ada Okafor,Head of HR,,2020-01-06,L6
rosa@example.com,Rosa Lind,Director,,2020-02-03,L6
priya@example.com,Priya Nair,Workshop lead,rosa@example.com,2021-02-01,L5
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02,L4
noor@example.com,Noor Haddad,Technician,priya@example.com,2023-03-01,L4
otto@example.com,Otto Klein,Lead of the night line,rosa@example.com,2023-03-01,L5
`
/** What the manager notes, month by month, and what it speaks for. */
const SEEN = [
  ['2026-02-10', 'craft', 'Repair planning', 'Found why the test rig drifted and rewrote its calibration.'],
  ['2026-04-22', 'independence', 'Spare parts', 'Took the missing parts on without being asked, and framed the plan.'],
  ['2026-06-15', 'leadership', 'Apprentices', 'Let the apprentices run the hand-over, and asked afterwards.'],
  ['2026-08-04', 'communication', 'Spare parts', 'One page for purchasing that answered the question before it was asked.'],
  ['2026-10-01', 'scope', 'Night line', 'The night line orders by his list.'],
] as const

let stage: Stage
let [sam, priya]: Actor[] = []
let caseId: string
const pages: Partial<Record<'ada' | 'priya' | 'sam' | 'otto', Page>> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-01-20', PEOPLE)
  sam = await stage.enter('sam@example.com')
  priya = await stage.enter('priya@example.com')
  const otto = await stage.enter('otto@example.com')
  await sam.ask('POST', `/people/${sam.id}/growth/goal`, { level: 'L5', because: 'To carry a rebuild from the question to the result.' })
  await priya.ask('POST', '/observations', { subjectId: sam.id, on: '2026-01-12', tone: 'praise', audience: 'person_and_manager', text: 'His planning board is used by the bench beside his.', project: 'Repair planning', dimension: 'scope', level: 'L5', scope: 'team' })
  pages.ada = await seat(browser, stage.admin)
  pages.priya = await seat(browser, priya)
  pages.sam = await seat(browser, sam)
  pages.otto = await seat(browser, otto)
})
test.afterAll(() => stage?.close())


test('January: the gap is written, shared by that, and seen', async () => {
  const page = await open(pages.priya!, `/people/${sam!.id}/growth`)
  const scope = page.getByRole('region', { name: 'Scope of impact' })
  await expect(scope.getByText('Seen at this level already')).toBeVisible()
  await press(scope.locator('summary', { hasText: 'Write Scope of impact' }))
  await scope.getByLabel('What is missing').fill('No other line builds on your plans yet.')
  await press(scope.locator('summary', { hasText: 'Records that show it' }))
  await scope.getByLabel(/His planning board/).check()
  await press(scope.getByRole('button', { name: 'Save and share Scope of impact' }))
  await expect(scope.getByText('Sam Reyes has not seen it yet')).toBeVisible()
  await noViolations(page)

  const theirs = (await open(pages.sam!, '/growth')).getByRole('region', { name: 'Scope of impact' })
  await theirs.getByText('No other line builds on your plans yet.').scrollIntoViewIfNeeded()
  await expect(theirs).toContainText('. Seen')
  await expect.poll(async () => (await priya!.ask('GET', `/people/${sam!.id}/growth`)).gap.find((row: { dimension: string }) => row.dimension === 'scope').line.seenAt).toBeTruthy()
})

test('February: work is offered that reaches so far, and taken', async () => {
  stage.day('2026-02-03')
  const page = await open(pages.priya!, `/people/${sam!.id}/growth`)
  await press(page.locator('summary', { hasText: 'Offer Sam Reyes something' }))
  await page.getByLabel('Which piece of work').fill('Plan the spare parts of all three lines, with Otto at hand.')
  await page.getByLabel('How far it reaches').selectOption('teams')
  await page.getByLabel('What it can show').selectOption('scope')
  await press(page.getByRole('button', { name: 'Offer it to Sam Reyes' }))
  await expect(page.getByText('not answered yet')).toBeVisible()
  const theirs = await open(pages.sam!, '/growth')
  await press(theirs.getByRole('button', { name: 'Take it' }))
  await expect(theirs.locator('summary', { hasText: 'What came of it' })).toBeVisible()
})

test('through the year: evidence comes month by month, and what came of the work is told', async () => {
  for (const [on, dimension, project, text] of SEEN) {
    stage.day(on)
    await priya!.ask('POST', '/observations', { subjectId: sam!.id, on, tone: 'praise', audience: 'person_and_manager', text, project, dimension, level: 'L5' })
  }
  const page = await open(pages.priya!, `/people/${sam!.id}/growth`)
  await press(page.locator('summary', { hasText: 'What came of it' }))
  await page.getByRole('textbox', { name: 'What came of it' }).fill('All three lines plan by it; late orders fell from 31 to 9.')
  await press(page.getByRole('form', { name: 'What came of it' }).getByRole('button', { name: 'Write it down' }))
  await expect(page.getByText('late orders fell from 31 to 9', { exact: false })).toBeVisible()
  await noViolations(page)
  const team = await open(pages.priya!, '/team-growth')
  await expect(team.getByRole('row', { name: /Sam Reyes/ })).toContainText('1 written, all seen')
  await expect(team.getByText('Over the last year one opportunity went to one of two.', { exact: false })).toBeVisible()
  await noViolations(team)
})

test('November: the case is compiled from what is there', async () => {
  stage.day('2026-11-18')
  caseId = (await priya!.ask('POST', '/promotion-cases', { personId: sam!.id })).id
  const { records } = await priya!.ask('GET', `/promotion-cases/${caseId}/records`)
  expect(records).toHaveLength(SEEN.length + 1)
  // Each note says itself what it speaks for, as its author proposed it: the manager settles it so.
  const [last, ...rest] = records.toReversed()
  for (const { id, dimension, level, text } of rest) await priya!.ask('PUT', `/promotion-cases/${caseId}/evidence/${id}`, { dimension, level, shows: text })
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await page.getByRole('button', { name: `Settle what was noted on ${last.on}` }).click()
  await expect(page.getByLabel('Speaks for')).toHaveValue('scope')
  await page.getByLabel('What it shows, in your words').fill('Planned what the night line orders.')
  await page.getByRole('button', { name: 'Settle it so' }).click()
  await expect(page.getByText('6 pieces at L5 (Staff) over 8 months; each dimension was seen.')).toBeVisible()
  await page.getByLabel('The case', { exact: true }).fill('Since spring Sam plans the spare parts of three lines. Late orders fell from 31 to 9 a month.')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(page.locator('li[data-rule="promotion/no-trajectory"]')).toHaveCount(0)
  await open(page, '/promotion-cases')
  await expect(page.getByRole('row', { name: /Sam Reyes/ })).toContainText('6 pieces at L5 (Staff) over 8 months')
  await noViolations(page)
  await open(page, `/promotion-cases/${caseId}`)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'I have seen this' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(page.getByText('HR puts it before a session.')).toBeVisible()
})

test('a committee weighs it, and says not yet', async () => {
  const { id } = await stage.admin.ask('POST', '/promotion-sessions', { name: 'Autumn session', on: '2026-11-25', facilitatorId: (await facilitator()).id })
  await stage.admin.ask('PUT', `/promotion-sessions/${id}/cases/${caseId}`, {})
  const page = await open(pages.otto!, `/promotion-cases/${caseId}`)
  await expect(page.getByText('Planned what the night line orders.')).toBeVisible()
  await page.getByRole('link', { name: 'Write the decision down' }).click()
  await page.getByRole('radio', { name: 'Not yet' }).check()
  await page.getByLabel('Why', { exact: true }).fill('Scope was seen on two lines, and once on the night line.')
  await page.getByLabel('To Sam Reyes').fill('Your craft and your planning are at the level already.')
  await page.getByLabel('What would change it').fill('Planning with the night line over a whole quarter.')
  await page.getByLabel('Looked at again on').fill('2027-04-15')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('heading', { name: 'Not yet: L5' })).toBeVisible()
})

const facilitator = async () => (await stage.admin.ask('GET', '/people?limit=200')).people.find(({ email }: { email: string }) => email === 'otto@example.com')

test('the person reads why, and finds the plan where the two work on it', async () => {
  const page = await open(pages.priya!, `/promotion-cases/${caseId}`)
  await page.getByRole('button', { name: 'Give it to Sam Reyes' }).click()
  // Nothing has to be confirmed as seen: the two worked on this gap all year, so it is no surprise.
  await page.getByRole('dialog').getByRole('button', { name: 'Give it to Sam Reyes' }).click()
  await expect(page.getByText('Sam Reyes reads it and acknowledges.')).toBeVisible()

  const mine = await open(pages.sam!, '/promotion-cases?as=subject')
  await mine.getByRole('link', { name: 'Sam Reyes' }).click()
  await expect(mine.getByRole('heading', { name: 'Not yet: L5' })).toBeVisible()
  await expect(mine.getByText('Scope was seen on two lines, and once on the night line.')).toBeVisible()
  await noViolations(mine)
  await open(mine, '/growth')
  await expect(mine.getByText('Not yet L5')).toBeVisible()
  await expect(mine.getByText('Looked at again on 15 April 2027.')).toBeVisible()
  await expect(mine.getByText('What would change it: Planning with the night line over a whole quarter.')).toBeVisible()
  await expect(mine.getByRole('region', { name: 'Scope of impact' })).toContainText('No other line builds on your plans yet.')
  await noViolations(mine)
  await mine.getByRole('link', { name: 'Read the decision' }).click()
  await mine.getByLabel('Comment').fill('I would like to start with the night line in January.')
  await mine.getByRole('button', { name: 'Acknowledge', exact: true }).click()
  await mine.getByRole('alertdialog').getByRole('button', { name: 'Acknowledge' }).click()
  await expect(mine.getByText('Acknowledged', { exact: true })).toBeVisible()
})
