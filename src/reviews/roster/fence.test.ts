import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, world } from '../../../test/cast.ts'
import type { Refusal } from '../../kit/refusal.ts'
import { seeToJoiner, settleLeaversJob } from './jobs.ts'

// A cycle while people come, go and change managers, over the actions alone, with the clock in our hands.
let w: World
let cycle: string
const chair = randomUUID()
const clock = join(mkdtempSync(join(tmpdir(), 'plumbline-clock-')), 'now')
const day = (date: string) => writeFileSync(clock, `${date}T09:00:00Z`)

beforeAll(async () => {
  process.env.PLUMBLINE_TEST_CLOCK = clock
  day('2026-10-01')
  w = await world()
  await w.owner(`insert into app.person (org_id, id, email, name) values ($1, $2, 'chair@example.com', 'Chair Person')`, [w.org, chair])
  const plan = { name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', selfDue: '2026-10-20', managerDue: '2026-10-30', shareDue: '2026-11-10' }
  cycle = (await w.ok('admin', 'cycle.create', plan)).id
  await w.ok('admin', 'cycle.open', { id: cycle })
})
afterAll(() => w?.close())

async function no(who: Parameters<World['call']>[0], id: string, input: unknown): Promise<Refusal> {
  const outcome = await w.call(who, id, input)
  expect(outcome.done, `${id} as ${who} was let through`).toBe(false)
  return (outcome as { refusal: Refusal }).refusal
}

const board = (view = 'all', who: 'admin' | 'partner' = 'partner', more = {}) => w.ok(who, 'cycle.board', { id: cycle, view, ...more })
const rowOf = async (who: keyof World['cast'], view = 'all') =>
  (await board(view)).rows.find((row: { person: { id: string } }) => row.person.id === w.cast[who])
const reviewOf = async (who: keyof World['cast'], kind = 'manager'): Promise<string> =>
  (await w.owner('select id from app.review where cycle_id = $1 and subject_id = $2 and kind = $3', [cycle, w.cast[who], kind]))[0].id
const summary = (words: string) => ({ summary: words, accomplishments: [], growthAreas: [], forwardLooking: '' })

/** Puts `self` under somebody else from today on, as an import would. */
async function newManager(person: keyof World['cast'], manager: keyof World['cast'], from: string) {
  await w.ok('admin', 'people.set-manager', { id: w.cast[person], managerId: w.cast[manager], from })
}

describe('the board', () => {
  test('a row for each person HR looks after, with what stands against it; nobody else opens it', async () => {
    for (const who of ['self', 'manager', 'skip', 'stranger'] as const) expect((await no(who, 'cycle.board', { id: cycle })).code).toBe('not-allowed')
    const { rows, counts } = await board()
    expect(rows.length).toBe(counts.all)
    const self = await rowOf('self')
    expect(self).toMatchObject({ needs: [], self: { state: 'not-started', due: '2026-10-20', overdue: false }, manager: { writer: { id: w.cast.manager } } })
    const alone = (await board('needs', 'admin')).rows
    expect(alone).toMatchObject([{ person: { id: chair }, needs: ['no-reviewer'] }])
    expect(alone[0]).not.toHaveProperty('manager')
  })

  test('X1, X2: HR finds nothing of the review being prepared about them or their manager, and is not sent to look for a reviewer', async () => {
    const mine = await rowOf('partner')
    expect(mine?.manager).toBeUndefined()
    expect(mine?.needs ?? []).toEqual([])
    const { rows } = await board('all', 'admin')
    expect(rows.find((row: { person: { name: string } }) => row.person.name === 'Hrlead Person')).toMatchObject({ needs: [] })
  })

  test('filters and pages give the same people, and looking by name finds one', async () => {
    const all = (await board()).rows.map((row: { person: { id: string } }) => row.person.id)
    const [first, second] = [await board('all', 'partner', { limit: 4 }), undefined] as [any, any]
    const rest = await board('all', 'partner', { limit: 200, cursor: first.next })
    expect([...first.rows, ...rest.rows].map((row: { person: { id: string } }) => row.person.id)).toEqual(all)
    expect(second).toBeUndefined()
    expect((await board('all', 'partner', { find: 'self' })).rows).toHaveLength(1)
    expect((await board('overdue')).rows).toEqual([])
    day('2026-10-21')
    expect((await board('overdue')).counts.overdue).toBeGreaterThan(5)
    expect((await rowOf('self', 'overdue')).self.overdue).toBe(true)
    day('2026-10-01')
  })

  test('somebody on leave is shown away, and is not reminded', async () => {
    await w.ok('admin', 'leave.record', { id: w.cast.peer, from: '2026-09-20', to: '2026-10-05' })
    expect((await rowOf('peer', 'away')).awayUntil).toBe('2026-10-05')
    const answer = await w.ok('partner', 'cycle.nudge', { id: cycle, reviewIds: [await reviewOf('peer', 'self')] })
    expect(answer).toEqual({ nudged: 0, already: 0, away: 1 })
  })

  test('a nudge reaches each writer once a day, whoever sends it, and carries no text', async () => {
    const ids = [await reviewOf('self', 'self'), await reviewOf('self'), await reviewOf('peer')]
    expect(await w.ok('partner', 'cycle.nudge', { id: cycle, reviewIds: ids })).toEqual({ nudged: 2, already: 0, away: 0 })
    expect(await w.ok('admin', 'cycle.nudge', { id: cycle, reviewIds: ids })).toEqual({ nudged: 0, already: 2, away: 0 })
    expect((await rowOf('self')).self.nudged).toEqual({ on: '2026-10-01', by: 'Partner Person' })
    const sent = await w.owner(`select recipient_id, record_id from app.message where kind = 'cycle.nudge'`)
    expect(sent.map((row) => row.recipient_id).toSorted()).toEqual([w.cast.self, w.cast.manager].toSorted())
    day('2026-10-02')
    expect((await w.ok('admin', 'cycle.nudge', { id: cycle, only: 'self-open' })).nudged).toBeGreaterThan(5)
    expect((await no('manager', 'cycle.nudge', { id: cycle, only: 'overdue' })).code).toBe('not-allowed')
    day('2026-10-01')
  })

  test('several dates are moved at once', async () => {
    const reviewIds = [await reviewOf('self', 'self'), await reviewOf('peer', 'self')]
    expect(await w.ok('partner', 'cycle.extend-people', { id: cycle, reviewIds, due: '2026-10-25' })).toEqual({ moved: 2, due: '2026-10-25' })
    expect((await rowOf('self')).self.due).toBe('2026-10-25')
    expect((await no('partner', 'cycle.extend-people', { id: cycle, reviewIds, due: '2026-09-01' })).errors?.[0]?.path).toBe('/due')
  })
})

describe('X7 manager change mid-cycle', () => {
  test('the board asks; the old manager goes on until somebody decides', async () => {
    const review = await reviewOf('self')
    await w.ok('manager', 'review.write', { id: review, document: summary('Begun by the old one.') }, { ifMatch: 0 })
    await newManager('self', 'skip', '2026-10-01')
    expect(await rowOf('self', 'needs')).toMatchObject({ needs: ['manager-changed'], lineManager: { id: w.cast.skip } })
    expect((await w.ok('manager', 'review.show', { id: review })).document.summary).toBe('Begun by the old one.')
    await w.ok('manager', 'review.write', { id: review, document: summary('Finished by the old one.') }, { ifMatch: 1 })
    expect((await w.ok('skip', 'review.show', { id: review })).document).toBeUndefined()
  })

  test('HR leaves it with the old manager: the question is answered until the manager changes again', async () => {
    const review = await reviewOf('self')
    for (const who of ['manager', 'skip'] as const) expect((await no(who, 'review.keep-reviewer', { id: review })).code).toBe('not-allowed')
    await w.ok('partner', 'review.keep-reviewer', { id: review })
    expect((await rowOf('self')).needs).toEqual([])
    await newManager('self', 'stranger', '2026-10-02')
    day('2026-10-02')
    expect((await rowOf('self')).needs).toEqual(['manager-changed'])
  })

  test('HR moves it: the old draft is kept for its author, who may pass it on as input', async () => {
    const review = await reviewOf('self')
    expect((await w.ok('partner', 'review.reassign', { id: review, reviewerId: w.cast.stranger })).draftKept).toBe(true)
    expect((await rowOf('self')).needs).toEqual([])
    expect((await no('manager', 'review.show', { id: review })).code).toBe('not-found')
    const [kept] = (await w.ok('manager', 'kept-draft.list')).drafts
    expect((await w.ok('stranger', 'kept-draft.list', { reviewId: review })).drafts).toEqual([])
    await w.ok('manager', 'kept-draft.pass-on', { id: kept.id })
    const [passed] = (await w.ok('stranger', 'kept-draft.list', { reviewId: review })).drafts
    expect((await w.ok('stranger', 'kept-draft.show', { id: passed.id })).document.summary).toBe('Finished by the old one.')
    const told = await w.owner(`select kind, recipient_id from app.message where record_id = $1 order by kind`, [review])
    expect(told).toMatchObject([{ kind: 'draft.kept', recipient_id: w.cast.manager }, { kind: 'review.given', recipient_id: w.cast.stranger }])
  })
})

describe('people who join late', () => {
  const joiner = randomUUID()
  test('are shown as missing, and added by one press with their manager as reviewer', async () => {
    await w.owner(`insert into app.person (org_id, id, email, name, team_id) select org_id, $2, 'late@example.com', 'Late Person', team_id from app.person where id = $1`, [
      w.cast.self,
      joiner,
    ])
    expect((await w.ok('admin', 'cycle.missing', { id: cycle })).people.filter((each: { person: { id: string } }) => each.person.id === joiner)).toMatchObject([
      { problem: 'no-manager' },
    ])
    await w.ok('admin', 'people.set-manager', { id: joiner, managerId: w.cast.manager })
    const missing = (await w.ok('partner', 'cycle.missing', { id: cycle })).people
    expect(missing.find((each: { person: { id: string } }) => each.person.id === joiner)).toMatchObject({ reviewer: { id: w.cast.manager } })
    expect((await no('skip', 'cycle.add-person', { id: cycle, personId: joiner })).code).toBe('not-allowed')
    expect(await w.ok('partner', 'cycle.add-person', { id: cycle, personId: joiner })).toEqual({ created: { self: 1, manager: 1 }, restored: 0 })
    expect((await no('partner', 'cycle.add-person', { id: cycle, personId: joiner })).reason).toBe('nothing-to-add')
    const told = await w.owner(`select kind, recipient_id from app.message where recipient_id = $1 or (recipient_id = $2 and kind = 'review.given') order by kind`, [
      joiner,
      w.cast.manager,
    ])
    expect(told).toEqual([
      { kind: 'review.given', recipient_id: w.cast.manager },
      { kind: 'review.to-write', recipient_id: joiner },
    ])
    const payload = { cycleId: cycle, personId: joiner, reviewerId: w.cast.manager, byId: w.cast.partner }
    for (const _ of [1, 2])
      await seeToJoiner.run({ pool: w.server.job, app: w.server.app, clock: () => '2026-10-02T09:00:00Z', orgId: w.org, byId: w.cast.partner }, payload)
    expect(await w.owner('select kind from app.review where cycle_id = $1 and subject_id = $2 order by kind', [cycle, joiner])).toEqual([{ kind: 'manager' }, { kind: 'self' }])
  })

  test('somebody without a manager is given a reviewer of HR’s choice, who has to be able to', async () => {
    expect((await no('admin', 'cycle.add-person', { id: cycle, personId: chair, reviewerId: chair })).reason).toBe('not-eligible')
    expect(await w.ok('admin', 'cycle.add-person', { id: cycle, personId: chair, reviewerId: w.cast.skip })).toMatchObject({ created: { manager: 1 } })
    expect((await board('needs', 'admin')).rows).toEqual([])
  })

  test('one person is left out with a reason and taken back', async () => {
    expect((await w.ok('partner', 'cycle.leave-out', { id: cycle, personId: joiner, reason: 'Joined in December.' })).cancelled).toBe(2)
    expect((await board('cancelled')).rows).toMatchObject([{ person: { id: joiner }, self: { state: 'cancelled' }, manager: { state: 'cancelled' } }])
    expect((await w.ok('partner', 'cycle.add-person', { id: cycle, personId: joiner })).restored).toBe(2)
    expect((await board('cancelled')).rows).toEqual([])
  })
})

describe('X8 leaving', () => {
  test('what somebody had to write goes to the manager of today, what was to be written about them is closed, texts are kept', async () => {
    day('2026-10-05')
    const [about, by] = [await reviewOf('manager'), await reviewOf('peer')]
    await w.ok('manager', 'review.write', { id: by, document: summary('About a peer.') }, { ifMatch: 0 })
    await w.ok('skip', 'review.write', { id: about, document: summary('About the leaver.') }, { ifMatch: 0 })
    await w.owner(`update app.person set ended_on = '2026-10-04' where id = $1`, [w.cast.manager])
    expect((await rowOf('peer')).needs).toContain('reviewer-left')
    expect((await rowOf('manager')).needs).toEqual(['person-left'])
    expect((await w.call('manager', 'session.me')).done).toBe(false)
    await newManager('peer', 'skip', '2026-10-05')
    await settleLeaversJob.run({ pool: w.server.job, app: w.server.app, clock: () => '2026-10-05T09:00:00Z' }, {})
    expect(await w.ok('skip', 'review.show', { id: by })).toMatchObject({ state: 'not-started', reviewer: { id: w.cast.skip } })
    expect(await w.ok('skip', 'review.show', { id: about })).toMatchObject({ state: 'cancelled', closing: { why: 'left' }, document: { summary: 'About the leaver.' } })
    const kept = await w.owner(`select author_id, document->>'summary' as words from app.kept_draft where review_id = $1`, [by])
    expect(kept).toEqual([{ author_id: w.cast.manager, words: 'About a peer.' }])
    expect((await w.ok('skip', 'kept-draft.list', { reviewId: by })).drafts).toEqual([])
    expect(await w.owner(`select recipient_id from app.message where kind = 'review.cancelled' and record_id = $1`, [about])).toEqual([{ recipient_id: w.cast.skip }])
    expect((await board('needs')).rows.filter((row: { needs: string[] }) => row.needs.some((need) => need.endsWith('left')))).toEqual([])
  })

  test('running it again changes nothing, and HR can do it by hand', async () => {
    expect(await w.ok('partner', 'cycle.settle', { id: cycle })).toEqual({ closed: 0, moved: 0, open: 0 })
    expect((await no('skip', 'cycle.settle', { id: cycle })).code).toBe('not-allowed')
  })
})

describe('two cycles at once', () => {
  test('one without self-reviews stands beside the other: nothing is waited for, and each keeps its own reviewer and dates', async () => {
    day('2026-10-06')
    const plan = { name: 'Probation', from: '2026-07-01', to: '2026-12-31', managerDue: '2026-10-20', shareDue: '2026-10-30' }
    const other = (await w.ok('admin', 'cycle.create', plan)).id
    await w.ok('admin', 'cycle.open', { id: other })
    const { rows } = await w.ok('admin', 'cycle.board', { id: other, find: 'self' })
    expect(rows).toHaveLength(1)
    expect(rows[0]).not.toHaveProperty('self')
    expect(rows[0].manager).toMatchObject({ due: '2026-10-20', writer: { id: w.cast.stranger } })
    const id = rows[0].manager.id
    await w.ok('stranger', 'review.write', { id, document: summary('A probation.') }, { ifMatch: 0 })
    expect((await w.ok('stranger', 'review.show', { id })).waits).toBeUndefined()
    expect((await w.ok('stranger', 'review.waits', { id })).waits).toEqual([])
    const first = await reviewOf('self')
    expect((await w.ok('stranger', 'review.waits', { id: first })).waits).toEqual([{ what: 'self-review', until: '2026-10-25' }])
    await w.ok('stranger', 'review.delegate', { id, delegateId: w.cast.former, until: '2026-10-15' })
    expect((await w.call('former', 'review.show', { id })).done).toBe(true)
    expect(await no('former', 'review.show', { id: first })).toMatchObject({ code: 'not-found' })
  })
})

test('a closed cycle is opened again with a reason, and its reviews go on where they stood', async () => {
  await w.ok('admin', 'cycle.close', { id: cycle })
  expect((await no('partner', 'cycle.reopen', { id: cycle, reason: 'Too early.' })).code).toBe('not-allowed')
  expect(await w.ok('admin', 'cycle.reopen', { id: cycle, reason: 'Too early.' })).toMatchObject({ state: 'open' })
  expect((await no('admin', 'cycle.reopen', { id: cycle, reason: 'Too early.' })).reason).toBe('cycle-state')
  expect(await w.owner('select step, reason from app.cycle_step where cycle_id = $1 order by at, step', [cycle])).toEqual([
    { step: 'closed', reason: null },
    { step: 'reopened', reason: 'Too early.' },
  ])
})
