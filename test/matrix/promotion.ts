import { randomUUID } from 'node:crypto'
import { DEFAULT_FRAMEWORK } from '../../src/leveling/default-framework.ts'
import type { World } from '../cast.ts'
import type { Fixture, Look, Who } from '../matrix-cells.ts'

export interface CaseOptions {
  state: 'draft' | 'submitted' | 'decided' | 'released' | 'acknowledged'
  author?: Who
  open?: true
  /** What its author saved once is kept. */
  revision?: true
  /** It lies before a session, which is open unless told. */
  session?: 'open' | 'closed'
  outcome?: 'yes' | 'not-yet'
}

const DOCUMENT = JSON.stringify({ summary: 'A text.', arguments: [], trajectory: '', concerns: '', retention: '' })

/** A promotion case about `self`. */
export async function promotionCase(w: World, id: string, { state, author = 'manager', open, revision, session, outcome = 'not-yet' }: CaseOptions): Promise<void> {
  const { self, facilitator, participant, admin, manager } = w.cast
  await w.owner(`insert into app.promotion_case (org_id, id, subject_id, author_id, state, opened_at, opened_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [w.org, id, self, w.cast[author], state, open ? new Date().toISOString() : null, open ? manager : null])
  await w.owner(`insert into app.promotion_text (org_id, case_id, framework_id, framework_version, current_level, proposed_level, document, version, saved_at) values ($1, $2, $3, 1, 'L3', 'L4', $4, 1, now())`,
    [w.org, id, DEFAULT_FRAMEWORK.id, DOCUMENT])
  await w.owner(`insert into app.promotion_evidence (org_id, case_id, record_id, dimension, level, on_date, shows, settled_by, settled_at) values ($1, $2, $3, 'craft', 'L4', '2026-03-02', 'A text.', $4, now())`,
    [w.org, id, randomUUID(), w.cast[author]])
  if (revision) await w.owner(`insert into app.promotion_revision (org_id, case_id, author_id, version, document, saved_at, took_out) values ($1, $2, $3, 1, $4, now(), false)`, [w.org, id, w.cast[author], DOCUMENT])
  if (session) {
    const sitting = randomUUID()
    await w.owner(`insert into app.promotion_session (org_id, id, name, on_date, facilitator_id, created_by, created_at, closed_by, closed_at) values ($1, $2, 'Autumn', '2026-11-20', $3, $4, now(), $5, $6)`,
      [w.org, sitting, facilitator, admin, session === 'closed' ? admin : null, session === 'closed' ? new Date().toISOString() : null])
    await w.owner('insert into app.promotion_seat (org_id, session_id, person_id, added_by, added_at) values ($1, $2, $3, $4, now())', [w.org, sitting, participant, admin])
    await w.owner('insert into app.promotion_agenda (org_id, session_id, case_id, added_by, added_at) values ($1, $2, $3, $4, now())', [w.org, sitting, id, admin])
  }
  if (state === 'draft' || state === 'submitted') return
  await w.owner(`insert into app.promotion_decision (org_id, case_id, outcome, proposed_level, reasons, feedback, would_change, next_on, level_from, version) values ($1, $2, $3, 'L4', 'A text.', 'A text.', 'A text.', $4, $5, 1)`,
    [w.org, id, outcome, outcome === 'yes' ? null : '2027-03-01', outcome === 'yes' ? '2026-12-01' : null])
  if (state === 'decided') return
  await w.owner('insert into app.promotion_release (org_id, case_id, by_id, at) values ($1, $2, $3, now())', [w.org, id, manager])
  if (state === 'acknowledged') await w.owner('insert into app.promotion_acknowledgement (org_id, case_id, by_id, at) values ($1, $2, $3, now())', [w.org, id, self])
}

const byId = (_: World, id: string) => ({ id })
const TEXT = { text: 'select 1 from app.promotion_text where case_id = $1', exists: 'select 1 from app.promotion_case where id = $1',
  look: { id: 'promotion-case.show', input: byId, sight: (answer: any) => (answer.document ? 'R' as const : 'M' as const) } }
const GIVEN = { text: 'select 1 from app.promotion_decision where case_id = $1', look: { id: 'promotion-case.show', input: byId } }
const listed = (as: string, to: readonly string[]): Look => ({ id: 'promotion-case.list', input: () => ({ as, limit: 200 }), to })
const a = (options: CaseOptions) => (w: World, id: string) => promotionCase(w, id, options)
const DRAFTS = [listed('writer', ['AU', 'LM']), listed('branch', ['UM']), listed('hr', ['HP']), listed('subject', []), listed('committee', [])]
const COMMITTEE = [listed('writer', ['AU', 'LM']), listed('branch', ['UM']), listed('hr', ['HP', 'HA']), listed('subject', []), listed('committee', ['CF', 'CP'])]
const RELEASED = [listed('writer', ['AU', 'LM']), listed('branch', ['UM']), listed('hr', ['HP', 'HA']), listed('subject', ['SU']), listed('committee', [])]
const along = { UM: ['R', 'the line above reads along'] } as const
const sits = { CP: ['R', 'sits in a session that is open'] } as const
const over = { CF: ['-', 'the session is closed'], CP: ['-', 'the session is closed'] } as const

export const FIXTURES: Fixture[] = [
  { row: 'P5', author: 'manager', make: a({ state: 'draft' }), ...TEXT, lists: DRAFTS, limits: { UM: ['R', 'the line above reads along'] } },
  { row: 'P5', author: 'former', note: 'begun by the former manager', make: a({ state: 'draft', author: 'former' }), ...TEXT, lists: DRAFTS, limits: { UM: [...along.UM] } },
  { row: 'P5', author: 'manager', note: 'with open drafting', make: a({ state: 'draft', open: true }), ...TEXT, limits: { UM: [...along.UM], SU: ['R', 'the manager lets them read along'] } },
  { row: 'P5', author: 'manager', note: 'taken back from a session', session: true, make: a({ state: 'draft', session: 'open' }), ...TEXT, lists: DRAFTS, limits: { UM: [...along.UM] } },
  { row: 'R10', author: 'manager', note: 'of a promotion case', make: a({ state: 'draft', open: true, revision: true }), text: 'select 1 from app.promotion_revision where case_id = $1',
    look: { id: 'promotion-case.revision', input: (_, id) => ({ id, version: 1 }) } },
  { row: 'P6', author: 'manager', session: true, make: a({ state: 'submitted', session: 'open' }), ...TEXT, lists: COMMITTEE, limits: { CP: [...sits.CP] } },
  { row: 'P6', author: 'former', note: 'begun by the former manager', session: true, make: a({ state: 'submitted', author: 'former', session: 'open' }), ...TEXT, lists: COMMITTEE, limits: { CP: [...sits.CP] } },
  { row: 'P6', author: 'manager', note: 'with open drafting', make: a({ state: 'submitted', open: true }), ...TEXT, limits: { SU: ['M', 'the manager lets them know'] } },
  { row: 'P6', author: 'manager', note: 'decided, not given', session: true, make: a({ state: 'decided', session: 'open' }), ...TEXT, lists: COMMITTEE, limits: { CP: [...sits.CP] } },
  { row: 'P6', author: 'manager', note: 'the decision before it is given', session: true, make: a({ state: 'decided', session: 'open' }), ...GIVEN, limits: { CP: [...sits.CP] } },
  { row: 'P6', author: 'manager', note: 'once the session is closed', session: true, make: a({ state: 'decided', session: 'closed' }), ...TEXT, limits: { CF: [...over.CF], CP: [...over.CP] } },
  { row: 'P7', author: 'manager', session: true, make: a({ state: 'released', session: 'open' }), ...GIVEN, lists: RELEASED },
  { row: 'P7', author: 'former', note: 'begun by the former manager', make: a({ state: 'acknowledged', author: 'former' }), ...GIVEN, lists: RELEASED },
]
