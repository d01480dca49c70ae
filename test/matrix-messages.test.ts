import type { World } from './cast.ts'
import { type Fixture, walkCells, type Who } from './matrix-cells.ts'

/** S4: a message is its recipient's alone, whoever sent it and whoever it is about. */
const message = (w: World, id: string, to: Who) => w.owner(
  `insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at) values ($1, $2, 'observation.shared', $3, $2, '1', now())`, [w.org, id, w.cast[to]])
const TEXT = 'select 1 from app.message where id = $1'

const FIXTURES: Fixture[] = [
  { row: 'S4', author: 'self', note: 'to the person', make: (w, id) => message(w, id, 'self'), text: TEXT, limits: { LM: ['-', 'its own recipient only'] } },
  { row: 'S4', author: 'manager', note: 'to the manager', make: (w, id) => message(w, id, 'manager'), text: TEXT, limits: { SU: ['-', 'its own recipient only'] } },
  { row: 'S4', author: 'stranger', note: 'to anybody', make: (w, id) => message(w, id, 'stranger'), text: TEXT,
    limits: { SU: ['-', 'its own recipient only'], LM: ['-', 'its own recipient only'] } },
]

walkCells(FIXTURES)
