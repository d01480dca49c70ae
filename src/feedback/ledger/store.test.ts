import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import type { LedgerEntry } from '../words.ts'
import { ledgerRecords } from './store.ts'

let here: World
const ids: Record<string, string> = {}
const period = { from: '2026-01-01', to: '2099-12-31' }

beforeAll(async () => {
  here = await world()
  const { self: personId } = here.cast
  const noted = await here.ok('manager', 'observation.note', {
    subjectId: personId,
    text: 'Shared',
    tone: 'concern',
    audience: 'person',
    on: '2026-08-05',
    situation: 'On Monday',
  })
  ids.observation = noted.id
  ids.private = (
    await here.ok('manager', 'observation.note', { subjectId: personId, text: 'Private', tone: 'praise', on: '2026-08-06' })
  ).id
  ids.talk = (
    await here.ok('manager', 'talk.record', { subjectId: personId, on: '2026-08-07', text: 'About the rota', about: [noted.id] })
  ).id
  await here.ok('manager', 'note.save', { personId, month: '2026-08', bullets: ['One', 'Two'] }, { ifMatch: 0 })
  ids['monthly-note'] = (await here.ok('manager', 'note.share', { personId, month: '2026-08' })).id
  ids['one-on-one'] = (await here.ok('manager', 'one-on-one.plan', { personId, on: '2026-08-12' })).id
  await here.ok('manager', 'one-on-one.plan', { personId, on: '2026-08-19' })
  await here.ok('manager', 'one-on-one.hold', { id: ids['one-on-one'], heldOn: '2026-08-13' })
  await here.ok('manager', 'one-on-one.write-note', { id: ids['one-on-one'], text: 'My own words' }, { ifMatch: 0 })
  ids.expectation = (
    await here.ok(
      'manager',
      'expectations.propose',
      { personId, from: '2026-07-01', to: '2026-12-31', lines: ['One', 'Two', 'Three'] },
      { ifMatch: 0 },
    )
  ).id
  await here.ok('self', 'expectations.confirm', { id: ids.expectation })
}, 60_000)
afterAll(() => here.close())

const ledger = async (who: keyof Cast, more = {}) =>
  (await here.ok(who, 'ledger.show', { personId: here.cast.self, ...more })) as { entries: LedgerEntry[]; next?: string }
const kindOf = (id: string) => Object.entries(ids).find(([, each]) => each === id)![0]

describe('the ledger', () => {
  test.each([
    ['manager', ['expectation', 'monthly-note', 'one-on-one', 'talk', 'private', 'observation']],
    ['self', ['expectation', 'monthly-note', 'one-on-one', 'talk', 'observation']],
    ['partner', ['expectation', 'one-on-one']],
    ['peer', []],
    ['skip', []],
    ['admin', []],
    ['sysadmin', []],
    ['stranger', []],
    ['former', []],
  ] as const)('of a person, as %s', async (who, kinds) =>
    expect((await ledger(who)).entries.map((entry) => kindOf(entry.id))).toEqual(kinds),
  )

  test('of somebody elsewhere is that of nobody', async () => {
    expect(await here.call('outsider', 'ledger.show', { personId: here.cast.self })).toEqual(
      await here.call('outsider', 'ledger.show', { personId: randomUUID() }),
    )
  })
  test('shows an HR partner dates, never words', async () => {
    for (const entry of (await ledger('partner')).entries) expect([entry.text, entry.lines]).toEqual([undefined, undefined])
  })
  test('keeps that a one-on-one was held, not what one noted of it', async () => {
    const entry = (await ledger('manager')).entries.find((each) => each.id === ids['one-on-one'])
    expect(entry).toMatchObject({ on: '2026-08-13', audienceWords: 'You and Self Person can read this. An HR partner sees the date.' })
    expect(entry?.text).toBeUndefined()
  })
  test('comes in pages without a gap or a double', async () => {
    const whole = (await ledger('manager')).entries.map((entry) => entry.id)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const page = await ledger('manager', { limit: 2, ...(cursor && { cursor }) })
      paged.push(...page.entries.map((entry) => entry.id))
      cursor = page.next
    } while (cursor)
    expect(paged).toEqual(whole)
    expect(await here.call('manager', 'ledger.show', { personId: here.cast.self, cursor: 'x' })).toMatchObject({
      done: false,
      refusal: { code: 'invalid' },
    })
  })
  test('can be narrowed to a kind, or to a tone', async () => {
    const kinds = async (more: object) => (await ledger('manager', more)).entries.map((entry) => kindOf(entry.id))
    expect(await kinds({ only: 'talk' })).toEqual(['talk'])
    expect(await kinds({ only: 'monthly-note' })).toEqual(['monthly-note'])
    expect(await kinds({ only: 'one-on-one' })).toEqual(['one-on-one'])
    expect(await kinds({ only: 'expectation' })).toEqual(['expectation'])
    expect(await kinds({ only: 'observation' })).toEqual(['private', 'observation'])
    expect(await kinds({ tone: 'concern' })).toEqual(['observation'])
  })
  test('says what its reader can do with an entry', async () => {
    const may = async (who: keyof Cast, id: string) => (await ledger(who)).entries.find((entry) => entry.id === ids[id])?.may
    expect([await may('self', 'observation'), await may('self', 'talk'), await may('self', 'monthly-note')]).toEqual([
      ['see', 'answer'],
      ['confirm', 'amend', 'dispute'],
      ['see'],
    ])
    expect([await may('manager', 'observation'), await may('manager', 'talk')]).toEqual([['edit', 'withdraw'], ['withdraw']])
  })
  test('marks nothing as seen by being read', async () => {
    await ledger('self')
    expect((await ledger('manager')).entries.find((entry) => entry.id === ids.observation)?.seenAt).toBeUndefined()
    await here.ok('self', 'observation.see', { id: ids.observation })
    expect((await ledger('manager')).entries.find((entry) => entry.id === ids.observation)).toMatchObject({
      seenAt: expect.any(String),
      told: { how: 'seen' },
      may: ['correct', 'withdraw'],
    })
  })
})

describe('records for a review', () => {
  test('carry what decides whether the person was told', async () => {
    const records = await here.as('manager', (tx) => ledgerRecords(tx, here.cast.self, period))
    const events = Object.fromEntries(records.map((record) => [kindOf(record.id), record.events.map((event) => event.kind)]))
    expect(events).toEqual({
      observation: ['shared', 'seen'],
      private: [],
      talk: ['talk-recorded', 'notice-sent', 'notice-sent'],
      'monthly-note': ['shared'],
      'one-on-one': [],
      expectation: ['seen'],
    })
    expect(records.find((record) => record.id === ids.talk)).toMatchObject({ about: [ids.observation], title: 'Talk with Manager Person' })
    expect(records.find((record) => record.id === ids['one-on-one'])).toMatchObject({ text: 'My own words' })
    const theirs = await here.as('self', (tx) => ledgerRecords(tx, here.cast.self, period))
    expect(theirs.find((record) => record.id === ids['one-on-one'])).toMatchObject({ text: '' })
    expect(records.find((record) => record.id === ids.observation)).toMatchObject({ tone: 'concern', text: 'Shared\nOn Monday' })
  })
  test('are those of the span, without what was withdrawn', async () => {
    const within = await here.as('manager', (tx) => ledgerRecords(tx, here.cast.self, { from: '2026-08-06', to: '2026-08-13' }))
    expect(within.map((record) => kindOf(record.id))).toEqual(['one-on-one', 'talk', 'private'])
    const gone = await here.ok('manager', 'observation.note', {
      subjectId: here.cast.self,
      text: 'Taken back',
      tone: 'praise',
      audience: 'person',
      on: '2026-08-08',
    })
    await here.ok('manager', 'observation.withdraw', { id: gone.id })
    const after = await here.as('manager', (tx) => ledgerRecords(tx, here.cast.self, period))
    expect(after.map((record) => record.id)).not.toContain(gone.id)
    expect((await ledger('self')).entries.find((entry) => entry.id === gone.id)).toMatchObject({ withdrawnAt: expect.any(String) })
  })
})
