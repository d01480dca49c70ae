import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../test/cast.ts'
import type { Finding } from '../kit/finding.ts'
import type { Refusal } from '../kit/refusal.ts'
import { ruleKey } from './confirmation.ts'

// From a note to an acknowledged review, over the actions alone, with the clock in our hands.
let w: World
const clock = join(mkdtempSync(join(tmpdir(), 'plumbline-clock-')), 'now')
const day = (date: string) => writeFileSync(clock, `${date}T09:00:00Z`)
const state: Record<string, any> = {}

beforeAll(async () => {
  process.env.PLUMBLINE_TEST_CLOCK = clock
  day('2026-10-01')
  w = await world()
})
afterAll(() => w?.close())

/** The refusal of a call that must not work. */
async function no(who: Parameters<World['call']>[0], id: string, input: unknown, more = {}): Promise<Refusal> {
  const outcome = await w.call(who, id, input, more)
  expect(outcome.done, `${id} as ${who} was let through`).toBe(false)
  return (outcome as { refusal: Refusal }).refusal
}

const rules = (refusal: Refusal) => [...new Set(refusal.findings?.map((finding) => finding.rule))]
const keys = (findings: readonly Finding[]) => findings.filter((finding) => finding.severity === 'warn').map(ruleKey)

function document(cites: { good: string; concern: string }) {
  const accomplishment = (n: number) => ({
    id: `a${n}`,
    title: `Piece ${n}`,
    what: 'Moved the ward to one handover sheet at shift change.',
    how: 'Tried it on two bays first, then changed the order of the boxes with the night nurses.',
    why: 'Late doses fell from nine a month to two.',
    cites: [cites.good],
  })
  const area = (n: number) => ({
    id: `g${n}`,
    title: 'Handing over in time',
    behaviour: 'Hands over without the drip times.',
    example: 'On 2 October, bed 7 went to the night shift without them.',
    expectation: 'At Established level the next shift can plan around what was handed over.',
    actions: 'Use the sheet at every handover in January; we look at five of them together.',
    cites: [cites.concern],
  })
  return {
    summary: 'Self met the expectations of Established level. The handover sheet marked the year.',
    accomplishments: [accomplishment(1), accomplishment(2), accomplishment(3)],
    growthAreas: [area(1), area(2)],
    forwardLooking: 'Next year you own handover for the whole ward. Expect to lead the trial of the new charts.',
  }
}

test('HR admin plans and opens a cycle; who has no manager is named', async () => {
  const plan = {
    name: 'Year 2026',
    from: '2026-01-01',
    to: '2026-12-31',
    selfDue: '2026-10-20',
    managerDue: '2026-10-30',
    shareDue: '2026-11-10',
  }
  expect((await no('partner', 'cycle.create', plan)).code).toBe('not-allowed')
  expect((await no('admin', 'cycle.create', { ...plan, shareDue: '2026-10-01' })).errors?.[0]?.path).toBe('/shareDue')
  const cycle = await w.ok('admin', 'cycle.create', plan)
  expect(cycle).toMatchObject({ state: 'draft', phase: 'planned' })
  expect((await no('self', 'cycle.show', { id: cycle.id })).code).toBe('not-found')
  const opened = await w.ok('admin', 'cycle.open', { id: cycle.id })
  expect(opened.cycle).toMatchObject({ state: 'open', phase: 'self-review' })
  expect(opened.created).toEqual({ self: 11, manager: 10 })
  expect(opened.problems).toEqual([])
  expect((await w.ok('admin', 'cycle.open', { id: cycle.id })).created).toEqual({ self: 0, manager: 0 })
  state.cycle = cycle.id
})

test('each finds what is theirs to write', async () => {
  const mine = await w.ok('self', 'review.list', { as: 'reviewer' })
  expect(mine.reviews).toMatchObject([{ kind: 'self', state: 'not-started', due: '2026-10-20' }])
  expect((await w.ok('self', 'review.list', { as: 'subject' })).reviews).toMatchObject([{ kind: 'self' }])
  state.self = mine.reviews[0].id
  const theirs = await w.ok('manager', 'review.list', { as: 'reviewer' })
  state.review = theirs.reviews.find((each: any) => each.subject.id === w.cast.self).id
  expect(theirs.reviews.map((each: any) => each.kind).toSorted()).toEqual(['manager', 'manager', 'self'])
  expect((await w.ok('skip', 'review.list', { as: 'branch' })).reviews.some((each: any) => each.id === state.review)).toBe(true)
})

test('nobody but its author opens a draft; the person does not find it at all', async () => {
  for (const who of ['self', 'peer', 'stranger', 'former', 'sysadmin', 'outsider'] as const)
    expect(await no(who, 'review.show', { id: state.review })).toEqual(await no(who, 'review.show', { id: w.cast.self }))
  const seen = await w.ok('skip', 'review.show', { id: state.review })
  expect(seen).toMatchObject({ state: 'not-started', may: [] })
  expect(seen).not.toHaveProperty('version')
})

test('records are noted; the concern stays with its author', async () => {
  day('2026-10-02')
  const note = { subjectId: w.cast.self, on: '2026-10-02' }
  state.praise = (
    await w.ok('manager', 'observation.note', { ...note, text: 'The new sheet works on all bays.', tone: 'praise', audience: 'person' })
  ).id
  state.concern = (
    await w.ok('manager', 'observation.note', {
      ...note,
      text: 'Bed 7 was handed over without the drip times.',
      tone: 'concern',
      audience: 'me',
    })
  ).id
  state.foreign = (await w.ok('peer', 'observation.note', { ...note, text: 'Slow on Fridays.', tone: 'concern', audience: 'me' })).id
})

test('the packet holds what the author may see, with the facts of the rules', async () => {
  const packet = await w.ok('manager', 'review.packet', { id: state.review })
  expect(packet.records.map((record: any) => record.id).toSorted()).toEqual([state.praise, state.concern].toSorted())
  expect(packet.facts).toMatchObject({
    person: { name: 'Self Person', startedOn: '2023-01-01', level: { code: 'L3' } },
    period: { from: '2026-01-01', to: '2026-12-31' },
    shareOn: '2026-11-10',
  })
  expect(packet.facts.uncounted).toContainEqual({ from: '2026-07-01', to: '2026-07-30', reason: 'new-manager' })
  const page = await w.ok('manager', 'review.packet', { id: state.review, limit: 1 })
  const rest = await w.ok('manager', 'review.packet', { id: state.review, limit: 1, cursor: page.next })
  expect([...page.records, ...rest.records]).toEqual(packet.records)
  for (const who of ['self', 'skip', 'partner', 'admin', 'peer'] as const)
    expect((await no(who, 'review.packet', { id: state.review })).code).toBe('not-found')
})

test('saving says which version was seen; another tab gets both', async () => {
  const text = document({ good: state.praise, concern: state.concern })
  expect((await no('manager', 'review.write', { id: state.review, document: text })).code).toBe('version-required')
  expect((await no('manager', 'review.write', { id: state.review, document: { ...text, colour: 'blue' } }, { ifMatch: 0 })).code).toBe(
    'invalid',
  )
  const first = await w.ok(
    'manager',
    'review.write',
    { id: state.review, document: { ...text, growthAreas: [] }, activeSeconds: 40 },
    { ifMatch: 0 },
  )
  expect(first).toMatchObject({ version: 1, savedAt: '2026-10-02T09:00:00.000Z' })
  const late = await no('manager', 'review.write', { id: state.review, document: text }, { ifMatch: 0 })
  expect(late).toMatchObject({ code: 'conflict', current: { version: 1, document: { summary: text.summary } } })
  expect(await w.ok('manager', 'review.write', { id: state.review, document: text, rating: 'meets' }, { ifMatch: 1 })).toMatchObject({
    version: 2,
  })
  expect(await w.ok('manager', 'review.show', { id: state.review })).toMatchObject({
    state: 'draft',
    version: 2,
    rating: 'meets',
    may: ['write', 'invite-co-author', 'schedule', 'delegate'],
  })
})

test('a record the author can’t open can’t be cited', async () => {
  const text = document({ good: state.praise, concern: state.foreign })
  const refusal = await no('manager', 'review.write', { id: state.review, document: text }, { ifMatch: 2 })
  expect(refusal.errors?.map((error) => error.path)).toEqual(['/document/growthAreas/0/cites/0', '/document/growthAreas/1/cites/0'])
})

test('active time can’t run faster than time', async () => {
  const { document: text } = await w.ok('manager', 'review.show', { id: state.review })
  await w.ok('manager', 'review.write', { id: state.review, document: text, activeSeconds: 80_000 }, { ifMatch: 2 })
  expect(
    (await w.ok('manager', 'review.write', { id: state.review, document: text, activeSeconds: 80_000 }, { ifMatch: 3 })).activeMinutes,
  ).toBeLessThanOrEqual(1)
})

test('the manager review waits for the self-review', async () => {
  expect(await no('manager', 'review.submit', { id: state.review }, { ifMatch: 4 })).toMatchObject({ reason: 'self-review-missing' })
  expect((await no('self', 'review.submit', { id: state.self }, { ifMatch: 0 })).reason).toBe('empty')
  await w.ok('self', 'review.write', { id: state.self, document: { wentWell: 'The sheet.', cites: [state.praise] } }, { ifMatch: 0 })
  for (const who of ['manager', 'partner', 'admin'] as const)
    expect(await w.ok(who, 'review.show', { id: state.self })).not.toHaveProperty('document')
  expect((await no('skip', 'review.show', { id: state.self })).code).toBe('not-found')
  await w.ok('self', 'review.submit', { id: state.self }, { ifMatch: 1 })
  expect((await no('self', 'review.write', { id: state.self, document: {} }, { ifMatch: 1 })).reason).toBe('submitted')
  expect((await w.ok('manager', 'review.show', { id: state.self })).document.wentWell).toBe('The sheet.')
  expect((await w.ok('manager', 'review.packet', { id: state.review })).records.map((record: any) => record.kind)).toContain('self-review')
})

test('submitting wants everything to be seen, and locks the text', async () => {
  const refusal = await no('manager', 'review.submit', { id: state.review }, { ifMatch: 4 })
  expect(refusal.reason).toBe('unconfirmed')
  expect(rules(refusal)).toContain('surprise/growth-area-not-told')
  const checked = await w.ok('manager', 'review.check', { id: state.review, step: 'submit' })
  expect(checked.findings.filter((finding: Finding) => finding.severity !== 'hint')).toEqual(refusal.findings)
  expect((await no('self', 'review.check', { id: state.review })).code).toBe('not-found')
  const all = refusal.findings!.map(ruleKey)
  await w.ok('manager', 'review.submit', { id: state.review, confirmed: all, notes: { [all[0]!]: 'I know.' } }, { ifMatch: 4 })
  expect((await no('manager', 'review.write', { id: state.review, document: {} }, { ifMatch: 4 })).reason).toBe('submitted')
  expect((await w.ok('skip', 'review.show', { id: state.review })).document.growthAreas).toHaveLength(2)
  expect((await no('self', 'review.show', { id: state.review })).code).toBe('not-found')
})

test('readers of the submitted text see only cites they can open', async () => {
  const { document: seen, rating } = await w.ok('skip', 'review.show', { id: state.review })
  expect(rating).toBe('meets')
  expect(seen.growthAreas.map((area: any) => area.cites)).toEqual([[], []])
})

test('an untold growth area blocks sharing, confirmed or not', async () => {
  const refusal = await no('manager', 'review.share', { id: state.review }, { ifMatch: 4 })
  expect(refusal).toMatchObject({ code: 'invalid', reason: 'blocked' })
  expect(refusal.findings?.filter((finding) => finding.severity === 'block').map(ruleKey)).toEqual(
    [0, 1].map((n) => `surprise/growth-area-not-told#/growthAreas/${n}/cites`),
  )
  expect(
    (await no('manager', 'review.share', { id: state.review, confirmed: refusal.findings!.map(ruleKey) }, { ifMatch: 4 })).reason,
  ).toBe('blocked')
  expect((await w.ok('manager', 'review.show', { id: state.review })).released).toBe(0)
})

test('the person is told; fourteen days later it blocks no more', async () => {
  day('2026-10-06')
  await w.ok('manager', 'observation.share', { id: state.concern, audience: 'person' })
  await w.ok('self', 'observation.see', { id: state.concern })
  day('2026-10-19')
  expect((await no('manager', 'review.share', { id: state.review }, { ifMatch: 4 })).reason).toBe('blocked')
  day('2026-10-20')
  const refusal = await no('manager', 'review.share', { id: state.review }, { ifMatch: 4 })
  expect(refusal).toMatchObject({ reason: 'unconfirmed' })
  expect(rules(refusal)).toEqual(['review/not-discussed'])
})

test('with a talk planned it is shared, and stands', async () => {
  expect((await no('skip', 'review.share', { id: state.review }, { ifMatch: 4 })).code).toBe('not-allowed')
  await w.ok('manager', 'conversation.schedule', { id: state.review, scheduledFor: '2026-10-23' })
  expect(await w.ok('manager', 'review.share', { id: state.review }, { ifMatch: 4 })).toEqual({
    id: state.review,
    state: 'shared',
    release: 1,
  })
  expect((await no('manager', 'review.share', { id: state.review }, { ifMatch: 4 })).reason).toBe('already-shared')
  expect((await no('manager', 'review.withdraw', { id: state.review })).reason).toBe('not-submitted')
})

test('the person reads it, and sees who else did', async () => {
  const read = await w.ok('self', 'review.read', { id: state.review })
  expect(read.versions).toMatchObject([{ version: 1, rating: 'meets' }])
  expect(read.records.map((record: any) => record.id).toSorted()).toEqual([state.praise, state.concern].toSorted())
  expect((await w.ok('self', 'review.readers', { id: state.review })).readers).toEqual([])
  await w.ok('skip', 'review.read', { id: state.review })
  expect((await w.ok('self', 'review.readers', { id: state.review })).readers).toMatchObject([{ reader: { id: w.cast.skip } }])
  expect((await no('manager', 'review.readers', { id: state.review })).code).toBe('not-found')
  expect((await no('peer', 'review.read', { id: state.review })).code).toBe('not-found')
})

test('acknowledging opens only after the talk', async () => {
  expect((await no('self', 'review.acknowledge', { id: state.review })).reason).toBe('not-discussed')
  const refusal = await no('manager', 'review.open-acknowledgement', { id: state.review })
  expect(refusal).toMatchObject({ reason: 'blocked' })
  expect(rules(refusal)).toEqual(['review/not-discussed'])
  expect((await no('manager', 'conversation.record', { id: state.review, heldOn: '2026-10-23' })).errors?.[0]?.path).toBe('/heldOn')
  day('2026-10-23')
  await w.ok('manager', 'conversation.record', { id: state.review, heldOn: '2026-10-23' })
  await w.ok('manager', 'review.open-acknowledgement', { id: state.review })
})

test('the person comments, and acknowledges in person', async () => {
  await w.ok('self', 'review.comment', { id: state.review, text: 'I see it' }, { ifMatch: 0 })
  expect(await no('self', 'review.comment', { id: state.review, text: 'Other' }, { ifMatch: 0 })).toMatchObject({
    code: 'conflict',
    current: { text: 'I see it', version: 1 },
  })
  expect((await w.ok('manager', 'review.read', { id: state.review })).versions[0]).not.toHaveProperty('comment')
  for (const who of ['manager', 'skip', 'admin'] as const)
    expect((await no(who, 'review.acknowledge', { id: state.review })).code).toBe('not-allowed')
  await w.ok('self', 'review.acknowledge', { id: state.review, comment: 'I see it a little differently.' })
  expect((await no('self', 'review.comment', { id: state.review, text: 'More' }, { ifMatch: 2 })).reason).toBe('already-acknowledged')
  expect((await w.ok('manager', 'review.read', { id: state.review })).versions[0]).toMatchObject({
    acknowledgedAt: '2026-10-23T09:00:00.000Z',
    comment: { text: 'I see it a little differently.' },
  })
})

test('a correction is a new version with its reason, acknowledged anew; the first one stays', async () => {
  const { versions } = await w.ok('manager', 'review.read', { id: state.review })
  const corrected = { ...versions[0].document, summary: `${versions[0].document.summary} It was bay 3.` }
  const refusal = await w.call('manager', 'review.correct', { id: state.review, document: corrected, reason: 'The bay was wrong.' })
  const confirmed = refusal.done ? [] : keys(refusal.refusal.findings ?? [])
  if (!refusal.done)
    await w.ok('manager', 'review.correct', { id: state.review, document: corrected, reason: 'The bay was wrong.', confirmed })
  expect((await no('manager', 'review.correct', { id: state.review, document: corrected, reason: 'Again', release: 1 })).code).toBe(
    'conflict',
  )
  const after = await w.ok('self', 'review.read', { id: state.review })
  expect(after.versions).toMatchObject([
    { version: 2, reason: 'The bay was wrong.', rating: 'meets' },
    { version: 1, document: { summary: versions[0].document.summary }, comment: { text: 'I see it a little differently.' } },
  ])
  expect(await w.ok('self', 'review.show', { id: state.review })).toMatchObject({
    state: 'shared',
    released: 2,
    may: ['acknowledge', 'comment'],
  })
  await w.ok('self', 'review.acknowledge', { id: state.review })
  expect((await w.ok('self', 'review.read', { id: state.review })).versions[0]).toMatchObject({
    version: 2,
    acknowledgedAt: expect.any(String),
  })
})

test('the audit log holds one entry a step, and no text', async () => {
  const entries = await w.owner('select action, result, reason from app.audit where record_id = $1 order by at', [state.review])
  for (const step of ['review.submit', 'review.share', 'review.open-acknowledgement', 'review.acknowledge', 'review.correct']) {
    expect(entries.filter((entry) => entry.action === step && entry.result === 'done').length, step).toBe(
      step === 'review.acknowledge' ? 2 : 1,
    )
  }
  expect(entries.filter((entry) => entry.action === 'review.share' && entry.result === 'refused').map((entry) => entry.reason)).toContain(
    'blocked',
  )
})
