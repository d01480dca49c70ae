import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type World, world } from '../../test/cast.ts'
import type { Refusal } from '../kit/refusal.ts'
import { ruleKey } from './confirmation.ts'

// The ways off the straight one: sent back, withdrawn, set aside by HR, extended, closed, two at once.
let w: World
let cycle: string
let review: string

beforeAll(async () => {
  w = await world()
})
afterAll(() => w?.close())
beforeEach(async () => {
  const plan = {
    name: 'Year',
    from: '2026-01-01',
    to: '2026-12-31',
    selfDue: '2027-01-10',
    managerDue: '2027-01-20',
    shareDue: '2027-01-31',
  }
  cycle = (await w.ok('admin', 'cycle.create', plan)).id
  await w.ok('admin', 'cycle.open', { id: cycle })
  review = await reviewOf('manager')
})

const reviewOf = async (who: 'manager' | 'self', kind = who === 'self' ? 'self' : 'manager') =>
  (await w.ok(who, 'review.list', { cycleId: cycle })).reviews.find((each: any) => each.kind === kind && each.subject.id === w.cast.self).id

async function no(who: Parameters<World['call']>[0], id: string, input: unknown, more = {}): Promise<Refusal> {
  const outcome = await w.call(who, id, input, more)
  expect(outcome.done, `${id} as ${who} was let through`).toBe(false)
  return (outcome as { refusal: Refusal }).refusal
}

const area = (n: number) => ({
  id: `g${n}`,
  title: 'Handover',
  behaviour: 'Hands over late.',
  example: 'On 2 October.',
  expectation: 'In time.',
  actions: 'A sheet.',
  cites: [],
})
const draft = {
  summary: 'A good year. It met expectations.',
  accomplishments: [],
  growthAreas: [area(1), area(2)],
  forwardLooking: 'More.',
}

async function submitted(): Promise<void> {
  const self = await reviewOf('self')
  await w.ok('self', 'review.write', { id: self, document: { wentWell: 'All.' } }, { ifMatch: 0 })
  await w.ok('self', 'review.submit', { id: self }, { ifMatch: 1 })
  await w.ok('manager', 'review.write', { id: review, document: draft, rating: 'meets' }, { ifMatch: 0 })
  await submit(1)
}

async function submit(version: number): Promise<void> {
  const first = await w.call('manager', 'review.submit', { id: review }, { ifMatch: version })
  if (first.done) return
  await w.ok('manager', 'review.submit', { id: review, confirmed: first.refusal.findings!.map(ruleKey) }, { ifMatch: version })
}

/** With a talk planned; warnings were confirmed when it was submitted. */
async function share(version: number) {
  await w.call('manager', 'conversation.schedule', { id: review, scheduledFor: '2027-02-01' })
  return w.call('manager', 'review.share', { id: review }, { ifMatch: version })
}

describe('back to the author', () => {
  test('sent back by the line above with a reason that only the two read; written on and submitted again', async () => {
    await submitted()
    for (const who of ['partner', 'admin', 'manager'] as const)
      expect((await no(who, 'review.send-back', { id: review, reason: 'Too short' })).code).toBe('not-allowed')
    await w.ok('skip', 'review.send-back', { id: review, reason: 'Which bay was it?' })
    expect(await w.ok('manager', 'review.show', { id: review })).toMatchObject({
      state: 'draft',
      version: 1,
      sentBack: { by: { id: w.cast.skip }, reason: 'Which bay was it?' },
    })
    expect(await w.ok('partner', 'review.show', { id: review })).not.toHaveProperty('sentBack')
    expect(await w.ok('skip', 'review.show', { id: review })).not.toHaveProperty('document')
    await w.ok('manager', 'review.write', { id: review, document: { ...draft, summary: 'Bay 3. It met expectations.' } }, { ifMatch: 1 })
    await submit(2)
    expect(await w.ok('manager', 'review.show', { id: review })).not.toHaveProperty('sentBack.reason')
  })
  test('withdrawn by the author; nobody reads it meanwhile', async () => {
    await submitted()
    expect((await no('skip', 'review.withdraw', { id: review })).code).toBe('not-allowed')
    await w.ok('manager', 'review.withdraw', { id: review })
    for (const who of ['skip', 'partner', 'admin'] as const)
      expect(await w.ok(who, 'review.show', { id: review })).not.toHaveProperty('document')
  })
})

describe('set aside by HR', () => {
  const untold = (n: number) => ({ rule: 'surprise/growth-area-not-told', path: `/growthAreas/${n}/cites` })
  const reason = 'Said in the team meeting of May, with HR present.'

  test('each block by itself, with a reason, by HR in scope', async () => {
    expect((await no('partner', 'review.override', { id: review, ...untold(0), reason })).reason).toBe('not-submitted')
    await submitted()
    for (const who of ['manager', 'skip'] as const)
      expect((await no(who, 'review.override', { id: review, ...untold(0), reason })).code).toBe('not-allowed')
    for (const who of ['self', 'peer', 'stranger', 'sysadmin', 'outsider'] as const)
      expect((await no(who, 'review.override', { id: review, ...untold(0), reason })).code).toBe('not-found')
    expect((await no('partner', 'review.override', { id: review, ...untold(0), reason: 'no' })).errors?.[0]?.path).toBe('/reason')
    expect((await no('partner', 'review.override', { id: review, rule: 'surprise/nothing', reason })).errors?.[0]?.path).toBe('/rule')
    await w.ok('partner', 'review.override', { id: review, ...untold(0), reason })
    expect(await share(1)).toMatchObject({
      done: false,
      refusal: { reason: 'blocked', findings: [{ severity: 'block', path: '/growthAreas/1/cites' }] },
    })
    await w.ok('admin', 'review.override', { id: review, ...untold(1), reason })
    expect(await share(1)).toMatchObject({ done: true })
    expect((await w.ok('manager', 'review.show', { id: review })).overrides).toMatchObject([
      { reason, by: { id: w.cast.partner }, item: 'g1' },
      { by: { id: w.cast.admin }, item: 'g2' },
    ])
    expect(await w.ok('self', 'review.show', { id: review })).not.toHaveProperty('overrides')
    const audit = await w.owner(
      `select count(*) as n from app.audit where record_id = $1 and action = 'review.override' and result = 'done'`,
      [review],
    )
    expect(Number(audit[0].n)).toBe(2)
  })

  test('an edited text needs a new look', async () => {
    await submitted()
    await w.ok('partner', 'review.override', { id: review, ...untold(0), reason })
    await w.ok('partner', 'review.override', { id: review, ...untold(1), reason })
    await w.ok('manager', 'review.withdraw', { id: review })
    await w.ok('manager', 'review.write', { id: review, document: { ...draft, growthAreas: [area(3), area(4)] } }, { ifMatch: 1 })
    await submit(2)
    expect(await share(2)).toMatchObject({ done: false, refusal: { reason: 'blocked' } })
  })

  test('a correction keeps it for the item it was for, and for no other', async () => {
    await submitted()
    for (const n of [0, 1]) await w.ok('partner', 'review.override', { id: review, ...untold(n), reason })
    expect(await share(1)).toMatchObject({ done: true })
    const correct = async (growthAreas: unknown[]) => {
      const input = { id: review, document: { ...draft, growthAreas }, reason: 'A wrong date.' }
      const outcome = await w.call('manager', 'review.correct', input)
      if (outcome.done || outcome.refusal.reason === 'blocked') return outcome
      return w.call('manager', 'review.correct', { ...input, confirmed: outcome.refusal.findings!.map(ruleKey) })
    }
    expect(await correct([area(2), { ...area(1), example: 'On 3 October.' }])).toMatchObject({ done: true })
    expect(await correct([area(1), area(9)])).toMatchObject({ done: false, refusal: { reason: 'blocked' } })
  })

  test('acknowledging without a talk can be set aside as well', async () => {
    await submitted()
    for (const n of [0, 1]) await w.ok('partner', 'review.override', { id: review, ...untold(n), reason })
    await share(1)
    expect((await no('manager', 'review.open-acknowledgement', { id: review })).reason).toBe('blocked')
    await w.ok('admin', 'review.override', {
      id: review,
      rule: 'review/not-discussed',
      path: '/conversation',
      reason: 'Away until spring; asked for it in writing.',
    })
    await w.ok('manager', 'review.open-acknowledgement', { id: review })
    await w.ok('self', 'review.acknowledge', { id: review })
  })
})

describe('dates', () => {
  test('HR gives one person more time; nobody gives it to themself', async () => {
    const self = await reviewOf('self')
    for (const who of ['manager', 'self'] as const)
      expect((await no(who, 'review.extend', { id: self, due: '2027-02-01' })).code).toBe('not-allowed')
    expect((await no('skip', 'review.extend', { id: self, due: '2027-02-01' })).code).toBe('not-found')
    await w.ok('partner', 'review.extend', { id: self, due: '2027-02-01' })
    await w.ok('admin', 'review.extend', { id: self, due: '2027-02-03' })
    expect((await w.ok('self', 'review.show', { id: self })).due).toBe('2027-02-03')
    expect((await w.ok('manager', 'review.show', { id: review })).selfReview).toEqual({ state: 'not-started', due: '2027-02-03' })
  })
  test('the cycle’s dates move for everybody', async () => {
    expect((await no('partner', 'cycle.extend', { id: cycle, selfDue: '2027-02-01' })).code).toBe('not-allowed')
    expect(await w.ok('admin', 'cycle.extend', { id: cycle, selfDue: '2027-02-01' })).toMatchObject({
      selfDue: '2027-02-01',
      managerDue: '2027-02-01',
      shareDue: '2027-02-01',
    })
    expect((await w.ok('self', 'review.list', { cycleId: cycle })).reviews[0].due).toBe('2027-02-01')
  })
  test('a closed cycle is written in no more; what was shared can still be acknowledged', async () => {
    await w.ok('manager', 'review.write', { id: review, document: draft }, { ifMatch: 0 })
    await w.ok('admin', 'cycle.close', { id: cycle })
    expect((await no('manager', 'review.write', { id: review, document: draft }, { ifMatch: 1 })).reason).toBe('cycle-closed')
    expect((await w.ok('manager', 'review.show', { id: review })).document.summary).toBe(draft.summary)
  })
})

test('HR sees how far it is, counted after the fence', async () => {
  const all = await w.ok('admin', 'cycle.progress', { id: cycle })
  // Ten manager reviews, without the one about the HR admin (X1) and the one about the HR admin's boss (X2).
  expect(all.counts.toSorted((a: any, b: any) => (a.kind < b.kind ? -1 : 1))).toEqual([
    { kind: 'manager', state: 'not-started', count: 8, overdue: 0 },
    { kind: 'self', state: 'not-started', count: 11, overdue: 0 },
  ])
  expect(all.problems).toEqual([])
  const page = await w.ok('partner', 'cycle.progress', { id: cycle, limit: 3 })
  expect(page.reviews).toHaveLength(3)
  const rest = await w.ok('partner', 'cycle.progress', { id: cycle, limit: 200, cursor: page.next })
  const seen = [...page.reviews, ...rest.reviews]
  expect(new Set(seen.map((each: any) => each.id)).size).toBe(seen.length)
  expect(seen.some((each: any) => each.kind === 'manager' && each.subject.id === w.cast.partner)).toBe(false)
  for (const who of ['manager', 'self', 'sysadmin'] as const)
    expect((await no(who, 'cycle.progress', { id: cycle })).code).toBe('not-allowed')
  expect((await no('outsider', 'cycle.progress', { id: cycle })).code).toBe('not-found')
})

test('twenty saves at once from the same page: one is kept, the others are told', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      w.call('manager', 'review.write', { id: review, document: { ...draft, summary: `Try ${n}` } }, { ifMatch: 0 }),
    ),
  )
  expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1)
  expect(new Set(outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome.refusal.code])))).toEqual(new Set(['conflict']))
  expect((await w.ok('manager', 'review.show', { id: review })).version).toBe(1)
})

test('a draft survives its author’s change of place, and its new manager may not read it', async () => {
  await w.ok('manager', 'review.write', { id: review, document: draft }, { ifMatch: 0 })
  await w.owner(`update app.reporting_line set to_on = app.today() - 1 where person_id = $1 and manager_id = $2`, [
    w.cast.self,
    w.cast.manager,
  ])
  await w.owner(`insert into app.reporting_line (org_id, person_id, manager_id, from_on) values ($1, $2, $3, app.today())`, [
    w.org,
    w.cast.self,
    w.cast.former,
  ])
  await rebuild()
  expect((await w.ok('manager', 'review.show', { id: review })).document.summary).toBe(draft.summary)
  await w.ok('manager', 'review.write', { id: review, document: { ...draft, summary: 'Still mine.' } }, { ifMatch: 1 })
  expect(await w.ok('former', 'review.show', { id: review })).not.toHaveProperty('document')
  await w.owner('delete from app.reporting_line where person_id = $1 and manager_id = $2 and from_on = app.today()', [
    w.cast.self,
    w.cast.former,
  ])
  await w.owner(`update app.reporting_line set to_on = '9999-12-31' where person_id = $1 and manager_id = $2`, [
    w.cast.self,
    w.cast.manager,
  ])
  await rebuild()
})

async function rebuild(): Promise<void> {
  await w.owner(`with entered as materialized (select set_config('app.org', $1, false)) select app.rebuild_standing($2) from entered`, [
    w.org,
    w.org,
  ])
}

describe('hidden and absent answer the same', () => {
  const inputs: Record<string, object> = {
    'review.show': {},
    'review.read': {},
    'review.readers': {},
    'review.packet': {},
    'review.check': {},
    'review.withdraw': {},
    'review.open-acknowledgement': {},
    'review.acknowledge': {},
    'review.write': { document: draft },
    'review.comment': { text: 'x' },
    'review.submit': {},
    'review.share': {},
    'review.send-back': { reason: 'why' },
    'review.extend': { due: '2027-02-01' },
    'review.correct': { document: draft, reason: 'why' },
    'review.override': { rule: 'review/growth-count', reason: 'because of this' },
    'conversation.schedule': { scheduledFor: '2027-02-01' },
    'conversation.record': { heldOn: '2026-11-01' },
  }
  test.each(Object.keys(inputs))('%s', async (id) => {
    await w.ok('manager', 'review.write', { id: review, document: draft, rating: 'below' }, { ifMatch: 0 })
    for (const who of ['self', 'peer', 'stranger', 'former', 'sysadmin', 'outsider'] as const) {
      const [hidden, absent] = [
        await no(who, id, { ...inputs[id], id: review }, { ifMatch: 1 }),
        await no(who, id, { ...inputs[id], id: w.cast.self }, { ifMatch: 1 }),
      ]
      expect(hidden, who).toEqual(absent)
      expect(hidden.code).toBe('not-found')
    }
  })
})
