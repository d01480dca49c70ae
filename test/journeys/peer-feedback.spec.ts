import { expect, type Page, test } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// A round without names, from the proposal to the reading: the person and the manager and one peer in a browser, the others over HTTP.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,2020-01-06
priya@example.com,Priya Nair,Workshop lead,ada@example.com,2021-02-01
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02
noor@example.com,Noor Haddad,Technician,priya@example.com,2023-03-01
ida@example.com,Ida Berg,Technician,priya@example.com,2023-03-01
otto@example.com,Otto Klein,Technician,priya@example.com,2023-03-01
`
const SAID = { noor: 'On Monday he rang the carrier before the gate closed, and we kept the slot.', ida: 'In April he let the apprentice find the fault herself.', otto: 'His notes from the audit saved me a morning.' }
const QUESTION = 'What should go on as it is? Think of one time you saw it.'

let stage: Stage
let peers: Record<'noor' | 'ida' | 'otto', Actor>
const pages: Partial<Record<'priya' | 'sam' | 'noor', Page>> = {}
let round: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-03-18', PEOPLE)
  peers = { noor: await stage.enter('noor@example.com'), ida: await stage.enter('ida@example.com'), otto: await stage.enter('otto@example.com') }
  pages.priya = await seat(browser, await stage.enter('priya@example.com'))
  pages.sam = await seat(browser, await stage.enter('sam@example.com'))
  pages.noor = await seat(browser, peers.noor)
})
test.afterAll(() => stage?.close())

async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
  await expect(page.getByRole('button', { name: new RegExp(`Take ${name}`) })).toBeVisible()
}

test('the person proposes whom to ask', async () => {
  const page = await open(pages.sam!, '/feedback-rounds?open=me')
  await page.getByRole('radio', { name: /Without names/ }).check()
  for (const name of ['Noor', 'Ida', 'Otto']) await choose(page, 'Whom do you propose?', name)
  await page.getByLabel('Question 2').fill('')
  await noViolations(page)
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(page.getByText('Choosing whom to ask')).toBeVisible()
  round = new URL(page.url()).pathname.split('/').at(-1)!
})

test('the manager finds it on the home, agrees, and the questions are out', async () => {
  const page = await open(pages.priya!, '/')
  await page.getByRole('link', { name: /Agree whom to ask for feedback about Sam Reyes/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feedback about Sam Reyes' })).toBeVisible()
  await expect(page.getByText('Noor Haddad')).toBeVisible()
  await noViolations(page)
  await page.getByRole('button', { name: 'Agree and send the questions' }).click()
  await expect(page.getByText('0 of 3 have answered')).toBeVisible()
})

test('a peer writes, is asked for an example, and sends', async () => {
  const page = await open(pages.noor!, '/feedback-requests')
  await page.getByRole('link', { name: /Answer or decline/ }).click()
  const field = page.getByLabel(QUESTION)
  await field.fill('Great colleague!')
  await expect(page.getByText('Can you give an example?')).toBeVisible()
  await noViolations(page)
  await field.fill(SAID.noor)
  await expect(page.getByText('Can you give an example?')).toBeHidden()
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('Answered', { exact: true })).toBeVisible()
  await noViolations(page)
})

test('under three nothing can be given; what is withheld does not count', async () => {
  for (const who of ['ida', 'otto'] as const) {
    const [request] = (await peers[who].ask('GET', '/peer-requests')).requests
    await peers[who].ask('PUT', `/peer-requests/${request.id}/answer`, { texts: [SAID[who]] }, request.version)
    await peers[who].ask('POST', `/peer-requests/${request.id}/send`, {})
  }
  const page = await open(pages.priya!, `/feedback-rounds/${round}`)
  await expect(page.getByText('3 of 3 have answered')).toBeVisible()
  const withhold = () => page.getByRole('listitem').filter({ hasText: SAID.ida }).getByRole('button', { name: 'Withhold this answer' }).click()
  await withhold()
  await page.getByLabel('Why').pressSequentially('Names the apprentice.')
  await page.reload()
  await withhold()
  await expect(page.getByText('Restored: what you wrote here before.')).toBeVisible()
  await expect(page.getByLabel('Why')).toHaveValue('Names the apprentice.')
  await page.getByRole('button', { name: 'Withhold', exact: true }).click()
  await expect(page.getByText('Withheld', { exact: true })).toBeVisible()
  await noViolations(page)
  const give = page.getByRole('button', { name: /Give it to Sam/ })
  await give.focus()
  await give.press('Enter')
  await expect(page.getByText(/It takes three answers that count/).last()).toBeVisible()
  await page.getByRole('button', { name: 'Count it again' }).click()
  await expect(page.getByText('Withheld', { exact: true })).toBeHidden()
})

test('until it is given the person finds nothing, then three texts and no name', async () => {
  const mine = await open(pages.sam!, `/feedback-rounds/${round}`)
  await expect(mine.getByText('The questions are out until')).toBeVisible()
  for (const text of Object.values(SAID)) await expect(mine.getByText(text)).toHaveCount(0)
  const page = await open(pages.priya!, `/feedback-rounds/${round}`)
  await page.getByRole('button', { name: /Give it to Sam/ }).click()
  await page.getByRole('button', { name: 'Give to Sam Reyes' }).click()
  await expect(page.getByText('Given', { exact: true })).toBeVisible()
  await open(mine, `/feedback-rounds/${round}`)
  for (const text of Object.values(SAID)) await expect(mine.getByText(text)).toBeVisible()
  const article = await mine.locator('article').innerText()
  expect(article.replace(/Whom you propose[\s\S]*?(?=What should go on)/, '')).not.toMatch(/Noor|Ida|Otto/)
  await noViolations(mine)
})

test('praise for everybody: said, read, hidden by the person', async () => {
  const page = await open(pages.noor!, '/praise')
  await expect(page.getByText('Good work, said aloud')).toBeVisible()
  const [sam] = (await peers.noor.ask('GET', '/people?find=sam')).people
  await peers.noor.ask('POST', '/observations', { subjectId: sam.id, text: 'You took the late call on Sunday and found us a berth.', tone: 'praise', audience: 'public' })
  await open(pages.priya!, '/praise')
  await expect(pages.priya!.getByText('You took the late call')).toBeVisible()
  const mine = await open(pages.sam!, '/praise')
  await noViolations(mine)
  await mine.getByRole('button', { name: 'Hide it' }).click()
  await expect(mine.getByText('Hidden: only you see it here.')).toBeVisible()
  // Its author and the manager it was shared with read it all the same: nobody learns from a gap that it was hidden.
  expect((await peers.ida.ask('GET', '/praise')).praise).toEqual([])
  expect((await peers.noor.ask('GET', '/praise')).praise).toMatchObject([{ may: { remove: true } }])
})
