import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import type { MeetingPair } from './words.ts'

let here: World
const ids: Record<string, string> = {}
beforeAll(async () => {
  here = await world()
  for (const on of ['2026-08-12', '2090-01-08', '2090-01-01']) {
    ids[on] = (await here.ok('manager', 'one-on-one.plan', { personId: here.cast.self, on })).id
  }
  await here.ok('manager', 'one-on-one.hold', { id: ids['2026-08-12'], heldOn: '2026-08-13' })
}, 60_000)
afterAll(() => here.close())

const pairs = async (who: keyof Cast) => ((await here.ok(who, 'one-on-one.overview')) as { pairs: MeetingPair[] }).pairs
const names = async (who: keyof Cast) => (await pairs(who)).map(({ person, manager }) => `${person.name} with ${manager.name}`)

describe('whom one meets', () => {
  test('one’s manager first, then one’s reports', async () => {
    expect(await names('manager')).toEqual(['Manager Person with Skip Person', 'Peer Person with Manager Person', 'Self Person with Manager Person'])
    expect(await names('self')).toEqual(['Self Person with Manager Person'])
    expect(await names('former')).toEqual(['Former Person with Skip Person'])
  })
  test('with the last one held and the next one planned', async () => {
    expect((await pairs('self'))[0]).toMatchObject({
      last: { id: ids['2026-08-12'], heldOn: '2026-08-13' },
      next: { id: ids['2090-01-01'], on: '2090-01-01' },
    })
  })
})

test('periods of expectations: words for the two, dates for an HR partner, nothing for others', async () => {
  const { self: personId } = here.cast
  for (const [from, to] of [['2026-07-01', '2026-12-31'], ['2027-01-01', '2027-06-30']]) {
    await here.ok('manager', 'expectations.propose', { personId, from, to, lines: ['One', 'Two', 'Three'] }, { ifMatch: 0 })
  }
  const list = async (who: keyof Cast) => (await here.ok(who, 'expectations.list', { personId })).expectations as { from: string; lines?: string[] }[]
  expect((await list('self')).map(({ from, lines }) => `${from} ${lines?.length}`)).toEqual(['2027-01-01 3', '2026-07-01 3'])
  expect((await list('partner')).map(({ from, lines }) => `${from} ${lines?.length}`)).toEqual(['2027-01-01 undefined', '2026-07-01 undefined'])
  for (const who of ['peer', 'skip', 'stranger', 'admin', 'sysadmin', 'former'] as const) expect(await list(who)).toEqual([])
  expect(await here.call('outsider', 'expectations.list', { personId })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
})
