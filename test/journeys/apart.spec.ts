import { expect, type Page, test } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// A question to peers whose answer the person does not read: HR marks it, a peer is told so beside the field, the manager reads it, the person does not.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,2020-01-06
priya@example.com,Priya Nair,Workshop lead,ada@example.com,2021-02-01
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02
noor@example.com,Noor Haddad,Technician,priya@example.com,2023-03-01
`
const KEEP = 'What should go on?'
const NEXT = 'What would they need before leading a shift?'
const SAID = 'On Monday he rang the carrier before the gate closed, and we kept the slot.'
const APART = 'In May he asked twice how the rota is made; somebody should show him.'

let stage: Stage
const pages: Partial<Record<'ada' | 'priya' | 'sam' | 'noor', Page>> = {}
const actors: Record<string, Actor> = {}
let template: string
let round: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-03-18', PEOPLE)
  actors.ada = stage.admin
  for (const who of ['priya', 'sam', 'noor']) actors[who] = await stage.enter(`${who}@example.com`)
  for (const who of ['ada', 'priya', 'sam', 'noor'] as const) pages[who] = await seat(browser, actors[who]!)
  const document = { peer: [{ id: 'keep', label: KEEP }, { id: 'next', label: NEXT }] }
  template = (await actors.ada!.ask('POST', '/review-templates', { name: 'Yearly', document })).id
})
test.afterAll(() => stage?.close())

test('HR says which question to peers the person reads no answer to', async () => {
  const page = await open(pages.ada!, `/review-templates/${template}?asked=peer`)
  const readsIt = page.getByRole('checkbox', { name: 'The person reads the answer' })
  await expect(readsIt).toHaveCount(2)
  for (const box of [0, 1]) await readsIt.nth(box).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Ask peers at least one question whose answers the person reads.').first()).toBeVisible()
  await readsIt.first().check()
  await expect(page.getByText('never shown to the person')).toBeVisible()
  await noViolations(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved as version 2', { exact: true })).toBeVisible()
})

test('a peer finds beside each field who reads it, and sends', async () => {
  const dates = { from: '2026-01-01', to: '2026-12-31', selfDue: '2027-01-10', peerDue: '2027-01-15', managerDue: '2027-01-20', shareDue: '2027-01-31' }
  const { id: cycle } = await actors.ada!.ask('POST', '/cycles', { name: 'Year', ...dates, peerFeedback: 'attributed', scale: null, templateId: template })
  await actors.ada!.ask('POST', `/cycles/${cycle}/open`, {})
  round = (await actors.priya!.ask('GET', `/feedback-rounds?subjectId=${actors.sam!.id}`)).rounds[0].id
  await actors.priya!.ask('POST', `/feedback-rounds/${round}/requests`, { peerIds: [actors.noor!.id] })
  const page = await open(pages.noor!, '/feedback-requests')
  await page.getByRole('link', { name: /Answer or decline/ }).click()
  await page.getByLabel(KEEP).fill(SAID)
  await page.getByLabel(NEXT).fill(APART)
  await expect(page.getByText('never shown to Sam Reyes')).toBeVisible()
  await noViolations(page)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('Answered', { exact: true })).toBeVisible()
  await expect(page.getByText('Never shown to Sam Reyes')).toBeVisible()
  // Only what the person may come to read can be cited.
  await expect(page.getByRole('button', { name: /Let this be cited: On Monday/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Let this be cited: In May/ })).toHaveCount(0)
})

test('the manager reads both and gives the one', async () => {
  const page = await open(pages.priya!, `/feedback-rounds/${round}`)
  await expect(page.getByText(SAID)).toBeVisible()
  await expect(page.getByText(APART)).toBeVisible()
  await expect(page.getByText('Not shown to Sam Reyes.')).toBeVisible()
  await noViolations(page)
  await page.getByRole('button', { name: /Give it to Sam/ }).click()
  await page.getByRole('button', { name: 'Give to Sam Reyes' }).click()
  await expect(page.getByText('Given', { exact: true })).toBeVisible()
})

test('the person reads what was for them, and nothing says that there was more', async () => {
  const page = await open(pages.sam!, `/feedback-rounds/${round}`)
  await expect(page.getByText(SAID)).toBeVisible()
  for (const text of [APART, NEXT]) await expect(page.getByText(text)).toHaveCount(0)
  expect(JSON.stringify(await actors.sam!.ask('GET', `/feedback-rounds/${round}`))).not.toMatch(/leading a shift|rota|apart/)
})
