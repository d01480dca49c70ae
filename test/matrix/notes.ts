import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { type Fixture, type Look, now, type Sight, today, type Who } from '../matrix-cells.ts'

// N1-N5, N7 as notes are written, F1-F3 as one person asks another.
/** An observation of today about `self`, private unless the columns say when it was shared. */
export const observation = (w: World, id: string, author: Who, columns: Record<string, unknown>) => w.owner(
  `insert into app.observation select * from jsonb_populate_record(null::app.observation, $1)`,
  [JSON.stringify({ org_id: w.org, id, author_id: w.cast[author], subject_id: w.cast.self, on_date: today(), tone: 'praise', text: 'A text.', created_at: now(), version: 1, ...columns })])
const OBSERVATION = { text: 'select 1 from app.observation where id = $1 and text is not null', look: { id: 'observation.show', input: (_: World, id: string) => ({ id }) } }

async function request(w: World, id: string = randomUUID()): Promise<string> {
  await w.owner(`insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at) values ($1, $2, $3, $4, $5, 'How was it?', now())`,
    [w.org, id, w.cast.self, w.cast.manager, w.cast.peer])
  await w.owner(`insert into app.feedback_request_trace (org_id, request_id, subject_id, asked_at) values ($1, $2, $3, now())`, [w.org, id, w.cast.self])
  return id
}

async function monthlyNote(w: World, id: string, author: Who, month: string, columns: { shared_at?: string; manager_at?: string } = {}): Promise<void> {
  await w.owner(`insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at, shared_at, manager_at)
    values ($1, $2, $3, $4, $5, '{A text.}', 1, now(), $6, $7)`, [w.org, id, w.cast[author], w.cast.self, `${month}-01`, columns.shared_at, columns.manager_at])
}

/** The ledger of the person: theirs, their manager's of today, and each author's own entries. */
const LEDGER: Look = { id: 'ledger.show', input: (w) => ({ personId: w.cast.self, limit: 200 }), to: ['AU', 'SU', 'LM'] }
const PRAISE: Look = { id: 'praise.list', input: () => ({ limit: 200 }) }
const ASKED: Look = { id: 'request.list', input: (w) => ({ subjectId: w.cast.self, limit: 200 }), to: ['AU', 'LM', 'HP'] }
const notesOf = (month: string): Look => ({ id: 'note.show', input: (w) => ({ personId: w.cast.self, month }), sight: (answer) => (answer.id ? 'R' : '-') })
const NOTES: Look = { id: 'note.list', input: (w) => ({ personId: w.cast.self, month: '2026-06', months: 12 }), to: ['AU', 'SU'] }
const ownOnly: [Sight, string] = ['-', 'a former manager keeps only what they wrote themself']

export const FIXTURES: Fixture[] = [
  { row: 'N1', author: 'peer', make: (w, id) => observation(w, id, 'peer', {}), ...OBSERVATION, lists: [LEDGER], limits: { XM: ownOnly } },
  { row: 'N1', author: 'former', note: 'by the former manager', make: (w, id) => observation(w, id, 'former', {}), ...OBSERVATION, lists: [LEDGER] },
  { row: 'N2', author: 'peer', make: (w, id) => observation(w, id, 'peer', { person_at: now() }), ...OBSERVATION, lists: [LEDGER] },
  { row: 'N3', author: 'peer', make: (w, id) => observation(w, id, 'peer', { manager_at: now() }), ...OBSERVATION, lists: [LEDGER] },
  { row: 'N4', author: 'peer', make: (w, id) => observation(w, id, 'peer', { person_at: now(), manager_at: now() }), ...OBSERVATION, lists: [LEDGER] },
  { row: 'N5', author: 'peer', make: (w, id) => observation(w, id, 'peer', { person_at: now(), manager_at: now(), public_at: now() }), ...OBSERVATION, lists: [{ ...LEDGER, to: undefined }, PRAISE] },
  { row: 'N7', author: 'former', make: (w, id) => monthlyNote(w, id, 'former', '2026-05'), text: 'select 1 from app.monthly_note where id = $1', look: notesOf('2026-05'), lists: [LEDGER, NOTES] },
  { row: 'N7', author: 'manager', note: 'by the manager of today', make: (w, id) => monthlyNote(w, id, 'manager', '2026-08'), text: 'select 1 from app.monthly_note where id = $1',
    look: notesOf('2026-08'), lists: [LEDGER, { ...NOTES, input: (w) => ({ personId: w.cast.self, month: '2026-08', months: 1 }) }], limits: { XM: ownOnly } },
  { row: 'F1', author: 'manager', make: request, text: 'select 1 from app.feedback_request where id = $1', exists: 'select 1 from app.feedback_request_trace where request_id = $1',
    look: { ...ASKED, sight: (answer, id) => (answer.requests.some((each: { id: string }) => each.id === id) ? 'R' : '-') }, lists: [ASKED],
    limits: { SU: ['-', 'the person sees the list only where they nominated'] } },
  { row: 'F2', author: 'peer', make: async (w, id) => observation(w, id, 'peer', { request_id: await request(w), manager_at: now() }), ...OBSERVATION },
  { row: 'F3', author: 'peer', make: async (w, id) => observation(w, id, 'peer', { request_id: await request(w), manager_at: now(), person_at: now() }), ...OBSERVATION,
    limits: { XM: ['-', 'was the manager before it was released, not when'] } },
]
