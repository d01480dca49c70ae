import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrate, migrations } from '../src/server/migrate.ts'
import { type World, world } from './cast.ts'
import { freshDatabase } from './database.ts'

/** The last migration of the first release: what came after it has to carry its rows along. */
export const FIRST_RELEASE = '0020_sign_in.sql'
const AT = '2026-05-04T10:00:00Z'
const DAY = '2026-05-04'
const SCALE = { 'far-below': 'Far below', below: 'Below', meets: 'Meets', exceeds: 'Exceeds', 'far-exceeds': 'Far exceeds' }
const WHOLE = { summary: 'A text.', accomplishments: [], growthAreas: [], forwardLooking: 'More of it.' }

/** An organisation as the first release had it, with rows in every table, and not upgraded yet. */
export interface EarlierWorld {
  w: World
  /** Ids of its records, by what they are. */
  kept: Record<string, string>
}

type Row = Record<string, unknown>
interface Pen {
  w: World
  /** The id of a record, the same each time it is named. */
  id: (what: string) => string
  /** Inserts a row with the columns given, the others at their defaults. */
  add: (table: string, row: Row) => Promise<void>
}

export async function earlierWorld(): Promise<EarlierWorld> {
  const database = await freshDatabase()
  const client = new pg.Client({ ...database.owner })
  await client.connect()
  await client.query('drop schema app, auth, migration, graphile_worker cascade')
  await client.end()
  await migrate(database.owner, (await migrations()).filter(({ name }) => name <= FIRST_RELEASE))
  const w = await world(database)
  const kept: Record<string, string> = {}
  const pen: Pen = {
    w,
    id: (what) => (kept[what] ??= randomUUID()),
    add: async (table, row) => {
      const columns = ['org_id', ...Object.keys(row)].join(', ')
      await w.owner(`insert into app.${table} (${columns}) select ${columns} from jsonb_populate_record(null::app.${table}, $1)`, [JSON.stringify({ org_id: w.org, ...row })])
    },
  }
  await people(pen)
  await checkIns(pen)
  await feedback(pen)
  await cycles(pen)
  await reviews(pen)
  return { w, kept }
}

async function people({ w: { cast, owner }, id, add }: Pen): Promise<void> {
  const [bench] = await owner(`select id from app.team where name = 'Bench'`)
  await add('role_grant', { id: id('grant without an end'), person_id: cast.skip, role: 'hr_admin', from_on: '2024-01-01', to_on: '9999-12-31' })
  await add('role_grant', { id: id('grant of a partner'), person_id: cast.stranger, role: 'hr_partner', from_on: '2024-01-01', to_on: '9999-12-31' })
  await add('partner_scope', { grant_id: id('grant of a partner'), team_id: bench.id })
  await add('conflict', { holder_id: cast.peer, subject_id: cast.former, reason: 'Partners', created_by: cast.admin, created_at: AT })
  await add('leave', { id: id('leave'), person_id: cast.self, from_on: '2026-04-01', to_on: '2026-04-20' })
  await add('import_run', { id: id('import'), kind: 'people', by_id: cast.admin, at: AT })
  await add('import_summary', { run_id: id('import'), file_name: 'people.csv', summary: { created: 3, changed: 1, unchanged: 6 } })
  await add('audit', { id: id('audit'), at: AT, actor_id: cast.manager, via: 'session', action: 'review.read', record_kind: 'review', subject_id: cast.self, fields: [], result: 'done' })
  await add('idempotency', { person_id: cast.self, key: 'k', request_hash: 'h', status: 200, answer: {}, at: AT })
  await add('api_token', { id: id('token'), person_id: cast.manager, name: 'Reports', hash: 'h', scopes: ['read'], created_at: AT, expires_at: '2026-07-01T00:00:00Z' })
  await add('evidence', { id: id('evidence'), external_id: 'W-1', person_id: cast.self, on_date: DAY, kind: 'document', title: 'Handover sheet', project: '' })
}

async function checkIns({ w: { cast }, id, add }: Pen): Promise<void> {
  const two = { manager_id: cast.manager, person_id: cast.self }
  await add('expectation_set', { id: id('expectations'), ...two, from_on: '2026-01-01', to_on: '2026-12-31', created_by: cast.manager, created_at: AT })
  await add('expectation_version', { set_id: id('expectations'), version: 1, lines: ['One.', 'Two.', 'Three.'], proposed_by: cast.manager, proposed_at: AT })
  for (const by_id of [cast.manager, cast.self]) await add('expectation_confirmation', { set_id: id('expectations'), version: 1, by_id, at: AT })
  await add('one_on_one', { id: id('held one-on-one'), ...two, on_date: '2026-09-04', planned_by: cast.manager, planned_at: AT, held_on: '2026-09-04', held_recorded_by: cast.self, held_recorded_at: AT })
  await add('one_on_one', { id: id('planned one-on-one'), ...two, on_date: '2099-01-01', planned_by: cast.manager, planned_at: AT })
  await add('agenda_item', { id: id('agenda item'), one_on_one_id: id('held one-on-one'), by_id: cast.self, text: 'The course', created_at: AT })
  await add('one_on_one_note', { one_on_one_id: id('held one-on-one'), author_id: cast.manager, text: 'Mine alone.', version: 2, saved_at: AT })
  await add('action_item', { id: id('action item'), one_on_one_id: id('held one-on-one'), by_id: cast.self, text: 'Ask for a place', owner_id: cast.manager, due_on: DAY, created_at: AT })
}

async function feedback({ w: { cast }, id, add }: Pen): Promise<void> {
  for (const [what, asker, asked] of [['request', cast.manager, cast.peer], ['declined request', cast.self, cast.stranger]] as const) {
    await add('feedback_request', { id: id(what), subject_id: cast.self, asker_id: asker, asked_id: asked, question: 'How was it?', asked_at: AT })
    await add('feedback_request_trace', { request_id: id(what), subject_id: cast.self, asked_at: AT })
  }
  await add('feedback_decline', { request_id: id('declined request'), by_id: cast.stranger, at: AT })
  const note = (what: string, row: Row) =>
    add('observation', { id: id(what), author_id: cast.manager, subject_id: cast.self, on_date: DAY, tone: 'praise', text: 'A text.', created_at: AT, version: 1, ...row })
  await note('private note', {})
  await note('note of the former manager', { author_id: cast.former, tone: 'concern' })
  await note('shared observation', { person_at: AT, manager_at: AT, situation: 'S', behaviour: 'B', effect: 'E', project: 'P', dimension: 'craft' })
  await note('praise', { person_at: AT, manager_at: AT, public_at: AT })
  await note('answered request', { author_id: cast.peer, request_id: id('request'), manager_at: AT })
  await note('withdrawn observation', { text: null, person_at: AT, withdrawn_at: AT, withdrawn_by: cast.manager })
  const shared = { observation_id: id('shared observation') }
  await add('observation_hiding', { observation_id: id('praise'), by_id: cast.self, at: AT })
  await add('observation_sighting', { ...shared, person_id: cast.self, version: 1, at: AT })
  await add('observation_answer', { ...shared, by_id: cast.self, text: 'Thank you.', at: AT })
  await add('observation_correction', { id: id('correction'), ...shared, text: 'It was bay 3.', at: AT })
  await add('talk', { id: id('talk'), author_id: cast.manager, subject_id: cast.self, on_date: DAY, text: 'What a handover needs.', about: [id('shared observation')], recorded_at: AT })
  await add('talk_answer', { id: id('talk answer'), talk_id: id('talk'), outcome: 'confirmed', at: AT })
  await add('talk_notice', { talk_id: id('talk'), number: 1, sent_at: AT })
  await add('monthly_note', { id: id('monthly note'), author_id: cast.manager, person_id: cast.self, month: '2026-08-01', bullets: ['One', 'Two'], version: 3, saved_at: AT, shared_at: AT })
  await add('monthly_note', { id: id('monthly note of the former manager'), author_id: cast.former, person_id: cast.self, month: '2026-05-01', bullets: ['Three'], version: 1, saved_at: AT })
  await add('monthly_note_sighting', { note_id: id('monthly note'), person_id: cast.self, version: 3, at: AT })
}

async function cycles({ w: { cast, owner }, id, add }: Pen): Promise<void> {
  const team = async (name: string) => (await owner('select id from app.team where name = $1', [name]))[0].id as string
  const cycle = (what: string, row: Row) => add('review_cycle', {
    id: id(what), name: what, period_from: '2026-01-01', period_to: '2026-12-31', template: 'Review', scale: SCALE, self_due: '2099-01-10', manager_due: '2099-01-20', share_due: '2099-01-31',
    draft_before_self_review: false, created_by: cast.admin, created_at: AT, ...row,
  })
  await cycle('cycle for everybody', { state: 'open', opened_at: AT })
  await cycle('cycle for one team', { state: 'open', opened_at: AT, team_ids: [await team('Bench')], draft_before_self_review: true })
  await cycle('planned cycle for two teams', { state: 'draft', team_ids: [await team('Bench'), await team('Far away')] })
  await cycle('closed cycle', { state: 'closed', opened_at: AT, closed_at: '2026-02-01T00:00:00Z', period_from: '2025-01-01', period_to: '2025-12-31', self_due: '2026-01-10', manager_due: '2026-01-20', share_due: '2026-01-31' })
}

async function reviews({ w: { cast }, id, add }: Pen): Promise<void> {
  const review = async (what: string, cycle: string, row: Row, document?: object) => {
    await add('review', { id: id(what), cycle_id: id(cycle), subject_id: cast.self, reviewer_id: cast.manager, kind: 'manager', ...row })
    if (document) await add('review_text', { review_id: id(what), document, version: 1, saved_at: AT })
    if (document) await add('review_revision', { review_id: id(what), version: 1, document, saved_at: AT })
  }
  const self = { wentWell: 'The move.', wasHard: '', next: '', cites: [id('shared observation')] }
  await review('review not started', 'cycle for everybody', { subject_id: cast.peer, state: 'not-started' })
  await review('self-review being written', 'cycle for everybody', { subject_id: cast.peer, reviewer_id: cast.peer, kind: 'self', state: 'draft' }, self)
  await review('submitted self-review', 'cycle for everybody', { reviewer_id: cast.self, kind: 'self', state: 'submitted' }, self)
  await review('submitted review', 'cycle for everybody', { state: 'submitted' }, WHOLE)
  await review('review being written', 'cycle for one team', { state: 'draft' }, { ...WHOLE, summary: '' })
  await review('review left with the former manager', 'closed cycle', { subject_id: cast.peer, reviewer_id: cast.former, state: 'draft' }, WHOLE)
  await review('acknowledged review', 'closed cycle', { state: 'acknowledged' }, WHOLE)
  const given = { review_id: id('acknowledged review') }
  for (const what of ['submitted review', 'acknowledged review']) await add('review_rating', { review_id: id(what), rating: 'meets', set_at: AT })
  await add('review_release', { ...given, version: 1, document: WHOLE, rating: 'meets', released_at: AT, released_by: cast.manager })
  await add('review_release', { ...given, version: 2, document: { ...WHOLE, summary: 'A better text.' }, rating: 'exceeds', reason: 'It was bay 3.', released_at: AT, released_by: cast.manager })
  await add('conversation', { ...given, scheduled_for: DAY, scheduled_by: cast.manager, held_on: DAY, recorded_by: cast.manager, recorded_at: AT })
  await add('acknowledgement_opening', { ...given, by_id: cast.manager, at: AT })
  await add('acknowledgement', { ...given, version: 1, by_id: cast.self, at: AT })
  await add('review_comment', { ...given, release_version: 1, text: 'I see it a little differently.', version: 2, saved_at: AT, submitted_at: AT })
  await add('review_step', { id: id('step'), review_id: id('submitted review'), step: 'submitted', by_id: cast.manager, at: AT })
  await add('review_extension', { id: id('extension'), review_id: id('review being written'), due: '2099-01-25', by_id: cast.admin, at: AT })
  await add('review_override', { id: id('override'), review_id: id('submitted review'), text_version: 1, rule: 'review/not-discussed', path: '', reason: 'Known.', by_id: cast.admin, at: AT })
  await add('review_confirmation', { id: id('confirmation'), review_id: id('submitted review'), text_version: 1, rule: 'review/recency', path: '', by_id: cast.manager, at: AT })
  await add('writing_time', { review_id: id('submitted review'), author_id: cast.manager, active_seconds: 900, measured_at: AT })
  await add('review_cite', { review_id: id('submitted review'), record_id: id('shared observation') })
}
