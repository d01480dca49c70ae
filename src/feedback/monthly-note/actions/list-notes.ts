import * as z from 'zod'
import { monthOf } from '../../../kit/date.ts'
import { action } from '../../../server/action.ts'
import { MOST_MONTHS } from '../../numbers.ts'
import { listNotes as list } from '../store.ts'
import { Month, NoteOfMonth } from '../words.ts'

export const listNotes = action({
  id: 'note.list',
  help: 'List your monthly notes on the people who reported to you, written or missing, latest month first',
  method: 'GET',
  path: '/monthly-notes',
  kind: 'read',
  scope: 'read',
  input: z.object({
    personId: z.uuid().optional(),
    /** The last month of the list; this month unless told. */
    month: Month.optional(),
    months: z.coerce.number().int().min(1).max(MOST_MONTHS).default(1),
  }),
  output: z.object({ notes: z.array(NoteOfMonth) }),
  run: async ({ tx, today }, { personId, month = monthOf(today), months }) => ({ notes: await list(tx, { personId, month, months }) }),
})
