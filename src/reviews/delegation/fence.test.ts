import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ROLES, type World, world } from '../../../test/cast.ts'
import { heldDay } from '../../../test/held-day.ts'
import type { Refusal } from '../../kit/refusal.ts'
import { rows, sql, type Tx } from '../../server/database.ts'
import { DEFAULT_SCALE } from '../codes.ts'

// Who writes a review when it is not the manager, through the actions and behind them through SQL.
type Who = (typeof ROLES)[number]
let w: World
let cycle: string
let self: string
let review: string
const held = heldDay()
const { day } = held

beforeAll(async () => {
  w = await world(undefined, held)
})
afterAll(() => w?.close())

/** A fresh open cycle with both reviews of `self`, the manager's written by `manager`. */
beforeEach(async () => {
  cycle = randomUUID()
  await w.owner(
    `insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
     values ($1, $2, 'Year', '2026-01-01', $4, 'Review', $6, $5, $5, $5, 'open', $3, app.now())`,
    [w.org, cycle, w.cast.admin, day(60), day(30), JSON.stringify(DEFAULT_SCALE)],
  )
  self = await row('self', w.cast.self, 'submitted')
  review = await row('manager', w.cast.manager, 'draft')
  await text(self, { wentWell: 'W' })
  await text(review, { summary: 'The manager’s words.' })
})

async function row(kind: string, reviewer: string, state: string): Promise<string> {
  const id = randomUUID()
  await w.owner('insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, $6, $7)', [
    w.org,
    id,
    cycle,
    w.cast.self,
    reviewer,
    kind,
    state,
  ])
  return id
}

async function text(id: string, document: object): Promise<void> {
  await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, $3, 4, app.now())`, [
    w.org,
    id,
    JSON.stringify(document),
  ])
  await w.owner(`insert into app.review_revision (org_id, review_id, version, document, saved_at) values ($1, $2, 4, $3, app.now())`, [
    w.org,
    id,
    JSON.stringify(document),
  ])
}

async function no(who: Who, id: string, input: unknown, more = {}): Promise<Refusal> {
  const outcome = await w.call(who, id, input, more)
  expect(outcome.done, `${id} as ${who} was let through`).toBe(false)
  return (outcome as { refusal: Refusal }).refusal
}

const delegate = (to: Who = 'stranger', until = day(10), more = {}) =>
  w.ok('manager', 'review.delegate', { id: review, delegateId: w.cast[to], until, ...more })
const count =
  (table: string, id: string, key = 'review_id') =>
  (tx: Tx) =>
    rows(tx, sql<{ n: number }>`select count(*) as n from ${sql.table(`app.${table}`)} where ${sql.ref(key)} = ${id}`).then(([found]) => found!.n)
async function seers(table: string, id: string, key = 'review_id'): Promise<Who[]> {
  const found: Who[] = []
  for (const who of ROLES) if ((await w.as(who, count(table, id, key))) > 0) found.push(who)
  return found
}
const write = (who: Who, words: string, ifMatch: number) =>
  w.ok(
    who,
    'review.write',
    { id: review, document: { summary: words, accomplishments: [], growthAreas: [], forwardLooking: '' }, rating: 'meets' },
    { ifMatch },
  )

describe('A7: a delegation', () => {
  test('is the manager’s to give; the line above, the delegate and HR know of it, its subject and everybody else do not', async () => {
    const { delegationId } = await delegate()
    expect(await seers('delegation', delegationId, 'id')).toEqual(['manager', 'skip', 'partner', 'admin', 'stranger'])
    for (const who of ['self', 'peer', 'former', 'outsider'] as const)
      expect((await w.ok(who, 'delegation.list', { cycleId: cycle }).catch(() => ({ delegations: [] }))).delegations).toEqual([])
    expect((await w.ok('stranger', 'delegation.list', { cycleId: cycle })).delegations).toMatchObject([{ over: false, reviewId: review }])
  })

  test('is given by the manager or HR and nobody else', async () => {
    const give = { id: review, delegateId: w.cast.stranger, until: day(10) }
    for (const who of ['self', 'peer', 'former', 'stranger', 'sysadmin', 'outsider'] as const) expect((await no(who, 'review.delegate', give)).code).toBe('not-found')
    expect((await no('skip', 'review.delegate', give)).code).toBe('not-allowed')
    await w.ok('partner', 'review.delegate', give)
  })

  test('never goes to the person, somebody they lead, or somebody with a conflict of interest, not through SQL either', async () => {
    const boss = await row2('skip')
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, created_at) values ($1, $2, $3, 'Partners', $2, app.now())`, [
      w.org,
      w.cast.peer,
      w.cast.self,
    ])
    try {
      for (const to of ['self', 'peer'] as const)
        expect((await no('manager', 'review.delegate', { id: review, delegateId: w.cast[to], until: day(3) })).reason).toBe('not-eligible')
      expect((await no('partner', 'review.delegate', { id: boss, delegateId: w.cast.peer, until: day(3) })).reason).toBe('not-eligible')
      for (const [subject, to] of [['self', 'peer'], ['skip', 'manager']] as const)
        await expect(
          w.as('partner', (tx) =>
            sql`insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, given_by, given_at) values (app.org(), ${randomUUID()},
              ${cycle}, ${w.cast[subject]}, ${w.cast[to]}, ${day(3)}, app.me(), app.now())`.execute(tx),
          ),
        ).rejects.toThrow(/row-level security/)
    } finally {
      await w.owner(`delete from app.conflict where holder_id = $1`, [w.cast.peer])
    }
  })

  async function row2(subject: Who): Promise<string> {
    const id = randomUUID()
    const [line] = await w.owner('select manager_id from app.reporting_line where person_id = $1', [w.cast[subject]])
    await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind) values ($1, $2, $3, $4, $5, 'manager')`, [
      w.org,
      id,
      cycle,
      w.cast[subject],
      line.manager_id,
    ])
    return id
  }
})

describe('column DR', () => {
  test('the delegate writes; the manager reads their draft, and nobody else does', async () => {
    await delegate()
    const blank = await w.ok('stranger', 'review.show', { id: review })
    expect(blank).toMatchObject({ state: 'not-started', document: { summary: '' }, version: 5, delegation: { until: day(10), over: false } })
    await write('stranger', 'The delegate’s words.', 5)
    expect(await seers('review_text', review)).toEqual(['manager', 'stranger'])
    expect(await seers('review_rating', review)).toEqual(['manager', 'stranger'])
    expect(await seers('review_revision', review)).toEqual(['stranger'])
    expect((await w.ok('manager', 'review.show', { id: review })).document.summary).toBe('The delegate’s words.')
    expect((await no('manager', 'review.write', { id: review, document: {} }, { ifMatch: 6 })).code).toBe('not-allowed')
  })

  test('the manager’s own draft is kept for them, and goes to the delegate only if they pass it on', async () => {
    expect((await delegate()).draftKept).toBe(true)
    const [kept] = (await w.ok('manager', 'kept-draft.list')).drafts.filter((each: { reviewId: string }) => each.reviewId === review)
    expect(await seers('kept_draft', kept.id, 'id')).toEqual(['manager'])
    expect((await no('stranger', 'kept-draft.show', { id: kept.id })).code).toBe('not-found')
    await w.ok('manager', 'kept-draft.pass-on', { id: kept.id })
    expect((await w.ok('stranger', 'kept-draft.show', { id: kept.id })).document.summary).toBe('The manager’s words.')
    expect(await seers('kept_draft', kept.id, 'id')).toEqual(['manager', 'stranger'])
    for (const table of ['kept_revision', 'kept_rating', 'kept_hidden']) expect((await seers(table, kept.id, 'kept_id')).filter((who) => who !== 'manager')).toEqual([])
  })

  test('R2: reads the submitted self-review, not a draft of it', async () => {
    await delegate()
    expect(await w.as('stranger', count('review_text', self))).toBe(1)
    await w.owner(`update app.review set state = 'draft' where id = $1`, [self])
    expect(await w.as('stranger', count('review_text', self))).toBe(0)
  })

  test('X6 time: the right is over after the last day, and when it is taken back', async () => {
    const { delegationId } = await delegate()
    await write('stranger', 'Half a text.', 5)
    await w.owner('update app.delegation set until = $2 where id = $1', [delegationId, day(-1)])
    for (const table of ['review_text', 'review_rating', 'review_revision']) expect(await w.as('stranger', count(table, review)), table).toBe(0)
    expect(await w.as('stranger', count('review', self, 'id'))).toBe(0)
    expect((await no('stranger', 'review.show', { id: review })).code).toBe('not-found')
    expect((await no('stranger', 'review.write', { id: review, document: {} }, { ifMatch: 6 })).code).toBe('not-found')
    expect((await w.ok('manager', 'review.show', { id: review })).delegation.over).toBe(true)
    const back = await w.ok('manager', 'review.end-delegation', { id: review })
    expect(back).toMatchObject({ reviewer: { id: w.cast.manager }, draftKept: true })
    const drafts = (await w.ok('manager', 'kept-draft.list', { reviewId: review })).drafts
    const theirs = drafts.find((each: { author: { id: string } }) => each.author.id === w.cast.stranger)
    expect((await w.ok('manager', 'kept-draft.show', { id: theirs.id })).document.summary).toBe('Half a text.')
    expect((await w.ok('stranger', 'kept-draft.show', { id: theirs.id })).rating).toBe('meets')
    expect(await w.ok('manager', 'kept-draft.show', { id: theirs.id })).not.toHaveProperty('rating')
    expect((await w.ok('manager', 'review.show', { id: review })).version).toBe(7)
  })

  test('X4 conflict of interest: declared later, it ends what the delegate sees', async () => {
    await delegate()
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, created_at) values ($1, $2, $3, 'Partners', $2, app.now())`, [
      w.org,
      w.cast.stranger,
      w.cast.self,
    ])
    try {
      for (const id of [review, self]) expect(await w.as('stranger', count('review', id, 'id'))).toBe(0)
      expect((await w.ok('stranger', 'delegation.list', { cycleId: cycle })).delegations).toEqual([])
    } finally {
      await w.owner('delete from app.conflict where holder_id = $1', [w.cast.stranger])
    }
  })

  test('X2 upward: a delegate who comes to report to the person reads nothing unreleased as a delegate', async () => {
    await delegate()
    await w.owner(`update app.review set state = 'submitted', reviewer_id = $2, delegation_id = null where id = $1`, [review, w.cast.manager])
    expect(await w.as('stranger', count('review_text', review))).toBe(1)
    await w.owner(
      `insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'line', 1, '2026-01-01', '9999-12-31')`,
      [w.org, w.cast.self, w.cast.stranger],
    )
    try {
      expect(await w.as('stranger', count('review_text', review))).toBe(0)
    } finally {
      await w.owner('delete from app.standing where viewer_id = $1', [w.cast.self])
    }
  })

  test('X5 sibling branches: a manager of another branch is nobody to a review, until they are its delegate', async () => {
    expect(await w.as('stranger', count('review', review, 'id'))).toBe(0)
    expect(await w.as('former', count('review', review, 'id'))).toBe(0)
  })
})

describe('another reviewer', () => {
  test('HR gives a review to somebody else: the draft is kept for its author, and the new reviewer begins with a blank page', async () => {
    const input = { id: review, reviewerId: w.cast.former, reason: 'Knows the year better.' }
    for (const who of ['manager', 'skip'] as const) expect((await no(who, 'review.reassign', input)).code).toBe('not-allowed')
    expect(await w.ok('partner', 'review.reassign', input)).toMatchObject({ reviewer: { id: w.cast.former }, draftKept: true })
    expect(await w.ok('former', 'review.show', { id: review })).toMatchObject({ state: 'not-started', document: { summary: '' } })
    expect(await seers('review_text', review)).toEqual(['former'])
    const [kept] = (await w.ok('manager', 'kept-draft.list')).drafts
    expect((await w.ok('manager', 'kept-draft.show', { id: kept.id })).document.summary).toBe('The manager’s words.')
    for (const who of ['former', 'partner', 'admin', 'skip', 'self'] as const) expect((await no(who, 'kept-draft.show', { id: kept.id })).code).toBe('not-found')
    expect((await no('former', 'kept-draft.pass-on', { id: kept.id })).code).toBe('not-found')
  })

  test('X1 self-view: HR neither moves nor reopens nor cancels a review about themself', async () => {
    await w.owner('update app.review set subject_id = $2 where id = $1', [review, w.cast.partner])
    expect((await no('partner', 'review.reassign', { id: review, reviewerId: w.cast.peer })).code).toBe('not-found')
    await expect(
      w.as('partner', (tx) => sql`select app.move_review(${review}, ${w.cast.peer}, null, false, null, ${randomUUID()}, ${randomUUID()})`.execute(tx)),
    ).rejects.toThrow(/can not be moved/)
  })

  test('what HR set aside and what was said about the text before do not follow to the next author', async () => {
    await w.owner(
      `insert into app.review_override (org_id, id, review_id, text_version, rule, reason, by_id, at) values ($1, $2, $3, 4, 'r', 'because', $4, app.now())`,
      [w.org, randomUUID(), review, w.cast.partner],
    )
    await w.owner(`insert into app.review_step (org_id, id, review_id, step, by_id, at, reason) values ($1, $2, $3, 'sent-back', $4, app.now(), 'why')`, [
      w.org,
      randomUUID(),
      review,
      w.cast.skip,
    ])
    await w.ok('partner', 'review.reassign', { id: review, reviewerId: w.cast.former })
    expect(await seers('review_step', review)).toEqual(['skip'])
    expect(await seers('review_override', review)).toEqual(['partner'])
  })

  test('a submitted review is reopened first; its author then reads why', async () => {
    await w.owner(`update app.review set state = 'submitted' where id = $1`, [review])
    expect((await no('partner', 'review.reassign', { id: review, reviewerId: w.cast.former })).reason).toBe('submitted')
    await w.ok('partner', 'review.reopen', { id: review, reason: 'The period was wrong.' })
    const shown = await w.ok('manager', 'review.show', { id: review })
    expect(shown).toMatchObject({ state: 'draft', document: { summary: 'The manager’s words.' }, sentBack: { reason: 'The period was wrong.' } })
    expect(await seers('review_text', review)).toEqual(['manager'])
  })

  test('a self-review is reopened, too', async () => {
    await w.ok('admin', 'review.reopen', { id: self, reason: 'You asked for it.' })
    expect(await w.ok('self', 'review.show', { id: self })).toMatchObject({ state: 'draft', may: ['write', 'submit'] })
  })

  test('a cancelled review keeps its text for its author, and can be restored', async () => {
    await w.ok('partner', 'review.cancel', { id: review, reason: 'On parental leave all year.' })
    const shown = await w.ok('manager', 'review.show', { id: review })
    expect(shown).toMatchObject({
      state: 'cancelled',
      document: { summary: 'The manager’s words.' },
      closing: { why: 'cancelled', reason: 'On parental leave all year.' },
    })
    expect((await no('manager', 'review.write', { id: review, document: {} }, { ifMatch: 4 })).reason).toBe('cancelled')
    expect((await no('self', 'review.show', { id: review })).code).toBe('not-found')
    expect((await w.ok('partner', 'review.restore', { id: review })).state).toBe('draft')
    expect((await w.ok('manager', 'review.show', { id: review })).document.summary).toBe('The manager’s words.')
  })
})
