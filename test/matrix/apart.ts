import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { delegation, type Fixture, openCycle, type Who } from '../matrix-cells.ts'

/** What was answered apart from the person, to look for in answers. */
const SAYS = 'Could lead the night shift.'

interface Apart { state: string; reviewer?: Who; revision?: boolean; delegated?: boolean }

/** The cycle asks the question whose answer is kept apart. */
async function asked(w: World, cycle: string): Promise<void> {
  const template = randomUUID()
  const document = { manager: [{ id: 'next', label: 'What before a larger role?', shown: false }] }
  await w.owner(`insert into app.review_template (org_id, id, name, created_at) values ($1, $2, 'Yearly', now())`, [w.org, template])
  await w.owner('insert into app.review_template_version (org_id, template_id, version, document, saved_at) values ($1, $2, 1, $3, now())', [w.org, template, JSON.stringify(document)])
  await w.owner('update app.review_cycle set template_id = $2, template_version = 1 where id = $1', [cycle, template])
}

/** A manager's review of `self` with an answer that is not shown to them. */
export async function apart(w: World, id: string, { state, reviewer = 'manager', revision, delegated }: Apart): Promise<void> {
  const cycle = await openCycle(w)
  await asked(w, cycle)
  await w.owner('insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, $6, $7)',
    [w.org, id, cycle, w.cast.self, w.cast[reviewer], 'manager', state])
  if (delegated) await delegation(w, randomUUID(), cycle)
  const answers = JSON.stringify([{ id: 'next', question: 'What before a larger role?', text: SAYS }])
  await w.owner('insert into app.review_hidden (org_id, review_id, answers, version, saved_at) values ($1, $2, $3, 1, now())', [w.org, id, answers])
  if (revision) await w.owner('insert into app.review_hidden_revision (org_id, review_id, version, answers, saved_at) values ($1, $2, 1, $3, now())', [w.org, id, answers])
}

const TEXT = { text: 'select 1 from app.review_hidden where review_id = $1', exists: 'select 1 from app.review where id = $1' }
const SHOWN = { ...TEXT, look: { id: 'review.show', input: (_: World, id: string) => ({ id }), says: SAYS } }
const inForce: [ '-', string ] = ['-', 'a delegation is about the writing']

export const FIXTURES: Fixture[] = [
  { row: 'R3', note: 'answers not shown to the person', author: 'manager', make: (w, id) => apart(w, id, { state: 'draft' }), ...SHOWN },
  { row: 'R4', note: 'answers not shown to the person', author: 'manager', make: (w, id) => apart(w, id, { state: 'submitted', delegated: true }), ...SHOWN },
  { row: 'R4', note: 'answers not shown to the person, by the former manager', author: 'former', make: (w, id) => apart(w, id, { state: 'submitted', reviewer: 'former', delegated: true }), ...SHOWN },
  { row: 'R4', note: 'answers not shown to the person, once it is shared', author: 'manager', make: (w, id) => apart(w, id, { state: 'shared' }), ...SHOWN,
    limits: { SU: ['M', 'they read the review, and not this'], DR: inForce } },
  { row: 'R4', note: 'answers not shown to the person, once it is acknowledged', author: 'manager', make: (w, id) => apart(w, id, { state: 'acknowledged' }), ...SHOWN,
    limits: { SU: ['M', 'they read the review, and not this'], DR: inForce } },
  { row: 'R10', note: 'of answers not shown to the person', author: 'manager', make: (w, id) => apart(w, id, { state: 'draft', revision: true }),
    text: 'select 1 from app.review_hidden_revision where review_id = $1' },
]
