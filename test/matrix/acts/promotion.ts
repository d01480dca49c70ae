import type { World } from '../../cast.ts'
import type { Act } from '../../matrix-acts.ts'
import { type CaseOptions, promotionCase } from '../promotion.ts'

// P5-P7, and the level that follows from a yes. Cases are the former manager's where the manager of today is to be told from the author.
const CASE = 'select 1 from app.promotion_case where id = $1'
const onIt = (_: World, id: string) => ({ id })
const a = (options: CaseOptions) => (w: World, id: string) => promotionCase(w, id, { author: 'former', ...options })
const moved = (from: string, to: string) => `update app.promotion_case set state = '${to}' where id = $1 and state = '${from}'`
const REWRITE = `update app.promotion_text set document = '{}', version = version + 1 where case_id = $1`
const rewrite = (_: World, id: string) => ({ id, document: { summary: 'Anew.' } })
/** Nobody's case is under way. */
const free = async (w: World) => { await w.owner(`update app.promotion_case set state = 'discarded' where state in ('draft', 'submitted', 'decided')`) }
const DRAFT = { row: 'P5', author: 'former', exists: CASE, make: a({ state: 'draft' }) } as const
const STANDS = { row: 'P6', author: 'former', exists: CASE, session: true, make: a({ state: 'submitted', session: 'open' }) } as const
const DECIDED = { ...STANDS, make: a({ state: 'decided', session: 'open' }) } as const
const GIVEN = { row: 'P7', author: 'former', exists: CASE, session: true, make: a({ state: 'released', session: 'open' }) } as const
const words = { outcome: 'not-yet', reasons: 'Why.', feedback: 'What.', wouldChange: 'This.' } as const
const soon = () => new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)
const bySession = [false, 'the session decides'] as const
const byManager = [false, 'only the manager of today'] as const
/** S6: whoever may read it may save it; a session reads a case where it lies. */
const saves = [true, 'S6: whoever may read it may save it'] as const
const COPY = { letter: 'X', action: 'promotion-case.export', input: (_: World, id: string) => ({ id, format: 'md' }) } as const
const SETTLE = `insert into app.promotion_evidence (org_id, case_id, record_id, dimension, level, on_date, settled_by, settled_at) values (app.org(), $1, gen_random_uuid(), 'craft', 'L4', '2026-03-02', $me, app.now())`

export const ACTS: Act[] = [
  { row: 'P5', author: 'manager', letter: 'C', does: 'a case', make: free, action: 'promotion-case.begin', input: (w) => ({ personId: w.cast.self }),
    sql: `insert into app.promotion_case (org_id, id, subject_id, author_id, created_at) values (app.org(), gen_random_uuid(), $self, $me, app.now())` },
  { ...DRAFT, letter: 'U', does: 'the words', sql: REWRITE, action: 'promotion-case.write', input: rewrite, ifMatch: 1 },
  { ...DRAFT, letter: 'U', does: 'what a record speaks for', sql: SETTLE },
  { ...DRAFT, letter: 'U', does: 'what it rests on, anew', sql: `update app.promotion_evidence set level = 'L3', settled_by = $me where case_id = $1` },
  { ...DRAFT, letter: 'U', does: 'that a record is left out', sql: 'delete from app.promotion_evidence where case_id = $1' },
  { ...DRAFT, letter: 'U', does: 'that the person reads along', sql: 'update app.promotion_case set opened_at = app.now(), opened_by = $me where id = $1', action: 'promotion-case.open-drafting', input: (_, id) => ({ id, open: true }),
    limits: { AU: byManager, TK: [false, 'in person'] } },
  { ...DRAFT, letter: 'D', does: 'the draft', sql: moved('draft', 'discarded'), action: 'promotion-case.discard', input: onIt },
  { ...DRAFT, letter: 'T', does: 'that it is submitted', sql: moved('draft', 'submitted'), limits: { LM: [true, 'the manager says when it is done'] } },
  { ...DRAFT, row: 'R10', letter: 'D', does: 'an earlier draft of a case', make: a({ state: 'draft', revision: true }), sql: 'delete from app.promotion_revision where case_id = $1',
    limits: { AU: [true, 'a later save of theirs thins the earlier ones'] } },
  { ...DRAFT, row: 'R10', letter: 'U', does: 'an earlier draft of a case', make: a({ state: 'draft', revision: true }), sql: `update app.promotion_revision set document = '{}' where case_id = $1` },
  { ...DRAFT, ...COPY, does: 'a copy of a draft one writes', limits: { AU: saves, LM: saves } },
  { ...STANDS, ...COPY, does: 'a copy', limits: { AU: saves, LM: saves, UM: saves, HP: saves, HA: saves } },
  { ...GIVEN, ...COPY, does: 'a copy of what was given', limits: { AU: saves, SU: saves, LM: saves, UM: saves, HP: saves, HA: saves } },
  { ...STANDS, letter: 'U', does: 'the words', sql: REWRITE, action: 'promotion-case.write', input: rewrite, ifMatch: 1 },
  { ...STANDS, letter: 'U', does: 'what a record speaks for', sql: SETTLE },
  { ...STANDS, letter: 'T', does: 'that it is a draft again', sql: moved('submitted', 'draft') },
  { ...STANDS, letter: 'T', does: 'that it is withdrawn', action: 'promotion-case.withdraw', input: onIt, limits: { UM: [false, 'sends it back instead'] } },
  { ...STANDS, letter: 'T', does: 'that it is sent back', action: 'promotion-case.send-back', input: (_, id) => ({ id, reason: 'Once more.' }), limits: { LM: [false, 'withdraws it instead'] } },
  { ...STANDS, letter: 'T', does: 'that it is decided', action: 'promotion-case.decide', input: (_, id) => ({ id, ...words, nextOn: soon() }),
    sql: [`insert into app.promotion_decision (org_id, case_id, outcome, proposed_level, reasons, feedback, would_change, next_on, version) values (app.org(), $1, 'not-yet', 'L4', 'Why.', 'What.', 'This.', '2027-03-01', 1)`, moved('submitted', 'decided')],
    limits: { LM: bySession, UM: bySession, CF: [true, 'the facilitator writes down what the session decided'] } },
  { ...STANDS, letter: 'T', does: 'that it is given without a decision', sql: moved('submitted', 'released'), limits: { LM: bySession, UM: bySession } },
  { ...DECIDED, letter: 'T', does: 'that it is given to the person', action: 'promotion-case.release', input: (_, id) => ({ id, confirmed: ['surprise/promotion-not-told#/decision'] }),
    sql: ['insert into app.promotion_release (org_id, case_id, by_id, at) values (app.org(), $1, $me, app.now())', moved('decided', 'released')] },
  { ...GIVEN, letter: 'K', does: 'that it was received', action: 'promotion-case.acknowledge', input: onIt,
    sql: ['insert into app.promotion_acknowledgement (org_id, case_id, by_id, at) values (app.org(), $1, $me, app.now())', moved('released', 'acknowledged')] },
  { ...DECIDED, letter: 'T', does: 'the word that it was given', sql: 'insert into app.promotion_release (org_id, case_id, by_id, at) values (app.org(), $1, $me, app.now())' },
  { ...GIVEN, letter: 'K', does: 'the word that it was received', sql: 'insert into app.promotion_acknowledgement (org_id, case_id, by_id, at) values (app.org(), $1, $me, app.now())' },
  { ...GIVEN, letter: 'U', does: 'the decision', sql: `update app.promotion_decision set feedback = 'Anew.' where case_id = $1`, action: 'promotion-case.decide', input: (_, id) => ({ id, ...words, nextOn: soon() }) },
  { ...GIVEN, letter: 'D', does: 'the decision', sql: 'delete from app.promotion_decision where case_id = $1' },
  { row: 'P3', letter: 'U', does: 'the level a yes gives', exists: CASE, make: a({ state: 'released', outcome: 'yes' }), action: 'promotion-case.set-level', input: onIt },
]
