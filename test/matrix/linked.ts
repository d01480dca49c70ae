import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { type Fixture, now, type Sight, type Who } from '../matrix-cells.ts'
import { observation } from './notes.ts'
import { review } from './reviews.ts'

// S3: what a review of `self` by their manager rests on. Whoever may read the review reads of it what its source's own rule gives them,
// and the words its author released.
const SAYS = 'What it rests on.'

/** The cited record knows its review by a column of its own, so that one statement asks for both. */
async function noted(w: World, id: string, author: Who, state: string, columns: Record<string, unknown>): Promise<void> {
  const source = randomUUID()
  await observation(w, source, author, { text: SAYS, project: id, ...columns })
  await review(w, id, { kind: 'manager', state, release: state === 'shared', cites: [source] })
}

async function artefact(w: World, id: string): Promise<void> {
  const source = randomUUID()
  await w.owner(`insert into app.evidence (org_id, id, external_id, person_id, on_date, kind, title) values ($1, $2, $3, $4, '2026-06-01', 'document', $5)`, [w.org, source, id, w.cast.self, SAYS])
  await review(w, id, { kind: 'manager', state: 'shared', release: true, cites: [source] })
}

/** Words `peer` released from a note that stays private. */
async function quote(w: World, id: string, state: string): Promise<void> {
  const [note, source] = [randomUUID(), randomUUID()]
  await observation(w, note, 'peer', { text: `${SAYS} And what is not for others.` })
  await w.owner(`with words as (insert into app.feedback_quote (org_id, id, subject_id, on_date, text) values ($1, $2, $3, '2026-06-01', $4))
    insert into app.feedback_quote_source (org_id, quote_id, subject_id, author_id, observation_id, at) values ($1, $2, $3, $5, $6, now())`,
  [w.org, source, w.cast.self, SAYS, w.cast.peer, note])
  await w.owner('update app.feedback_quote set text = $2 where id = $1', [source, `${SAYS} ${id}`])
  await review(w, id, { kind: 'manager', state, release: state === 'shared', cites: [source] })
}

const inText = (from: string) => `select 1 from app.review_text t join ${from} where t.review_id = $1`
const inRelease = (from: string) => `select 1 from app.review_release t join ${from} where t.review_id = $1`
const OBSERVATION = 'app.observation o on o.project = t.review_id::text and o.text is not null'
const QUOTE = `app.feedback_quote q on q.text like '%' || t.review_id`
const WRITTEN = { look: { id: 'review.show', input: (_: World, id: string) => ({ id }), says: SAYS, within: true } } as const
const GIVEN = { look: { id: 'review.read', input: (_: World, id: string) => ({ id }), says: SAYS, within: true } } as const
const n3: [Sight, string] = ['R', 'N3: linked to a record they may read']
const ownOnly: [Sight, string] = ['-', 'a former manager reads only what they wrote themself']

export const FIXTURES: Fixture[] = [
  { row: 'S3', note: 'a private note of its author', author: 'manager', of: { parent: 'R4', source: 'N1' }, make: (w, id) => noted(w, id, 'manager', 'submitted', {}), text: inText(OBSERVATION), ...WRITTEN },
  { row: 'S3', note: 'an observation for the manager', author: 'manager', of: { parent: 'R4', source: 'N3' }, make: (w, id) => noted(w, id, 'peer', 'submitted', { manager_at: now() }), text: inText(OBSERVATION), ...WRITTEN,
    limits: { UM: n3, HP: n3 } },
  { row: 'S3', note: 'an observation both know, once the review is shared', author: 'manager', of: { parent: 'R6', source: 'N4' },
    make: (w, id) => noted(w, id, 'peer', 'shared', { manager_at: now(), person_at: now() }), text: inRelease(OBSERVATION), ...GIVEN },
  { row: 'S3', note: 'an artefact of work, once the review is shared', author: 'manager', of: { parent: 'R6', source: ['SU', 'LM', 'TK'] }, make: artefact,
    text: inRelease('app.evidence e on e.external_id = t.review_id::text'), ...GIVEN },
  { row: 'S3', note: 'a quote its author released', author: 'manager', of: { parent: 'R4' }, make: (w, id) => quote(w, id, 'submitted'), text: inText(QUOTE), ...WRITTEN },
  { row: 'S3', note: 'a quote its author released, once the review is shared', author: 'manager', of: { parent: 'R6' }, make: (w, id) => quote(w, id, 'shared'), text: inRelease(QUOTE), ...GIVEN,
    limits: { XM: ownOnly } },
  { row: 'S3', note: 'the note a quote is from, once the review is shared', author: 'manager', authorSees: '-', of: { parent: 'R6', source: ['none'] }, make: (w, id) => quote(w, id, 'shared'),
    text: inRelease(`app.feedback_quote q on q.text like '%' || t.review_id join app.observation o on o.text = '${SAYS} And what is not for others.'`),
    look: { ...GIVEN.look, says: 'not for others' } },
]
