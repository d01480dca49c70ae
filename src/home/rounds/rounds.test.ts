import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import { DEFAULT_TEMPLATE } from '../../reviews/template/default-template.ts'

// What the rounds of a cycle put on people's homes, from the launch to the closing, while somebody leaves.
let w: World
let cycle: string
const clock = join(mkdtempSync(join(tmpdir(), 'plumbline-clock-')), 'now')
const day = (date: string) => writeFileSync(clock, `${date}T09:00:00Z`)
const KINDS = ['nominate-peers', 'agree-to-peers', 'answer-request', 'give-round']

beforeAll(async () => {
  process.env.PLUMBLINE_TEST_CLOCK = clock
  day('2026-10-01')
  w = await world()
  cycle = (await w.ok('admin', 'cycle.create', {
    name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', templateId: DEFAULT_TEMPLATE.id, population: { branchOf: w.cast.skip },
    nominationDue: '2026-10-08', selfDue: '2026-10-20', peerDue: '2026-10-24', managerDue: '2026-10-30', shareDue: '2026-11-10',
  })).id
  await w.ok('admin', 'cycle.open', { id: cycle })
})
afterAll(() => {
  delete process.env.PLUMBLINE_TEST_CLOCK
  return w?.close()
})

const waiting = async (who: keyof Cast): Promise<string[]> =>
  (await w.ok(who, 'home.show')).tasks.filter((task: { kind: string }) => KINDS.includes(task.kind)).map((task: { title: string }) => task.title)
const roundOf = async (who: keyof Cast): Promise<string> => (await w.owner('select round_id from app.cycle_round where subject_id = $1', [w.cast[who]]))[0].round_id
const propose = async (who: keyof Cast, ...peers: (keyof Cast)[]) =>
  w.ok(who, 'round.nominate', { id: await roundOf(who), peerIds: peers.map((peer) => w.cast[peer]) }, { idempotencyKey: randomUUID() })
const ask = async (about: keyof Cast, ...peers: (keyof Cast)[]) =>
  w.ok('manager', 'round.ask', { id: await roundOf(about), peerIds: peers.map((peer) => w.cast[peer]) }, { idempotencyKey: randomUUID() })

test('lists go to whoever leads the person, not to the one who launched the cycle', async () => {
  expect(await waiting('self')).toEqual(['Propose whom to ask for feedback about your work'])
  await propose('self', 'peer', 'stranger')
  expect(await waiting('self')).toEqual([])
  expect(await waiting('manager')).toEqual(['Propose whom to ask for feedback about your work', 'Agree whom to ask for feedback about Self Person'])
  for (const who of ['admin', 'partner', 'skip'] as const) expect(await waiting(who)).toEqual([])
})

test('when the day has passed and nobody was proposed, the manager chooses', async () => {
  expect(await waiting('manager')).not.toContain('Choose whom to ask for feedback about Peer Person')
  day('2026-10-09')
  expect(await waiting('manager')).toContain('Choose whom to ask for feedback about Peer Person')
})

test('nobody waits for somebody who has left, and nobody is asked about them', async () => {
  await ask('self', 'peer', 'stranger', 'former')
  await ask('peer', 'stranger')
  const { id } = (await w.ok('manager', 'review.list', { cycleId: cycle })).reviews.find((line: { subject: { id: string } }) => line.subject.id === w.cast.self)
  const peersOpen = async () => (await w.ok('manager', 'review.show', { id })).waits?.find((wait: { what: string }) => wait.what === 'peer-feedback')?.open
  expect(await peersOpen()).toBe(3)
  expect(await waiting('stranger')).toHaveLength(2)
  await w.ok('admin', 'person.end', { id: w.cast.peer, lastDay: '2026-10-09' })
  day('2026-10-10')
  expect(await peersOpen()).toBe(2)
  expect(await waiting('stranger')).toEqual(['Answer or decline: feedback about Self Person'])
  const { requests } = await w.ok('stranger', 'peer-request.list', {})
  expect(requests.find((request: { subject: { id: string } }) => request.subject.id === w.cast.peer)).toMatchObject({ state: 'over' })
  expect((await w.ok('manager', 'round.show', { id: await roundOf('self') })).requests.map(({ state }: { state: string }) => state).toSorted()).toEqual(['left', 'waiting', 'waiting'])
})

test('once everybody has answered who still can, or the day has passed, the manager gives what came', async () => {
  const answers = async (who: keyof Cast) => {
    const { requests } = await w.ok(who, 'peer-request.list', {})
    const { id, version } = requests.find((request: { subject: { id: string } }) => request.subject.id === w.cast.self)
    await w.ok(who, 'peer-answer.write', { id, texts: ['Rang the carrier first.', ''] }, { ifMatch: version })
    await w.ok(who, 'peer-answer.send', { id }, { idempotencyKey: randomUUID() })
  }
  await answers('stranger')
  expect(await waiting('manager')).not.toContain('Give Self Person what their peers wrote')
  day('2026-10-25')
  expect(await waiting('manager')).toContain('Give Self Person what their peers wrote')
  day('2026-10-20')
  await answers('former')
  expect(await waiting('manager')).toContain('Give Self Person what their peers wrote')
  expect(await waiting('admin')).toEqual([])
})

test('a closed cycle leaves nothing of this on any home', async () => {
  await ask('self', 'skip')
  expect(await waiting('skip')).toContain('Answer or decline: feedback about Self Person')
  await w.ok('admin', 'cycle.close', { id: cycle })
  for (const who of ['self', 'manager', 'skip', 'stranger', 'former', 'admin'] as const) expect([who, await waiting(who)]).toEqual([who, []])
})
