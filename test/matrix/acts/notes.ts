import { randomUUID } from 'node:crypto'
import type { World } from '../../cast.ts'
import { now, type Who } from '../../matrix-cells.ts'
import type { Act } from '../../matrix-acts.ts'
import { observation } from '../notes.ts'

// N1-N5 and N7: what is noted about `self`. Author of an observation is `peer`, of a monthly note the manager.
const NOTE = (columns: string, values: string) => `insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, created_at${columns})
  values (app.org(), $1, $author, $self, app.today(), 'praise', 'Anew.', app.now()${values})`
const REWORD = `update app.observation set text = 'Anew.', version = version + 1 where id = $1`
const TAKE_BACK = 'update app.observation set text = null, withdrawn_by = app.me(), withdrawn_at = app.now() where id = $1'
const ANSWER = `insert into app.observation_answer (org_id, observation_id, by_id, text, at) values (app.org(), $1, $me, 'Thanks.', app.now())`
const EXISTS = 'select 1 from app.observation where id = $1'

/** When it was shared with whom. */
type Shared = Partial<Record<'person_at' | 'manager_at' | 'public_at', string>>
interface Kind { row: string; audience: string; shared: Shared }
const KINDS: Kind[] = [
  { row: 'N1', audience: 'me', shared: {} },
  { row: 'N2', audience: 'person', shared: { person_at: now() } },
  { row: 'N3', audience: 'manager', shared: { manager_at: now() } },
  { row: 'N4', audience: 'person_and_manager', shared: { person_at: now(), manager_at: now() } },
  { row: 'N5', audience: 'public', shared: { person_at: now(), manager_at: now(), public_at: now() } },
]
const made = (shared: Shared, who: Who = 'peer') => (w: World, id: string) => observation(w, id, who, shared)
const inPerson = [false, 'what others read is written in person; a token notes for its person alone'] as const
const onIt = (_: World, id: string) => ({ id })
const words = (_: World, id: string) => ({ id, text: 'Anew.', tone: 'praise' })

function actsOn({ row, audience, shared }: Kind): Act[] {
  const base = { row, author: 'peer', make: made(shared), exists: EXISTS } as const
  const at = Object.keys(shared)
  const input = (w: World) => ({ subjectId: w.cast.self, text: 'Anew.', tone: 'praise', audience })
  return [
    { row, letter: 'C', does: 'a note', author: 'peer', anyone: true, sql: NOTE(at.map((each) => `, ${each}`).join(''), at.map(() => ', app.now()').join('')), action: 'observation.note', input,
      limits: { ...(audience !== 'me' && { TK: inPerson }), ...(audience === 'public' && { SU: [false, 'nobody praises themself in public'] as const }) } },
    { ...base, letter: 'U', does: 'its words', sql: REWORD, action: 'observation.edit', input: words, ifMatch: 1,
      ...(audience !== 'me' && { limits: { TK: inPerson } }) },
    { ...base, letter: 'D', does: 'a note taken back', sql: audience === 'me' ? 'delete from app.observation where id = $1' : TAKE_BACK, action: 'observation.withdraw', input: onIt },
    { ...base, letter: 'K', does: 'an answer', sql: ANSWER, action: 'observation.answer', input: (_, id) => ({ id, text: 'Thanks.' }),
      ...(audience === 'public' && { limits: { SU: [true, 'what was said to them publicly was said to them'] as const } }) },
  ]
}

const seen = (shared: Shared) => async (w: World, id: string) => {
  await observation(w, id, 'peer', shared)
  await w.owner('insert into app.observation_sighting (org_id, observation_id, person_id, version, at) values ($1, $2, $3, 1, now())', [w.org, id, w.cast.self])
}
async function asked(w: World): Promise<string> {
  const id = randomUUID()
  await w.owner(`insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at) values ($1, $2, $3, $4, $5, 'How was it?', now())`,
    [w.org, id, w.cast.self, w.cast.manager, w.cast.peer])
  return id
}
const given = async (w: World, id: string) => observation(w, id, 'peer', { request_id: await asked(w), manager_at: now(), person_at: now() })
const written = (shared: string | null) => async (w: World, id: string) => {
  await w.owner('delete from app.monthly_note where author_id = $1 and month = $2', [w.cast.manager, MONTH])
  await w.owner(`insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at, shared_at) values ($1, $2, $3, $4, $5, '{A text.}', 1, now(), $6)`,
    [w.org, id, w.cast.manager, w.cast.self, MONTH, shared])
}
const MONTH = '2026-09-01'
const monthly = (w: World) => ({ personId: w.cast.self, month: '2026-09', bullets: ['Anew.'] })

export const ACTS: Act[] = [
  ...KINDS.flatMap(actsOn),
  { row: 'N2', letter: 'U', does: 'its words once it was read', author: 'peer', make: seen(KINDS[1]!.shared), exists: EXISTS, sql: REWORD, action: 'observation.edit', input: words, ifMatch: 1,
    limits: { AU: [false, 'edit until first read'] } },
  { row: 'N2', letter: 'C', does: 'a correction once it was read', author: 'peer', make: seen(KINDS[1]!.shared), exists: EXISTS,
    sql: `insert into app.observation_correction (org_id, id, observation_id, text, at) values (app.org(), gen_random_uuid(), $1, 'Better.', app.now())`,
    action: 'observation.correct', input: (_, id) => ({ id, text: 'Better.' }) },
  { row: 'N5', letter: 'H', does: 'praise about oneself', author: 'peer', make: made(KINDS[4]!.shared), exists: EXISTS,
    sql: 'insert into app.observation_hiding (org_id, observation_id, by_id, at) values (app.org(), $1, $me, app.now())', action: 'observation.hide', input: onIt },
  { row: 'F3', letter: 'U', does: 'the words of what was given on request', author: 'peer', make: given, exists: EXISTS, sql: REWORD, action: 'observation.edit', input: words, ifMatch: 1 },
  { row: 'F3', letter: 'D', does: 'what was given on request', author: 'peer', make: given, exists: EXISTS, sql: TAKE_BACK, action: 'observation.withdraw', input: onIt },
  { row: 'N7', letter: 'C', does: 'a month’s note', author: 'manager', make: (w) => w.owner('delete from app.monthly_note where author_id = $1 and month = $2', [w.cast.manager, MONTH]), ifMatch: 0,
    sql: `insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at) values (app.org(), $1, $me, $self, '${MONTH}', '{Anew.}', 1, app.now())`,
    action: 'note.save', input: monthly },
  { row: 'N7', letter: 'U', does: 'its lines', author: 'manager', make: written(null), exists: 'select 1 from app.monthly_note where id = $1', ifMatch: 1,
    sql: `update app.monthly_note set bullets = '{Anew.}', version = version + 1 where id = $1`, action: 'note.save', input: monthly },
]
