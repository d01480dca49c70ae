import type { World } from '../../cast.ts'
import type { Who } from '../../matrix-cells.ts'
import type { Act } from '../../matrix-acts.ts'
import { SUBSTITUTE } from './bystanders.ts'

// F1-F6 and quotes of S3. A round, its one request and whatever hangs on it share the record's id; `peer` is the one asked.
const earlier = () => new Date(Date.now() - 60_000).toISOString()
interface Asking { kind?: 'attributed' | 'anonymous'; by?: Who; nominated?: true; answer?: 'draft' | 'sent'; end?: true; withheld?: true; apart?: true }

const round = ({ kind = 'attributed', by = 'manager', nominated, answer, end, withheld, apart }: Asking) => async (w: World, id: string): Promise<void> => {
  const at = earlier()
  await w.owner(`insert into app.feedback_round (org_id, id, subject_id, opened_by, kind, due, nominated, opened_at, asked_at) values ($1, $2, $3, $4, $5, '2099-01-01', $6, $7, $8)`,
    [w.org, id, w.cast.self, w.cast[by], kind, nominated ?? false, at, nominated ? null : at])
  await w.owner(`insert into app.feedback_question (org_id, round_id, number, text) values ($1, $2, 1, 'How was it?')`, [w.org, id])
  if (apart) await w.owner(`insert into app.feedback_question (org_id, round_id, number, text, shown) values ($1, $2, 2, 'What next?', false)`, [w.org, id])
  if (nominated) return
  await w.owner('insert into app.peer_request (org_id, id, round_id, subject_id, asked_id, by_id, asked_at) values ($1, $2, $2, $3, $4, $5, $6)', [w.org, id, w.cast.self, w.cast.peer, w.cast.manager, at])
  if (answer) {
    await w.owner(`insert into app.peer_answer (org_id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at, submitted_at) values ($1, $2, $2, $3, $4, $5, array[$8], 1, $6, $7)`,
      [w.org, id, w.cast.self, w.cast.peer, kind, at, answer === 'sent' ? at : null, `A text. ${id}`])
  }
  if (apart && answer) {
    await w.owner(`insert into app.peer_answer_apart (org_id, id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at) values ($1, $2, $2, $2, $3, $4, $5, '{A text.}', 1, $6)`,
      [w.org, id, w.cast.self, w.cast.peer, kind, at])
  }
  if (withheld) {
    await w.owner('insert into app.peer_withholding (org_id, id, request_id, subject_id, author_id, by_id, at) values ($1, $2, $2, $3, $4, $5, now())', [w.org, id, w.cast.self, w.cast.peer, w.cast.manager])
    await w.owner(`insert into app.peer_withholding_reason (org_id, withholding_id, subject_id, reason) values ($1, $2, $3, 'Why.')`, [w.org, id, w.cast.self])
  }
  if (end) await w.owner('insert into app.feedback_round_end (org_id, round_id, subject_id, kind, given, by_id, at) values ($1, $2, $3, $4, true, $5, now())', [w.org, id, w.cast.self, kind, w.cast.manager])
}

const request = (by: Who) => async (w: World, id: string): Promise<void> => {
  await w.owner(`insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at) values ($1, $2, $3, $4, $5, 'How was it?', now())`,
    [w.org, id, w.cast.self, w.cast[by], w.cast.peer])
}

const survey = (draft?: true, closed?: true) => async (w: World, id: string): Promise<void> => {
  await w.owner(`insert into app.upward_survey (org_id, id, manager_id, opened_by, questions, due, opened_at, closed_at) values ($1, $2, $3, $4, '{How?}', '2099-01-01', now(), $5)`,
    [w.org, id, w.cast.self, w.cast.admin, closed ? earlier() : null])
  await w.owner('insert into app.upward_seat (org_id, survey_id, person_id) values ($1, $2, $3)', [w.org, id, w.cast.peer])
  if (draft) await w.owner(`insert into app.upward_draft (org_id, survey_id, author_id, texts, version) values ($1, $2, $3, '{A text.}', 1)`, [w.org, id, w.cast.peer])
  if (closed) await w.owner(`insert into app.upward_text (org_id, id, survey_id, manager_id, question, text) values ($1, $2, $2, $3, 1, 'A text.')`, [w.org, id, w.cast.self])
}

const onIt = (_: World, id: string) => ({ id })
const texts = (_: World, id: string) => ({ id, texts: ['Anew.'] })
const ROUND = 'select 1 from app.feedback_round where id = $1'
const REQUEST = 'select 1 from app.peer_request where id = $1 and asked_id = $me'
const SURVEY = 'select 1 from app.upward_survey where id = $1'
const REWRITE = `update app.peer_answer set texts = '{Anew.}', version = version + 1 where request_id = $1`
const TAKE_BACK = 'update app.peer_answer set submitted_at = null where request_id = $1'
const write = (kind: string) => `insert into app.peer_answer (org_id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at)
  values (app.org(), $1, $1, $self, $me, '${kind}', '{Anew.}', 1, app.now())`
const REWRITE_APART = `update app.peer_answer_apart set texts = '{Anew.}', version = version + 1 where request_id = $1`
const writeApart = (kind: string) => `insert into app.peer_answer_apart (org_id, id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at)
  values (app.org(), gen_random_uuid(), $1, $1, $self, $me, '${kind}', '{Anew.}', 1, app.now())`
const bothTexts = (_: World, id: string) => ({ id, texts: ['Anew.', 'Anew.'] })
const hrAsks = [true, 'HR asks, too, and is the author of what it asked'] as const
const decides = [true, 'decides about a round of those they manage, or look after'] as const

/** F2 and F4: what the one asked writes, until it is given. */
function answersOf(row: 'F2' | 'F4', kind: 'attributed' | 'anonymous'): Act[] {
  const answer = { row, author: 'peer', exists: REQUEST } as const
  return [
    { ...answer, letter: 'C', does: 'an answer', make: round({ kind }), sql: write(kind), action: 'peer-answer.write', input: texts, ifMatch: 0 },
    { ...answer, letter: 'U', does: 'what one has written', make: round({ kind, answer: 'draft' }), sql: REWRITE, action: 'peer-answer.write', input: texts, ifMatch: 1 },
    { ...answer, letter: 'U', does: 'that it is sent', make: round({ kind, answer: 'draft' }), sql: 'update app.peer_answer set submitted_at = app.now() where request_id = $1', action: 'peer-answer.send', input: onIt },
    { ...answer, letter: 'C', does: 'what is not shown to the person', make: round({ kind, apart: true }), sql: writeApart(kind), action: 'peer-answer.write', input: bothTexts, ifMatch: 0 },
    { ...answer, letter: 'U', does: 'what is not shown to the person', make: round({ kind, apart: true, answer: 'draft' }), sql: REWRITE_APART, action: 'peer-answer.write', input: bothTexts, ifMatch: 2 },
    { ...answer, letter: 'U', does: 'what is not shown to the person, once it is sent', make: round({ kind, apart: true, answer: 'sent' }), sql: REWRITE_APART, action: 'peer-answer.write', input: bothTexts, ifMatch: 2,
      limits: { AU: [false, 'taken back first'] } },
    // Sent, an answer is changed by taking it back; an anonymous one is no less its author's.
    { ...answer, letter: row === 'F2' ? 'D' : 'U', does: 'that it is taken back', make: round({ kind, answer: 'sent' }), sql: TAKE_BACK, action: 'peer-answer.take-back', input: onIt },
    { ...answer, letter: 'D', does: 'the row of an answer', make: round({ kind, answer: 'sent' }), sql: 'delete from app.peer_answer where request_id = $1',
      ...(row === 'F2' && { limits: { AU: [false, 'taken back it is nobody else’s; that it was asked for stays'] as const } }) },
    { ...answer, exists: ROUND, letter: 'T', does: 'that it is given', make: round({ kind, answer: 'sent' }),
      ...(row === 'F2' ? { sql: `select 1 where app.end_round($1, true) = 'ended'`, action: 'round.give', input: onIt, limits: { LM: decides, HP: decides } } : { action: 'round.give', input: onIt }) },
  ]
}

export const ACTS: Act[] = [
  { row: 'F1', letter: 'C', does: 'a question to one colleague', author: 'manager', action: 'request.ask', input: (w) => ({ askedId: w.cast.peer, subjectId: w.cast.self, question: 'How was it?' }),
    sql: `insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at) values (app.org(), $1, $self, $me, $peer, 'How was it?', app.now())`,
    limits: { SU: [true, 'about their own work, and so its author'] } },
  { row: 'F1', letter: 'D', does: 'that question', author: 'former', make: request('former'), exists: 'select 1 from app.feedback_request where id = $1', action: 'request.withdraw', input: onIt,
    sql: 'update app.feedback_request set withdrawn_by = $me, withdrawn_at = app.now() where id = $1' },
  { row: 'F1', letter: 'C', does: 'a round', author: 'manager', action: 'round.open', input: (w) => ({ subjectId: w.cast.self, kind: 'attributed', questions: ['How was it?'], due: '2099-01-01', nominate: true }),
    sql: `insert into app.feedback_round (org_id, id, subject_id, opened_by, kind, due, nominated, opened_at) values (app.org(), $1, $self, $me, 'attributed', '2099-01-01', true, app.now())`,
    limits: { SU: [true, 'about their own work, and so its author'], HP: hrAsks, HA: hrAsks } },
  { row: 'F1', letter: 'U', does: 'whom one would ask', author: 'self', make: round({ by: 'self', nominated: true }), exists: ROUND, action: 'round.nominate', input: (_, id) => ({ id, peerIds: [SUBSTITUTE] }),
    sql: `insert into app.feedback_nomination (org_id, round_id, subject_id, peer_id, at) values (app.org(), $1, $self, '${SUBSTITUTE}', app.now())`,
    limits: { LM: [false, 'the person proposes, the manager agrees'] } },
  { row: 'F1', letter: 'U', does: 'who is asked', author: 'self', make: round({ by: 'self', nominated: true }), exists: ROUND, action: 'round.ask', input: (_, id) => ({ id, peerIds: [SUBSTITUTE] }),
    sql: `insert into app.peer_request (org_id, id, round_id, subject_id, asked_id, by_id, asked_at) values (app.org(), gen_random_uuid(), $1, $self, '${SUBSTITUTE}', $me, app.now())`,
    limits: { AU: [false, 'the person proposes, the manager agrees'], HP: decides } },
  { row: 'F1', letter: 'D', does: 'the question to a peer', author: 'manager', make: round({}), exists: ROUND, action: 'round.unask', input: (_, id) => ({ id, requestId: id }),
    sql: 'update app.peer_request set withdrawn_at = app.now() where id = $1', limits: { HP: decides } },
  { row: 'F1', letter: 'D', does: 'a round, closed with nothing given', author: 'manager', make: round({ answer: 'sent' }), exists: ROUND, action: 'round.close', input: onIt,
    sql: `select 1 where app.end_round($1, false) = 'ended'`, limits: { HP: decides } },
  ...answersOf('F2', 'attributed'),
  ...answersOf('F4', 'anonymous'),
  { row: 'F3', letter: 'U', does: 'what is not shown to the person', author: 'peer', make: round({ apart: true, answer: 'sent', end: true }), exists: REQUEST, sql: REWRITE_APART, action: 'peer-answer.write', input: bothTexts, ifMatch: 2 },
  { row: 'F3', letter: 'U', does: 'an answer that was given', author: 'peer', make: round({ answer: 'sent', end: true }), exists: REQUEST, sql: REWRITE, action: 'peer-answer.write', input: texts, ifMatch: 1 },
  { row: 'F3', letter: 'D', does: 'an answer that was given', author: 'peer', make: round({ answer: 'sent', end: true }), exists: REQUEST, sql: TAKE_BACK, action: 'peer-answer.take-back', input: onIt },
  { row: 'F5', letter: 'C', does: 'words about the manager', author: 'peer', make: survey(), exists: SURVEY, action: 'upward.write', input: texts, ifMatch: 0,
    sql: `insert into app.upward_draft (org_id, survey_id, author_id, texts, version) values (app.org(), $1, $me, '{Anew.}', 1)` },
  { row: 'F5', letter: 'U', does: 'those words', author: 'peer', make: survey(true), exists: SURVEY, action: 'upward.write', input: texts, ifMatch: 1, sql: `update app.upward_draft set texts = '{Anew.}', version = version + 1 where survey_id = $1` },
  { row: 'F5', letter: 'U', does: 'that they are sent', author: 'peer', make: survey(true), exists: SURVEY, action: 'upward.send', input: onIt,
    sql: ['update app.upward_draft set given = texts where survey_id = $1', 'update app.upward_seat set answered = true where survey_id = $1'] },
  { row: 'F5', letter: 'D', does: 'those words', author: 'peer', make: survey(true), sql: 'delete from app.upward_draft where survey_id = $1' },
  { row: 'F5', letter: 'T', does: 'that the survey is over', author: 'peer', make: survey(), exists: SURVEY, action: 'upward.close', input: onIt, sql: `select 1 where app.close_upward($1) = 'closed'`,
    limits: { HP: [true, 'HR opens a survey, and closes it'], HA: [true, 'HR opens a survey, and closes it'] } },
  { row: 'F5', letter: 'U', does: 'words of a closed survey', author: 'peer', make: survey(undefined, true), exists: SURVEY, sql: `update app.upward_text set text = 'Anew.' where survey_id = $1`, action: 'upward.write', input: texts, ifMatch: 0,
    limits: { AU: [false, 'nobody can tell any more whose they are'] } },
  { row: 'F5', letter: 'D', does: 'words of a closed survey', author: 'peer', make: survey(undefined, true), sql: 'delete from app.upward_text where survey_id = $1' },
  { row: 'F6', letter: 'C', does: 'an answer withheld', author: 'peer', make: round({ answer: 'sent' }), exists: `select 1 from app.peer_answer where request_id = $1 and author_id <> $me`,
    action: 'peer-answer.withhold', input: (_, id) => ({ id, reason: 'Why.' }), limits: { LM: [true, 'the row itself: withheld by the manager'], HP: decides },
    sql: 'insert into app.peer_withholding (org_id, id, request_id, subject_id, author_id, by_id, at) values (app.org(), gen_random_uuid(), $1, $self, $author, $me, app.now())' },
  { row: 'F6', letter: 'U', does: 'that it counts again', author: 'peer', make: round({ answer: 'sent', withheld: true }), exists: `select 1 from app.peer_answer where request_id = $1 and author_id <> $me`,
    action: 'peer-answer.withhold', input: (_, id) => ({ id, withheld: false }), sql: 'update app.peer_withholding set lifted_by = $me, lifted_at = app.now() where request_id = $1',
    limits: { LM: [true, 'the row itself: withheld by the manager'], HP: decides } },
  { row: 'F6', letter: 'D', does: 'the reason', author: 'peer', make: round({ answer: 'sent', withheld: true }), sql: 'delete from app.peer_withholding_reason where withholding_id = $1' },
  { row: 'S3', letter: 'C', does: 'a quote, released', author: 'peer', make: round({ answer: 'sent' }), action: 'peer-quote.release', input: (_, id) => ({ requestId: id, text: 'A text.' }),
    sql: ['insert into app.feedback_quote_source (org_id, quote_id, subject_id, author_id, request_id, at) values (app.org(), $1, $self, $me, $1, app.now())',
      `insert into app.feedback_quote (org_id, id, subject_id, on_date, text) values (app.org(), $1, $self, app.today(), 'A text.')`],
    limits: { AU: [true, 'the source’s own rule: its author releases a quote'] } },
]
