import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { type Fixture, now, type Sight, type Who } from '../matrix-cells.ts'
import { observation } from './notes.ts'

/** S4: a message is its recipient's alone, whoever sent it and whoever leads them. Here: that something was noted for them. */
async function message(w: World, id: string, to: Who): Promise<void> {
  const record = randomUUID()
  await observation(w, record, 'peer', { subject_id: w.cast[to], person_at: now() })
  await w.owner(`insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at) values ($1, $2, 'observation.shared', $3, $4, '1', now())`, [w.org, id, w.cast[to], record])
}
const S4 = {
  row: 'S4', text: 'select 1 from app.message where id = $1',
  look: { id: 'inbox.show', input: () => ({ limit: 200 }), sight: (answer: any, id: string): Sight => (answer.messages.some((each: any) => each.id === id) ? 'R' : '-') },
  lists: [{ id: 'inbox.count', input: () => ({}), sight: (answer: any): Sight => (answer.unseen > 0 ? 'R' : '-') }],
}
const ownOnly: [Sight, string] = ['-', 'its own recipient only']

export const FIXTURES: Fixture[] = [
  { ...S4, author: 'self', note: 'to the person', make: (w, id) => message(w, id, 'self'), limits: { LM: ownOnly } },
  { ...S4, author: 'manager', note: 'to the manager', make: (w, id) => message(w, id, 'manager'), limits: { SU: ownOnly } },
  { ...S4, author: 'stranger', note: 'to anybody', make: (w, id) => message(w, id, 'stranger'), limits: { SU: ownOnly, LM: ownOnly } },
]
