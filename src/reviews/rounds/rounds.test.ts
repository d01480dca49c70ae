import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { hire } from '../../../test/hire.ts'
import type { Refusal } from '../../kit/refusal.ts'
import { rows, sql } from '../../server/database.ts'
import { seeToJoiner } from '../roster/jobs.ts'
import { DEFAULT_TEMPLATE } from '../template/default-template.ts'

// What a cycle asks of peers and reports, and how it comes back to the one who writes the review.
let w: World
let reports: string[]
let cycle: string
let review: string
let round: string
const DATES = { from: '2026-01-01', to: '2026-12-31', nominationDue: '2099-01-05', selfDue: '2099-01-10', peerDue: '2099-01-15', managerDue: '2099-01-20', upwardDue: '2099-01-25', shareDue: '2099-01-31' }

beforeAll(async () => {
  w = await world()
  reports = await hire(w, w.cast.manager, 4)
  cycle = (await w.ok('admin', 'cycle.create', { name: 'Year', ...DATES, templateId: DEFAULT_TEMPLATE.id })).id
})
afterAll(() => w?.close())

const no = async (who: keyof Cast, id: string, input: object, more = {}): Promise<Refusal> => {
  const outcome = await w.call(who, id, input, more)
  if (outcome.done) throw new Error(`${id} as ${who} was let through`)
  return outcome.refusal
}
const as = (person: string, id: string, input: object, more = {}) =>
  w.ok('peer', id, input, { credential: { kind: 'session', secret: `session-${person}` }, idempotencyKey: randomUUID(), ...more })
const packet = async (who: keyof Cast = 'manager') =>
  (await w.ok(who, 'review.packet', { id: review, limit: 200 })).records.filter((record: { kind: string }) => record.kind === 'peer-feedback')
const requestOf = async (person: string) => (await w.owner('select id from app.peer_request where round_id = $1 and asked_id = $2', [round, person]))[0].id as string

/** A peer answers both questions. */
async function answers(person: string, words: string): Promise<string> {
  const id = await requestOf(person)
  await as(person, 'peer-answer.write', { id, texts: [words, ''] }, { ifMatch: 0 })
  await as(person, 'peer-answer.send', { id })
  return id
}

describe('a launch with peers and upward feedback', () => {
  test('is rehearsed in full, also by somebody who may read none of it', async () => {
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by) values ($1, $2, $3, 'Partners', $2)`, [w.org, w.cast.admin, w.cast.peer])
    const shown = await w.ok('admin', 'cycle.rehearse', { id: cycle })
    expect(shown.created).toMatchObject({ surveys: 1 })
    expect(shown.created.rounds).toBe(shown.created.manager)
    expect(await w.owner('select 1 from app.feedback_round union all select 1 from app.upward_survey')).toEqual([])
  })
  test('opens one round a person with the template’s questions, and asks about managers with five reports', async () => {
    await w.ok('admin', 'cycle.open', { id: cycle })
    await w.ok('admin', 'cycle.open', { id: cycle })
    const [{ n }] = await w.owner(`select count(*)::int as n from app.review where cycle_id = $1 and kind = 'manager'`, [cycle])
    const rounds = await w.owner(`select r.subject_id, r.id, r.due::text, r.kind, r.nominated from app.cycle_round c join app.feedback_round r on r.id = c.round_id`)
    expect(rounds).toHaveLength(n)
    expect(rounds[0]).toMatchObject({ due: '2099-01-15', kind: 'attributed', nominated: true })
    round = rounds.find((each) => each.subject_id === w.cast.self).id
    const asked = await w.owner('select text from app.feedback_question where round_id = $1 order by number', [round])
    expect(asked.map((each) => each.text)).toEqual(DEFAULT_TEMPLATE.document.peer.map(({ label }) => label))
    expect(await w.owner('select manager_id from app.cycle_upward')).toEqual([{ manager_id: w.cast.manager }])
    expect(await w.owner('select 1 from app.upward_seat')).toHaveLength(6)
    expect(await w.owner(`select 1 from app.message where kind = 'feedback-round.to-nominate' and record_id = $1`, [round])).toHaveLength(1)
    review = (await w.ok('manager', 'review.list', { cycleId: cycle })).reviews.find(
      (each: { kind: string; subject: { id: string } }) => each.kind === 'manager' && each.subject.id === w.cast.self,
    ).id
    expect((await w.ok('manager', 'review.show', { id: review })).roundId).toBe(round)
  })
  test('which cycle opened a round is seen by whoever sees the round', async () => {
    const seers: string[] = []
    for (const who of ROLES) if ((await w.as(who, (tx) => rows(tx, sql`select 1 from app.cycle_round where round_id = ${round}`))).length > 0) seers.push(who)
    expect(seers).toEqual(['self', 'manager', 'partner', 'admin'])
    await expect(w.as('partner', (tx) => sql`select * from app.open_cycle_rounds(${cycle}, ${[w.cast.self]}::uuid[], '{x}'::text[], 0, ${w.cast.partner})`.execute(tx))).rejects.toThrow('not yours')
  })
})

describe('the review builds on it', () => {
  test('and waits for the peers who were asked', async () => {
    await w.ok('self', 'round.nominate', { id: round, peerIds: [reports[0], reports[1]] }, { idempotencyKey: randomUUID() })
    await w.ok('manager', 'round.ask', { id: round, peerIds: [reports[0], reports[1]] }, { idempotencyKey: randomUUID() })
    await w.owner(`update app.review set state = 'submitted' where cycle_id = $1 and subject_id = $2 and kind = 'self'`, [cycle, w.cast.self])
    await w.ok('manager', 'review.write', { id: review, document: { summary: 'S.', accomplishments: [], growthAreas: [], forwardLooking: '' } }, { ifMatch: 0 })
    expect((await w.ok('manager', 'review.show', { id: review })).waits).toEqual([{ what: 'peer-feedback', until: '2099-01-15', open: 2 }])
    expect((await no('manager', 'review.submit', { id: review }, { ifMatch: 1 })).reason).toBe('peer-feedback-missing')
  })
  test('X10 evidence does not widen: an answer that is not given is read and not cited; a quote its author released is', async () => {
    const request = await answers(reports[0]!, 'Calm handovers all year.')
    const read = await packet()
    expect(read).toMatchObject([{ id: request, readOnly: true, text: expect.stringContaining('Calm handovers all year.') }])
    const document = (cites: string[]) => ({ summary: 'S.', accomplishments: [{ id: 'a', title: 'T', what: 'W', how: '', why: '', cites }], growthAreas: [], forwardLooking: '' })
    expect((await no('manager', 'review.write', { id: review, document: document([request]) }, { ifMatch: 1 })).errors?.[0]?.path).toContain('/cites/0')
    const quote = await as(reports[0]!, 'peer-quote.release', { requestId: request, text: 'Calm handovers all year.' })
    expect((await packet()).find((record: { id: string }) => record.id === quote.id)).not.toHaveProperty('authorName')
    await w.ok('manager', 'review.write', { id: review, document: document([quote.id]) }, { ifMatch: 1 })
  })
  test('what was given by name can be cited, and the person reads it under its name', async () => {
    const request = await answers(reports[1]!, 'The sheet saved us an hour.')
    expect((await w.ok('manager', 'review.show', { id: review })).waits).toBeUndefined()
    await w.ok('manager', 'round.give', { id: round }, { idempotencyKey: randomUUID() })
    expect((await packet()).find((record: { id: string }) => record.id === request)).not.toHaveProperty('readOnly')
    const version = (await w.ok('manager', 'review.show', { id: review })).version
    const document = { summary: 'S.', accomplishments: [{ id: 'a', title: 'T', what: 'W', how: '', why: '', cites: [request] }], growthAreas: [], forwardLooking: '' }
    await w.ok('manager', 'review.write', { id: review, document }, { ifMatch: version })
  })
})

test('X4 conflict of interest: whoever launched a cycle reads no answer about somebody they have a conflict with', async () => {
  const [{ id }] = await w.owner('select r.id from app.feedback_round r where r.subject_id = $1', [w.cast.peer])
  for (const table of ['feedback_round', 'cycle_round'] as const) {
    const key = table === 'feedback_round' ? 'id' : 'round_id'
    expect(await w.as('admin', (tx) => rows(tx, sql`select 1 from ${sql.table(`app.${table}`)} where ${sql.ref(key)} = ${id}`))).toEqual([])
  }
})

test('a later date moves what is still open', async () => {
  await w.ok('admin', 'cycle.extend', { id: cycle, peerDue: '2099-01-18', upwardDue: '2099-01-28' })
  const due = await w.owner(`select distinct r.due::text as due from app.feedback_round r where not exists (select 1 from app.feedback_round_end e where e.round_id = r.id)`)
  expect(due).toEqual([{ due: '2099-01-18' }])
  expect(await w.owner('select due::text as due from app.upward_survey')).toEqual([{ due: '2099-01-28' }])
})

test('without a nomination phase managers name the peers, and are told so once', async () => {
  const { id } = await w.ok('admin', 'cycle.create', { name: 'Project', ...DATES, nominationDue: null, upwardDue: null, templateId: DEFAULT_TEMPLATE.id, population: { branchOf: w.cast.manager } })
  await w.ok('admin', 'cycle.open', { id })
  const rounds = await w.owner(`select r.nominated from app.cycle_round c join app.feedback_round r on r.id = c.round_id where c.cycle_id = $1`, [id])
  expect(rounds.every((each) => !each.nominated)).toBe(true)
  expect(await w.owner(`select recipient_id from app.message where kind = 'review.name-peers' and record_id = $1`, [id])).toEqual([{ recipient_id: w.cast.manager }])
  expect((await w.as('self', (tx) => rows(tx, sql`select 1 from app.cycle_round where cycle_id = ${id}`)))).toEqual([])
})

describe('somebody who joins late', () => {
  const DAY = 86_400_000
  const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

  /** A cycle that runs already; then somebody new, in the scope of the HR partner. */
  async function joins(plan: object): Promise<{ id: string; joiner: string; rounds: () => Promise<any[]> }> {
    const { id } = await w.ok('admin', 'cycle.create', { name: 'Running', ...DATES, upwardDue: null, templateId: DEFAULT_TEMPLATE.id, population: { branchOf: w.cast.manager }, ...plan })
    await w.ok('admin', 'cycle.open', { id })
    const [joiner] = await hire(w, w.cast.manager, 1)
    await w.owner(`update app.person set team_id = (select team_id from app.person where id = $2) where id = $1`, [joiner, w.cast.self])
    await w.owner(`insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'partner', 0, '2023-01-01', '2099-12-31')`, [w.org, w.cast.partner, joiner])
    return { id, joiner: joiner!, rounds: () => w.owner(`select r.id, r.due::text, r.opened_by, r.nominated, r.asked_at is not null as asked from app.cycle_round n join app.feedback_round r on r.id = n.round_id
      where n.cycle_id = $1 and n.subject_id = $2`, [id, joiner]) }
  }
  /** Adds them, and does what the worker was told to do. */
  async function add(id: string, joiner: string): Promise<void> {
    await w.ok('partner', 'cycle.add-person', { id, personId: joiner }, { idempotencyKey: randomUUID() })
    const [{ payload }] = await w.owner(`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'cycle.see-to-joiner' and j.payload -> 'payload' ->> 'personId' = $1`, [joiner])
    const here = { pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: payload.orgId, byId: payload.byId }
    for (const _ of [1, 2]) await seeToJoiner.run(here, payload.payload)
  }

  test('proposes peers, who are asked once the manager agrees, and the review waits for them', async () => {
    const { id, joiner, rounds } = await joins({})
    await add(id, joiner)
    const [opened, ...others] = await rounds()
    expect([opened, others]).toEqual([{ id: opened.id, due: DATES.peerDue, opened_by: w.cast.partner, nominated: true, asked: false }, []])
    expect(await w.owner(`select 1 from app.message where kind = 'feedback-round.to-nominate' and record_id = $1 and recipient_id = $2`, [opened.id, joiner])).toHaveLength(1)
    await as(joiner, 'round.nominate', { id: opened.id, peerIds: [reports[0], w.cast.peer] })
    await w.ok('manager', 'round.ask', { id: opened.id, peerIds: [reports[0], w.cast.peer] }, { idempotencyKey: randomUUID() })
    const [{ id: written }] = await w.owner(`select id from app.review where cycle_id = $1 and subject_id = $2 and kind = 'manager'`, [id, joiner])
    expect((await w.ok('manager', 'review.show', { id: written }))).toMatchObject({ roundId: opened.id, waits: expect.arrayContaining([{ what: 'peer-feedback', until: DATES.peerDue, open: 2 }]) })
    round = opened.id
    await answers(reports[0]!, 'Settled in within a week.')
    const { records } = await w.ok('manager', 'review.packet', { id: written, limit: 200 })
    expect(records).toMatchObject([{ kind: 'peer-feedback', text: expect.stringContaining('Settled in'), readOnly: true }])
  })

  test('where managers name the peers, theirs hears of this one too', async () => {
    const { id, joiner, rounds } = await joins({ nominationDue: null })
    const told = () => w.owner(`select 1 from app.message where kind = 'review.name-peers' and record_id = $1 and recipient_id = $2`, [id, w.cast.manager])
    expect(await told()).toHaveLength(1)
    await add(id, joiner)
    expect(await rounds()).toMatchObject([{ nominated: false, asked: true }])
    expect(await told()).toHaveLength(2)
  })

  test('after the last day for peers nobody is asked any more, and the review does not wait', async () => {
    const { id, joiner, rounds } = await joins({})
    await w.owner(`update app.review_cycle set nomination_due = $2, self_due = $2, peer_due = $3 where id = $1`, [id, inDays(-9), inDays(-2)])
    await add(id, joiner)
    expect(await rounds()).toEqual([])
    const [{ id: written }] = await w.owner(`select id from app.review where cycle_id = $1 and subject_id = $2 and kind = 'manager'`, [id, joiner])
    expect((await w.ok('manager', 'review.show', { id: written })).waits?.some((each: { what: string }) => each.what === 'peer-feedback')).not.toBe(true)
  })

  test('an HR administrator’s addition asks at once', async () => {
    const { id, joiner, rounds } = await joins({})
    await w.ok('admin', 'cycle.add-person', { id, personId: joiner }, { idempotencyKey: randomUUID() })
    expect(await rounds()).toMatchObject([{ opened_by: w.cast.admin, nominated: true }])
  })
})
