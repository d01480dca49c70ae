import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { type Fixture, openCycle, type Who } from '../matrix-cells.ts'
import { promotionCase } from './promotion.ts'

/** S1: a finding somebody put away in a review they write. The review is `id`, so that others can look for it where they may know of it. */
async function putAway(w: World, id: string, who: Who): Promise<void> {
  const cycle = await openCycle(w)
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, $6, 'draft')`,
    [w.org, id, cycle, w.cast.self, w.cast[who], who === 'self' ? 'self' : 'manager'])
  await w.owner(`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, reason, dismissed_at)
    values ($1, $2, $3, 'review', $4, '/summary', 'writing/absolute', 'always', 'As it was.', now())`, [w.org, randomUUID(), w.cast[who], id])
}

/** The same in a promotion case they write. */
async function putAwayInCase(w: World, id: string): Promise<void> {
  await promotionCase(w, id, { state: 'draft' })
  await w.owner(`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, dismissed_at)
    values ($1, $2, $3, 'promotion-case', $4, '/summary', 'writing/absolute', 'always', now())`, [w.org, randomUUID(), w.cast.manager, id])
}

const found = (kind: string): Pick<Fixture, 'text' | 'look'> => ({
  text: 'select 1 from app.coach_dismissal where document_id = $1',
  look: { id: 'coach.dismissals', input: (_: World, id: string) => ({ kind, documentId: id }), sight: (answer: { dismissals: unknown[] }) => (answer.dismissals.length > 0 ? 'R' : '-') },
})

export const FIXTURES: Fixture[] = [
  { row: 'S1', author: 'manager', note: 'put away in a review', make: (w, id) => putAway(w, id, 'manager'), ...found('review') },
  { row: 'S1', author: 'self', note: 'put away in a self-review', make: (w, id) => putAway(w, id, 'self'), ...found('review') },
  { row: 'S1', author: 'manager', note: 'put away in a promotion case', make: putAwayInCase, ...found('promotion-case') },
]
