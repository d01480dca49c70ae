import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runAction } from '../src/server/run-action.ts'
import { actionOf, type World } from './cast.ts'
import { CELLS, delegation, type Fixture, now, openCycle, type Sight, TABLE, today, walkCells, type Who } from './matrix-cells.ts'

const observation = (w: World, id: string, author: Who, columns: Record<string, unknown>) => w.owner(
  `insert into app.observation select * from jsonb_populate_record(null::app.observation, $1)`,
  [JSON.stringify({ org_id: w.org, id, author_id: w.cast[author], subject_id: w.cast.self, on_date: today(), tone: 'praise', text: 'A text.', created_at: now(), version: 1, ...columns })])
const OBSERVATION = { text: 'select 1 from app.observation where id = $1 and text is not null', action: { id: 'observation.show', input: (_: World, id: string) => ({ id }) } }

async function request(w: World, asker: Who): Promise<string> {
  const id = randomUUID()
  await w.owner(`insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at) values ($1, $2, $3, $4, $5, 'How was it?', now())`,
    [w.org, id, w.cast.self, w.cast[asker], w.cast.peer])
  await w.owner(`insert into app.feedback_request_trace (org_id, request_id, subject_id, asked_at) values ($1, $2, $3, now())`, [w.org, id, w.cast.self])
  return id
}

interface ReviewOptions { kind: 'self' | 'manager'; state: string; reviewer?: Who; rating?: string; release?: boolean; acknowledge?: boolean; comment?: boolean; revision?: boolean }
async function review(w: World, id: string, { kind, state, reviewer = 'manager', ...more }: ReviewOptions): Promise<void> {
  const cycle = await openCycle(w)
  await w.owner('insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, $6, $7)',
    [w.org, id, cycle, w.cast.self, w.cast[kind === 'self' ? 'self' : reviewer], kind, state])
  await delegation(w, randomUUID(), cycle)
  await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, '{}', 1, now())`, [w.org, id])
  if (more.revision) await w.owner(`insert into app.review_revision (org_id, review_id, version, document, saved_at) values ($1, $2, 1, '{}', now())`, [w.org, id])
  if (more.rating) await w.owner('insert into app.review_rating (org_id, review_id, rating, set_at) values ($1, $2, $3, now())', [w.org, id, more.rating])
  if (more.release) {
    await w.owner(`insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by)
      values ($1, $2, 1, '{"summary":"A text.","accomplishments":[],"growthAreas":[],"forwardLooking":""}', 'meets', now(), $3)`, [w.org, id, w.cast[reviewer]])
  }
  if (more.acknowledge) await w.owner('insert into app.acknowledgement (org_id, review_id, version, by_id, at) values ($1, $2, 1, $3, now())', [w.org, id, w.cast.self])
  if (more.comment) {
    await w.owner(`insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at, submitted_at) values ($1, $2, 1, 'A text.', 1, now(), now())`, [w.org, id])
  }
}
const byId = (_: World, id: string) => ({ id })
const shows = (sight: (answer: any) => boolean) => ({ id: 'review.show', input: byId, sight: (answer: any): Sight => (sight(answer) ? 'R' : 'M') })
const REVIEW = { action: shows((answer) => answer.document !== undefined), exists: 'select 1 from app.review where id = $1', text: 'select 1 from app.review_text where review_id = $1' }
const reads = (sight: (version: any) => unknown) => ({ id: 'review.read', input: byId, sight: (answer: any): Sight => (sight(answer.versions[0]) ? 'R' : '-') })
const RELEASED = { text: 'select 1 from app.review_release where review_id = $1', action: { id: 'review.read', input: (_: World, id: string) => ({ id }) } }
const ownOnly: [Sight, string] = ['-', 'a former manager keeps only what they wrote themself']

const FIXTURES: Fixture[] = [
  { row: 'N1', author: 'peer', make: (w, id) => observation(w, id, 'peer', {}), ...OBSERVATION, limits: { XM: ownOnly } },
  { row: 'N1', author: 'former', note: 'by the former manager', make: (w, id) => observation(w, id, 'former', {}), ...OBSERVATION },
  { row: 'N2', author: 'peer', make: (w, id) => observation(w, id, 'peer', { person_at: now() }), ...OBSERVATION },
  { row: 'N3', author: 'peer', make: (w, id) => observation(w, id, 'peer', { manager_at: now() }), ...OBSERVATION },
  { row: 'N4', author: 'peer', make: (w, id) => observation(w, id, 'peer', { person_at: now(), manager_at: now() }), ...OBSERVATION },
  { row: 'N5', author: 'peer', make: (w, id) => observation(w, id, 'peer', { person_at: now(), manager_at: now(), public_at: now() }), ...OBSERVATION },
  { row: 'N6', author: 'manager', make: (w, id) => oneOnOne(w, id, 'manager'), text: 'select 1 from app.agenda_item where one_on_one_id = $1', exists: 'select 1 from app.one_on_one where id = $1' },
  { row: 'N7', author: 'former', make: (w, id) => w.owner(`insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at)
      values ($1, $2, $3, $4, '2026-05-01', '{One}', 1, now())`, [w.org, id, w.cast.former, w.cast.self]), text: 'select 1 from app.monthly_note where id = $1' },
  { row: 'F1', author: 'manager', make: async (w, id) => { const made = await request(w, 'manager'); await rename(w, made, id) }, text: 'select 1 from app.feedback_request where id = $1',
    exists: 'select 1 from app.feedback_request_trace where request_id = $1', limits: { SU: ['-', 'the person sees the list only where they nominated'] } },
  { row: 'F2', author: 'peer', make: async (w, id) => observation(w, id, 'peer', { request_id: await request(w, 'manager'), manager_at: now() }), ...OBSERVATION },
  { row: 'F3', author: 'peer', make: async (w, id) => observation(w, id, 'peer', { request_id: await request(w, 'manager'), manager_at: now(), person_at: now() }), ...OBSERVATION,
    limits: { XM: ['-', 'was the manager before it was released, not when'] } },
  { row: 'R1', author: 'self', make: (w, id) => review(w, id, { kind: 'self', state: 'draft' }), ...REVIEW },
  { row: 'R2', author: 'self', make: (w, id) => review(w, id, { kind: 'self', state: 'submitted' }), ...REVIEW,
    limits: { LM: ['R', 'the setting that waits for their own draft is off'], DR: ['R', 'the setting that waits for their own draft is off'], XM: ['-', 'had no part in this cycle'] } },
  { row: 'R3', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'draft' }), ...REVIEW },
  { row: 'R4', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'submitted' }), ...REVIEW },
  { row: 'R4', author: 'former', note: 'written by the former manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'submitted', reviewer: 'former' }), ...REVIEW },
  { row: 'R6', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'shared', release: true }), ...RELEASED, limits: { XM: ownOnly } },
  { row: 'R7', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'acknowledged', release: true, acknowledge: true }), ...RELEASED, limits: { XM: ownOnly } },
  { row: 'R7', author: 'former', note: 'written by the former manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'acknowledged', reviewer: 'former', release: true, acknowledge: true }), ...RELEASED },
  { row: 'R8', author: 'self', make: (w, id) => review(w, id, { kind: 'manager', state: 'acknowledged', release: true, acknowledge: true }), text: 'select 1 from app.acknowledgement where review_id = $1', action: reads((version) => version.acknowledgedAt) },
  { row: 'R9', author: 'self', make: (w, id) => review(w, id, { kind: 'manager', state: 'acknowledged', release: true, acknowledge: true, comment: true }), text: 'select 1 from app.review_comment where review_id = $1', action: reads((version) => version.comment) },
  { row: 'R10', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'draft', revision: true }), text: 'select 1 from app.review_revision where review_id = $1' },
  { row: 'C1', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'submitted', rating: 'meets' }), text: 'select 1 from app.review_rating where review_id = $1',
    action: { ...shows((answer) => answer.rating), sight: (answer) => (answer.rating ? 'R' : '-') } },
  { row: 'C2', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'shared', release: true }), text: 'select 1 from app.review_release where review_id = $1 and rating is not null', action: reads((version) => version.rating) },
  { row: 'A7', author: 'manager', make: async (w, id) => delegation(w, id, await openCycle(w)), text: 'select 1 from app.delegation where id = $1',
    action: { id: 'delegation.list', input: (w) => ({ subjectId: w.cast.self }), sight: (answer) => (answer.delegations.length > 0 ? 'R' : '-') } },
  { row: 'P2', author: 'admin', make: async () => undefined, text: 'select 1 from app.leveling_framework where $1::uuid is not null', action: { id: 'framework.show', input: () => ({}) } },
  { row: 'P3', author: 'admin', make: async () => undefined, text: 'select 1 from app.person_level where $1::uuid is not null and person_id = $self' , limits: { SA: ['-', 'not while levels are not public'], PE: ['-', 'not while levels are not public'] } },
  { row: 'A1', author: 'admin', make: async () => undefined, text: 'select 1 from app.person where $1::uuid is not null and id = $self', action: { id: 'person.show', input: (w) => ({ id: w.cast.self }) } },
  { row: 'A2', author: 'admin', make: async (w, id) => {
    await w.owner(`insert into app.import_run (org_id, id, kind, by_id, at) values ($1, $2, 'people', $3, now())`, [w.org, id, w.cast.admin])
    await w.owner(`insert into app.import_summary (org_id, run_id, file_name, summary) values ($1, $2, 'people.csv', '{}')`, [w.org, id])
  },
    text: 'select 1 from app.import_summary where run_id = $1', exists: 'select 1 from app.import_run where id = $1' },
  { row: 'A3', author: 'admin', make: (w, id) => w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'facilitator', '2026-01-01', '2099-01-01')`, [w.org, id, w.cast.self]),
    text: 'select 1 from app.role_grant where id = $1', limits: { HP: ['R', 'may look, not change'] } },
  { row: 'A4', author: 'peer', make: (w) => w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, created_at) values ($1, $2, $3, 'Partners', $2, now()) on conflict do nothing`, [w.org, w.cast.peer, w.cast.self]),
    text: 'select 1 from app.conflict where $1::uuid is not null and subject_id = $self', limits: { HP: ['R', 'in scope, and not about themself'] } },
  { row: 'A5', author: 'stranger', note: 'somebody opened the released review', make: (w, id) => w.owner(`insert into app.audit (org_id, id, at, actor_id, via, action, subject_id, result) values ($1, $2, now(), $3, 'session', 'review.read', $4, 'done')`, [w.org, id, w.cast.skip, w.cast.self]),
    text: 'select 1 from app.audit where id = $1', limits: { SU: ['R', 'who read my released review'], HP: ['R', 'entries hold no text: seeing that it happened is seeing the entry'] } },
]

async function oneOnOne(w: World, id: string, manager: Who): Promise<void> {
  await w.owner(`insert into app.one_on_one (org_id, id, manager_id, person_id, on_date, planned_by, planned_at) values ($1, $2, $3, $4, $5, $3, now())`,
    [w.org, id, w.cast[manager], w.cast.self, today()])
  await w.owner(`insert into app.agenda_item (org_id, id, one_on_one_id, by_id, text, created_at) values ($1, $2, $3, $4, 'A text.', now())`,
    [w.org, randomUUID(), id, w.cast[manager]])
}

async function rename(w: World, from: string, to: string): Promise<void> {
  await w.owner('delete from app.feedback_request_trace where request_id = $1', [from])
  await w.owner('update app.feedback_request set id = $2 where id = $1', [from, to])
  await w.owner('insert into app.feedback_request_trace (org_id, request_id, subject_id, asked_at) values ($1, $2, $3, now())', [w.org, to, w.cast.self])
}

const walked = walkCells(FIXTURES)

test('an action without a scope refuses every token', async () => {
  const outcome = await runAction(walked.world().server, actionOf('review.acknowledge'), { input: { id: randomUUID() }, credential: await walked.tokenOf('self') })
  expect(outcome).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
})

test('the matrix here is the matrix that was agreed', () => {
  const shared = new URL('../../shared/access-matrix.csv', import.meta.url)
  if (existsSync(shared)) expect(TABLE).toBe(readFileSync(shared, 'utf8'))
  expect(CELLS.size).toBeGreaterThan(50)
})
