import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { delegation, type Fixture, type Look, openCycle, type Sight, type Who } from '../matrix-cells.ts'

// R1-R10, C1, C2.
const DOCUMENT = { summary: 'A text.', accomplishments: [] as unknown[], growthAreas: [], forwardLooking: '' }
const SELF = { wentWell: 'A text.', wasHard: '', next: '', cites: [] }

/** `delegated`: written for the manager. `cites`: records its one accomplishment rests on. */
export interface ReviewOptions { kind: 'self' | 'manager'; state: string; reviewer?: Who; rating?: string; release?: boolean; acknowledge?: boolean; comment?: boolean; revision?: boolean; delegated?: boolean; cites?: string[] }

/** A review of `self`, as far as the options take it, in a cycle of its own in which `delegate` may review them. */
export async function review(w: World, id: string, { kind, state, reviewer = 'manager', ...more }: ReviewOptions): Promise<void> {
  const cycle = await openCycle(w)
  const cited = more.cites && [{ id: 'a', title: 'A text.', what: '', how: '', why: '', cites: more.cites }]
  const document = JSON.stringify(kind === 'self' ? SELF : { ...DOCUMENT, ...(cited && { accomplishments: cited }) })
  await w.owner('insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, $6, $7)',
    [w.org, id, cycle, w.cast.self, w.cast[kind === 'self' ? 'self' : reviewer], kind, state])
  const given = randomUUID()
  await delegation(w, given, cycle)
  if (more.delegated) await w.owner('update app.review set delegation_id = $2 where id = $1', [id, given])
  await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, id, document])
  for (const cite of more.cites ?? []) await w.owner('insert into app.review_cite (org_id, review_id, record_id) values ($1, $2, $3)', [w.org, id, cite])
  if (more.revision) await w.owner(`insert into app.review_revision (org_id, review_id, version, document, saved_at) values ($1, $2, 1, $3, now())`, [w.org, id, document])
  if (more.rating) await w.owner('insert into app.review_rating (org_id, review_id, rating, set_at) values ($1, $2, $3, now())', [w.org, id, more.rating])
  if (more.release) {
    await w.owner(`insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by) values ($1, $2, 1, $3, 'meets', now(), $4)`, [w.org, id, document, w.cast[reviewer]])
  }
  if (more.acknowledge) await w.owner('insert into app.acknowledgement (org_id, review_id, version, by_id, at) values ($1, $2, 1, $3, now())', [w.org, id, w.cast.self])
  if (more.comment) {
    await w.owner(`insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at, submitted_at) values ($1, $2, 1, 'A text.', 1, now(), now())`, [w.org, id])
  }
}

const byId = (_: World, id: string) => ({ id })
const shows = (sight: (answer: any) => boolean): Look => ({ id: 'review.show', input: byId, sight: (answer) => (sight(answer) ? 'R' : 'M') })
const reads = (sight: (version: any) => unknown): Look => ({ id: 'review.read', input: byId, sight: (answer) => (sight(answer.versions[0]) ? 'R' : '-') })
const REVIEW = { look: shows((answer) => answer.document !== undefined), exists: 'select 1 from app.review where id = $1', text: 'select 1 from app.review_text where review_id = $1' }
const RELEASED = { text: 'select 1 from app.review_release where review_id = $1', look: { id: 'review.read', input: byId } }
const listed = (as: string, to: readonly string[]): Look => ({ id: 'review.list', input: () => ({ as, limit: 200 }), to })
/** Self-reviews; what others write, before and after it is given. Leaders list what is written about people; HR finds reviews on its board. */
const OWN = [listed('reviewer', ['AU']), listed('subject', ['AU']), listed('branch', [])]
const LISTS = [listed('reviewer', ['AU']), listed('subject', []), listed('branch', ['LM', 'UM'])]
const GIVEN = [listed('reviewer', ['AU']), listed('subject', ['SU']), listed('branch', ['LM', 'UM'])]
const ownOnly: [Sight, string] = ['-', 'a former manager keeps only what they wrote themself']
const SETTING: [Sight, string] = ['R', 'the setting that waits for their own draft is off']
const acknowledged = { kind: 'manager', state: 'acknowledged', release: true, acknowledge: true } as const

export const FIXTURES: Fixture[] = [
  { row: 'R1', author: 'self', make: (w, id) => review(w, id, { kind: 'self', state: 'draft' }), ...REVIEW, lists: OWN },
  { row: 'R2', author: 'self', make: (w, id) => review(w, id, { kind: 'self', state: 'submitted' }), ...REVIEW, lists: OWN,
    limits: { LM: SETTING, DR: SETTING, XM: ['-', 'had no part in this cycle'] } },
  { row: 'R3', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'draft' }), ...REVIEW, lists: LISTS },
  { row: 'R3', author: 'delegate', note: 'written for the manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'draft', reviewer: 'delegate', delegated: true }), ...REVIEW, lists: LISTS,
    limits: { LM: ['R', 'their delegate’s draft'] } },
  { row: 'R3', author: 'former', note: 'left with the former manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'draft', reviewer: 'former' }), ...REVIEW, lists: LISTS,
    limits: { LM: ['M', 'nobody else’s draft'] } },
  { row: 'R4', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'submitted' }), ...REVIEW, lists: LISTS },
  { row: 'R4', author: 'former', note: 'written by the former manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'submitted', reviewer: 'former' }), ...REVIEW, lists: LISTS },
  { row: 'R6', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'shared', release: true }), ...RELEASED, lists: GIVEN, limits: { XM: ownOnly } },
  { row: 'R7', author: 'manager', make: (w, id) => review(w, id, acknowledged), ...RELEASED, lists: GIVEN, limits: { XM: ownOnly } },
  { row: 'R7', author: 'former', note: 'written by the former manager', make: (w, id) => review(w, id, { ...acknowledged, reviewer: 'former' }), ...RELEASED, lists: GIVEN },
  { row: 'R8', author: 'self', make: (w, id) => review(w, id, acknowledged), text: 'select 1 from app.acknowledgement where review_id = $1', look: reads((version) => version.acknowledgedAt) },
  { row: 'R9', author: 'self', make: (w, id) => review(w, id, { ...acknowledged, comment: true }), text: 'select 1 from app.review_comment where review_id = $1', look: reads((version) => version.comment) },
  { row: 'R10', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'draft', revision: true }), text: 'select 1 from app.review_revision where review_id = $1',
    look: { id: 'review.revision', input: (_, id) => ({ id, version: 1 }) } },
  { row: 'C1', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'submitted', rating: 'meets' }), text: 'select 1 from app.review_rating where review_id = $1',
    look: { ...shows(Boolean), sight: (answer) => (answer.rating ? 'R' : '-') } },
  { row: 'C2', author: 'manager', make: (w, id) => review(w, id, { kind: 'manager', state: 'shared', release: true }), text: 'select 1 from app.review_release where review_id = $1 and rating is not null', look: reads((version) => version.rating) },
  { row: 'A7', author: 'manager', make: async (w, id) => delegation(w, id, await openCycle(w)), text: 'select 1 from app.delegation where id = $1',
    look: { id: 'delegation.list', input: (w) => ({ subjectId: w.cast.self }), sight: (answer, id) => (answer.delegations.some((each: { id: string }) => each.id === id) ? 'R' : '-') } },
]
