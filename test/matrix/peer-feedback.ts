import { randomUUID } from 'node:crypto'
import type { Cast, World } from '../cast.ts'
import type { Fixture, Look, Sight } from '../matrix-cells.ts'

// F1 to F6 as rounds and upward surveys have them. Each record is about `self`; `peer` is the author whose text is looked for.
const SAYS = 'What only readers find.'
/** What `peer` wrote apart from the person. */
const APART = 'For a larger role.'
/** What was given in one batch. */
const BATCH = 'As it was given.'
type Who = keyof Cast
const later = new Date(Date.now() - 60_000).toISOString()

interface Round { kind: 'attributed' | 'anonymous'; nominated?: boolean; answers?: Who[]; end?: 'given' | 'closed'; withheld?: boolean; batch?: boolean; apart?: boolean }

async function round(w: World, id: string, about: Round): Promise<void> {
  const by = about.nominated ? w.cast.self : w.cast.manager
  await w.owner(`insert into app.feedback_round (org_id, id, subject_id, opened_by, kind, due, nominated, opened_at, asked_at) values ($1, $2, $3, $4, $5, '2099-01-01', $6, $7, $7)`,
    [w.org, id, w.cast.self, by, about.kind, about.nominated ?? false, later])
  await w.owner(`insert into app.feedback_question (org_id, round_id, number, text) values ($1, $2, 1, 'How was it?')`, [w.org, id])
  if (about.nominated) await w.owner('insert into app.feedback_nomination (org_id, round_id, subject_id, peer_id, at) values ($1, $2, $3, $4, now())', [w.org, id, w.cast.self, w.cast.peer])
  for (const who of ['peer', ...(about.answers ?? [])] as Who[]) {
    const request = randomUUID()
    await w.owner(`insert into app.peer_request (org_id, id, round_id, subject_id, asked_id, by_id, asked_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [w.org, request, id, w.cast.self, w.cast[who], w.cast.manager, later])
    if (!about.answers?.includes(who) || (await w.owner('select 1 from app.peer_answer where round_id = $1 and author_id = $2', [id, w.cast[who]])).length) continue
    await w.owner(`insert into app.peer_answer (org_id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at, submitted_at)
      select $1, q.id, $2, $3, $4, $5, $6, 1, $7, $7 from app.peer_request q where q.round_id = $2 and q.asked_id = $4`,
    [w.org, id, w.cast.self, w.cast[who], about.kind, [who === 'peer' ? SAYS : `From ${who}.`], later])
  }
  if (about.apart) {
    await w.owner(`insert into app.feedback_question (org_id, round_id, number, text, shown) values ($1, $2, 2, 'What next?', false)`, [w.org, id])
    await w.owner(`insert into app.peer_answer_apart (org_id, id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at)
      select $1, gen_random_uuid(), q.id, $2, $3, $4, $5, $6, 1, $7 from app.peer_request q where q.round_id = $2 and q.asked_id = $4`, [w.org, id, w.cast.self, w.cast.peer, about.kind, [APART], later])
  }
  if (about.withheld) {
    const withholding = randomUUID()
    await w.owner(`insert into app.peer_withholding (org_id, id, request_id, subject_id, author_id, by_id, at)
      select $1, $2, a.request_id, a.subject_id, a.author_id, $4, now() from app.peer_answer a where a.round_id = $3 and a.author_id = $5`, [w.org, withholding, id, w.cast.manager, w.cast.peer])
    await w.owner('insert into app.peer_withholding_reason (org_id, withholding_id, subject_id, reason) values ($1, $2, $3, $4)', [w.org, withholding, w.cast.self, 'Why.'])
  }
  if (about.batch) await w.owner('insert into app.feedback_batch_text (org_id, id, round_id, subject_id, question, text) values ($1, $2, $3, $4, 1, $5)', [w.org, randomUUID(), id, w.cast.self, BATCH])
  if (about.end) {
    await w.owner('insert into app.feedback_round_end (org_id, round_id, subject_id, kind, given, by_id, at) values ($1, $2, $3, $4, $5, $6, now())',
      [w.org, id, w.cast.self, about.kind, about.end === 'given', w.cast.manager])
  }
}

async function survey(w: World, id: string, results: boolean, shown = true): Promise<void> {
  await w.owner(`insert into app.upward_survey (org_id, id, manager_id, opened_by, questions, apart, due, opened_at, closed_at) values ($1, $2, $3, $4, '{How?,And else?}', 1, '2099-01-01', $5, now())`,
    [w.org, id, w.cast.self, w.cast.admin, later])
  await w.owner('insert into app.upward_seat (org_id, survey_id, person_id, answered) values ($1, $2, $3, true)', [w.org, id, w.cast.peer])
  if (results) await w.owner('insert into app.upward_text (org_id, id, survey_id, manager_id, question, text, shown) values ($1, $2, $3, $4, $6, $5, $7)', [w.org, randomUUID(), id, w.cast.self, SAYS, shown ? 1 : 2, shown])
}

const PEER_ANSWER = `select 1 from app.peer_answer where round_id = $1 and texts[1] = '${SAYS}'`
/** Whoever may know that a round exists opens its page; the words on it are the matrix's. */
const ROUND: Look = { id: 'round.show', input: (_, id) => ({ id }), says: SAYS, within: true }
const ROUNDS: Look[] = [{ id: 'round.list', input: (w) => ({ subjectId: w.cast.self, limit: 200 }) }]
const SURVEY: Look = { id: 'upward.show', input: (_, id) => ({ id }), says: SAYS, within: true }
const SECOND = { text: 'select 1 from app.peer_answer_apart where round_id = $1', look: { ...ROUND, says: APART } }
const never: [Sight, string] = ['-', 'never shown to the person, and given to nobody with the rest']
const NOT_YET: [Sight, string] = ['-', 'fewer than the least']
const GIVEN: [Sight, string] = ['R', 'as many as it takes']

export const FIXTURES: Fixture[] = [
  { row: 'F1', note: 'a round the manager opened', author: 'manager', make: (w, id) => round(w, id, { kind: 'attributed' }),
    text: 'select 1 from app.peer_request where round_id = $1', exists: 'select 1 from app.feedback_round where id = $1',
    look: { ...ROUND, says: 'Peer Person', within: undefined }, lists: ROUNDS, limits: { SU: ['-', 'the person sees the list only where they nominated'] } },
  { row: 'F1', note: 'whom the person nominated', author: 'self', make: (w, id) => round(w, id, { kind: 'attributed', nominated: true }),
    text: 'select 1 from app.feedback_nomination where round_id = $1', exists: 'select 1 from app.feedback_round where id = $1',
    look: { ...ROUND, says: 'Peer Person', within: undefined }, lists: ROUNDS },
  { row: 'F2', author: 'peer', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'] }), text: PEER_ANSWER, look: ROUND },
  { row: 'F2', note: 'closed with nothing given', author: 'peer', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], end: 'closed' }), text: PEER_ANSWER, look: ROUND },
  { row: 'F3', author: 'peer', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], end: 'given' }), text: PEER_ANSWER,
    look: ROUND, limits: { XM: ['-', 'was the manager before it was given, not when'] } },
  { row: 'F4', note: 'the answer itself', author: 'peer', make: (w, id) => round(w, id, { kind: 'anonymous', answers: ['peer', 'stranger', 'former'] }), text: PEER_ANSWER, look: ROUND,
    limits: { SU: ['-', 'the person reads the batch, never the answer'] } },
  { row: 'F4', note: 'the batch, given', author: 'peer', authorSees: '-', make: (w, id) => round(w, id, { kind: 'anonymous', answers: ['peer'], end: 'given', batch: true }),
    text: 'select 1 from app.feedback_batch_text where round_id = $1', look: { ...ROUND, says: BATCH }, limits: { SU: GIVEN } },
  { row: 'F5', note: 'five or more', author: 'peer', authorSees: '-', make: (w, id) => survey(w, id, true),
    text: 'select 1 from app.upward_text where survey_id = $1', look: SURVEY, limits: { SU: GIVEN, UM: GIVEN, HP: GIVEN, HA: GIVEN } },
  { row: 'F2', note: 'what is not shown to the person', author: 'peer', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], apart: true }), ...SECOND },
  { row: 'F3', note: 'what is not shown to the person, once the rest is given', author: 'peer', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], apart: true, end: 'given' }), ...SECOND,
    limits: { SU: never, UM: never, HA: never, XM: never } },
  { row: 'F4', note: 'what is not shown to the person', author: 'peer', make: (w, id) => round(w, id, { kind: 'anonymous', answers: ['peer'], apart: true, end: 'given', batch: true }), ...SECOND, limits: { SU: never } },
  { row: 'F6', note: 'what is not shown to the person', author: 'former', authorSees: '-', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], apart: true, withheld: true, end: 'given' }), ...SECOND,
    limits: { XM: ['-', 'nothing of it'] } },
  { row: 'F5', note: 'what is not shown to the manager', author: 'peer', authorSees: '-', make: (w, id) => survey(w, id, true, false), text: 'select 1 from app.upward_text where survey_id = $1', look: SURVEY,
    limits: { SU: never, UM: GIVEN, HP: GIVEN, HA: GIVEN } },
  { row: 'F5', note: 'fewer than five', author: 'peer', authorSees: '-', make: (w, id) => survey(w, id, false),
    text: 'select 1 from app.upward_text where survey_id = $1', look: SURVEY, limits: { SU: NOT_YET, UM: NOT_YET, HP: NOT_YET, HA: NOT_YET } },
  { row: 'F6', note: 'why', author: 'peer', authorSees: 'M', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], withheld: true, end: 'given' }),
    text: 'select 1 from app.peer_withholding w join app.peer_withholding_reason r on r.org_id = w.org_id and r.withholding_id = w.id where exists (select 1 from app.peer_answer a where a.request_id = w.request_id and a.round_id = $1)',
    exists: 'select 1 from app.peer_withholding w where exists (select 1 from app.peer_answer a where a.request_id = w.request_id and a.round_id = $1)' },
  { row: 'F6', note: 'the text', author: 'former', authorSees: '-', make: (w, id) => round(w, id, { kind: 'attributed', answers: ['peer'], withheld: true, end: 'given' }), text: PEER_ANSWER, look: ROUND,
    limits: { XM: ['-', 'nothing of it'] } },
]
