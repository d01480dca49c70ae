import type { World } from '../../cast.ts'
import type { Act } from '../../matrix-acts.ts'
import { review, type ReviewOptions } from '../reviews.ts'
import { apart } from '../apart.ts'
import { SUBSTITUTE } from './bystanders.ts'

// R1-R10 and A7. What is written about `self` is the former manager's where the manager of today is to be told from the author.
const REVIEW = 'select 1 from app.review where id = $1'
const onIt = (_: World, id: string) => ({ id })
const SELF_WORDS = { wentWell: 'Anew.', wasHard: '', next: '', cites: [] }
const WORDS = { summary: 'Anew.', accomplishments: [], growthAreas: [], forwardLooking: '' }
const rewrite = (document: object) => (_: World, id: string) => ({ id, document })
const REWRITE = `update app.review_text set document = '{}', version = version + 1 where review_id = $1`
const INSERT = `insert into app.review_text (org_id, review_id, document, version, saved_at) values (app.org(), $1, '{}', 1, app.now())`
const moved = (from: string, to: string) => `update app.review set state = '${to}' where id = $1 and state = '${from}'`

const a = (options: ReviewOptions) => (w: World, id: string) => review(w, id, options)
/** Nothing is written yet. */
const blank = (options: ReviewOptions) => async (w: World, id: string) => {
  await review(w, id, { ...options, state: 'not-started' })
  await w.owner('delete from app.review_text where review_id = $1', [id])
}
/** Given to the person, talked about, and open to be acknowledged. */
const toAcknowledge = (comment?: true) => async (w: World, id: string) => {
  await review(w, id, { kind: 'manager', state: 'shared', reviewer: 'former', release: true })
  await w.owner('insert into app.acknowledgement_opening (org_id, review_id, by_id, at) values ($1, $2, $3, now())', [w.org, id, w.cast.manager])
  if (comment) await w.owner(`insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at) values ($1, $2, 1, 'A text.', 1, now())`, [w.org, id])
}
const ACKNOWLEDGED = { kind: 'manager', state: 'acknowledged', reviewer: 'former', release: true, acknowledge: true } as const
const RECEIVED = 'insert into app.acknowledgement (org_id, review_id, version, by_id, at) values (app.org(), $1, 1, $me, app.now())'
const COMMENT = `insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at) values (app.org(), $1, 1, 'Anew.', 1, app.now())`
const RECOMMENT = `update app.review_comment set text = 'Anew.', version = version + 1 where review_id = $1`
const comment = (_: World, id: string) => ({ id, text: 'Anew.' })
const markdown = (_: World, id: string) => ({ id, format: 'md' })
const kept = { AU: [false, 'emptied if its author likes, never deleted: promise 7'] } as const
const saves = [true, 'S6: whoever may read it may save it'] as const
const reopens = [true, 'HR reopens without reading: docs/decisions/0064-changes-during-a-cycle.md'] as const
const reopen = (_: World, id: string) => ({ id, reason: 'Once more.' })
const byLine = [false, 'the line sends back instead'] as const
const subject = { row: 'R9', author: 'self', exists: REVIEW } as const
const DRAFT = { kind: 'manager', state: 'draft', reviewer: 'former' } as const
const SUBMITTED = { kind: 'manager', state: 'submitted', reviewer: 'former' } as const
const SHARED = { kind: 'manager', state: 'shared', reviewer: 'former', release: true } as const
const MINE = { row: 'R1', author: 'self', exists: REVIEW } as const
const THEIRS = { row: 'R3', author: 'former', exists: REVIEW } as const
const STANDS = { row: 'R4', author: 'former', make: a(SUBMITTED), exists: REVIEW } as const

const REWRITE_APART = `update app.review_hidden set answers = '[]', version = version + 1 where review_id = $1`
const ANSWERS = { action: 'review.answer-apart', input: (_: World, id: string) => ({ id, answers: [{ id: 'next', text: 'Anew.' }] }), ifMatch: 1 } as const

const WRITTEN: Act[] = [
  { ...MINE, letter: 'C', does: 'first words', make: blank({ kind: 'self', state: '' }), sql: INSERT, action: 'review.write', input: rewrite(SELF_WORDS), ifMatch: 0 },
  { ...MINE, letter: 'U', does: 'the words', make: a({ kind: 'self', state: 'draft' }), sql: REWRITE, action: 'review.write', input: rewrite(SELF_WORDS), ifMatch: 1 },
  { ...MINE, letter: 'D', does: 'the words', make: a({ kind: 'self', state: 'draft' }), sql: 'delete from app.review_text where review_id = $1', limits: kept },
  { ...MINE, letter: 'T', does: 'that it is submitted', make: a({ kind: 'self', state: 'draft' }), sql: moved('draft', 'submitted'), action: 'review.submit', input: onIt, ifMatch: 1,
    limits: { AU: [true, 'who writes it says when it is done'] } },
  { ...MINE, row: 'R2', letter: 'U', does: 'the words', make: a({ kind: 'self', state: 'submitted' }), sql: REWRITE, action: 'review.write', input: rewrite(SELF_WORDS), ifMatch: 1 },
  { ...MINE, row: 'R2', letter: 'T', does: 'that it is withdrawn', make: a({ kind: 'self', state: 'submitted' }), action: 'review.withdraw', input: onIt },
  { ...MINE, row: 'R2', letter: 'T', does: 'that it is reopened', make: a({ kind: 'self', state: 'submitted' }), sql: moved('submitted', 'draft'), action: 'review.reopen', input: reopen, limits: { HP: reopens, HA: reopens } },
  { ...THEIRS, letter: 'C', does: 'first words', make: blank(DRAFT), sql: INSERT, action: 'review.write', input: rewrite(WORDS), ifMatch: 0 },
  { ...THEIRS, letter: 'U', does: 'the words', make: a(DRAFT), sql: REWRITE, action: 'review.write', input: rewrite(WORDS), ifMatch: 1 },
  { ...THEIRS, letter: 'U', does: 'what is not shown to the person', make: (w, id) => apart(w, id, { state: 'draft', reviewer: 'former' }), sql: REWRITE_APART, ...ANSWERS },
  { ...THEIRS, row: 'R4', letter: 'U', does: 'what is not shown to the person', make: (w, id) => apart(w, id, { state: 'submitted', reviewer: 'former' }), sql: REWRITE_APART, ...ANSWERS },
  { ...THEIRS, row: 'R6', letter: 'U', does: 'what is not shown to the person', make: (w, id) => apart(w, id, { state: 'shared', reviewer: 'former' }), sql: REWRITE_APART, ...ANSWERS },
  { ...THEIRS, letter: 'U', does: 'an earlier draft again', make: a({ ...DRAFT, revision: true }), action: 'review.restore-revision', input: (_, id) => ({ id, version: 1 }), ifMatch: 1 },
  { ...THEIRS, letter: 'U', does: 'who writes along', make: a(DRAFT), action: 'review.invite-co-author', input: (_, id) => ({ id, personId: SUBSTITUTE }),
    sql: `insert into app.review_co_author (org_id, id, review_id, person_id, given_by, given_at) values (app.org(), gen_random_uuid(), $1, '${SUBSTITUTE}', $me, app.now())` },
  { ...THEIRS, letter: 'D', does: 'the words', make: a(DRAFT), sql: 'delete from app.review_text where review_id = $1', limits: kept },
  { ...THEIRS, letter: 'X', does: 'a copy of one’s own draft', make: a(DRAFT), action: 'review.export', input: markdown },
  { ...THEIRS, letter: 'T', does: 'that it is submitted', make: a(DRAFT), sql: moved('draft', 'submitted'), limits: { AU: [true, 'who writes it says when it is done'] } },
  { ...THEIRS, row: 'R10', letter: 'D', does: 'an earlier draft', make: a({ ...DRAFT, revision: true }), sql: 'delete from app.review_revision where review_id = $1',
    limits: { AU: [true, 'a later save of theirs thins the earlier ones'] } },
  { ...THEIRS, row: 'R10', letter: 'U', does: 'an earlier draft', make: a({ ...DRAFT, revision: true }), sql: `update app.review_revision set document = '{}' where review_id = $1` },
]

const GIVEN: Act[] = [
  { ...STANDS, letter: 'U', does: 'the words', sql: REWRITE, action: 'review.write', input: rewrite(WORDS), ifMatch: 1 },
  { ...STANDS, letter: 'T', does: 'that it is a draft again', sql: moved('submitted', 'draft'), limits: { HP: reopens, HA: reopens } },
  { ...STANDS, letter: 'T', does: 'that it is withdrawn', action: 'review.withdraw', input: onIt, limits: { LM: byLine, UM: byLine } },
  { ...STANDS, letter: 'T', does: 'that it is reopened', action: 'review.reopen', input: reopen, limits: { AU: [false, 'its author withdraws it'], LM: byLine, UM: byLine, HP: reopens, HA: reopens } },
  { ...STANDS, letter: 'T', does: 'that it is sent back', action: 'review.send-back', input: (_, id) => ({ id, reason: 'Once more.' }), limits: { AU: [false, 'its author withdraws it'] } },
  { ...STANDS, letter: 'X', does: 'a copy', action: 'review.export', input: markdown },
  { ...STANDS, letter: 'T', does: 'that it is given to the person', sql: [`insert into app.review_release (org_id, review_id, version, document, released_at, released_by) values (app.org(), $1, 1, '{}', app.now(), $me)`, moved('submitted', 'shared')],
    limits: { LM: [false, 'its author gives it'], UM: [false, 'its author gives it'] } },
  { ...STANDS, row: 'R6', make: a(SHARED), letter: 'U', does: 'the words', sql: `update app.review_release set document = '{}' where review_id = $1`, action: 'review.write', input: rewrite(WORDS), ifMatch: 1 },
  { ...STANDS, row: 'R6', make: a(SHARED), letter: 'D', does: 'what was given', sql: 'delete from app.review_release where review_id = $1' },
  { ...STANDS, row: 'R6', make: a(SHARED), letter: 'T', does: 'that it was given', sql: moved('shared', 'draft'), action: 'review.withdraw', input: onIt },
  { ...STANDS, row: 'R6', make: a(SHARED), letter: 'C', does: 'a corrected version', sql: `insert into app.review_release (org_id, review_id, version, document, reason, released_at, released_by) values (app.org(), $1, 2, '{}', 'Why.', app.now(), $me)`,
    limits: { AU: [true, 'correction = new version with reason'] } },
  { ...STANDS, row: 'R6', make: toAcknowledge(), letter: 'K', does: 'that it was received', sql: [RECEIVED, moved('shared', 'acknowledged')], action: 'review.acknowledge', input: onIt },
  ...(['R6', 'R7'] as const).map((row): Act => ({ ...STANDS, row, make: a(row === 'R6' ? SHARED : ACKNOWLEDGED), letter: 'X', does: 'a copy', action: 'review.export', input: markdown,
    limits: { AU: saves, LM: saves, UM: saves, HP: saves, HA: saves } })),
  { ...STANDS, row: 'R7', make: a(ACKNOWLEDGED), letter: 'K', does: 'that it was received, again', action: 'review.acknowledge', input: onIt },
  { row: 'R8', author: 'self', exists: REVIEW, make: toAcknowledge(), letter: 'C', does: 'that it was received', sql: RECEIVED, action: 'review.acknowledge', input: onIt },
  { row: 'R8', author: 'self', make: a(ACKNOWLEDGED), letter: 'D', does: 'that it was received', sql: 'delete from app.acknowledgement where review_id = $1' },
  { ...subject, make: toAcknowledge(), letter: 'C', does: 'a comment', sql: COMMENT, action: 'review.comment', input: comment, ifMatch: 0 },
  { ...subject, make: toAcknowledge(true), letter: 'U', does: 'the comment', sql: RECOMMENT, action: 'review.comment', input: comment, ifMatch: 1 },
  { ...subject, make: a({ ...ACKNOWLEDGED, comment: true }), letter: 'U', does: 'the comment once it was submitted', sql: RECOMMENT, action: 'review.comment', input: comment, ifMatch: 1, limits: { AU: [false, 'frozen on submit'] } },
]

/** The review, its cycle and its delegation share the id. */
const delegable = (given?: true) => async (w: World, id: string) => {
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', '2027-01-10', '2099-01-20', '2099-01-31', 'open', $3, now())`, [w.org, id, w.cast.admin])
  if (given) await w.owner(`insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, given_by, given_at) values ($1, $2, $2, $3, $4, '2099-01-01', $5, now())`, [w.org, id, w.cast.self, SUBSTITUTE, w.cast.manager])
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state, delegation_id) values ($1, $2, $2, $3, $4, 'manager', 'draft', $5)`,
    [w.org, id, w.cast.self, given ? SUBSTITUTE : w.cast.manager, given ? id : null])
}
const END = 'update app.delegation set ended_by = $me, ended_at = app.now() where id = $1'

const DELEGATED: Act[] = [
  { row: 'A7', author: 'manager', make: delegable(), exists: REVIEW, letter: 'C', does: 'who reviews for the manager', action: 'review.delegate', input: (_, id) => ({ id, delegateId: SUBSTITUTE, until: '2099-01-01' }),
    sql: `insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, given_by, given_at) values (app.org(), gen_random_uuid(), $1, $self, '${SUBSTITUTE}', '2099-01-01', $me, app.now())` },
  { row: 'A7', author: 'manager', make: delegable(true), exists: REVIEW, letter: 'U', does: 'that it is over', action: 'review.end-delegation', input: onIt, sql: END },
  { row: 'A7', author: 'manager', make: delegable(true), letter: 'D', does: 'that there was one', sql: 'delete from app.delegation where id = $1', limits: { AU: [false, 'it is ended, and stays on record'] } },
]

export const ACTS: Act[] = [...WRITTEN, ...GIVEN, ...DELEGATED]
