import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { shownNote } from '../shown.ts'
import { findOwnNote, prefillOf } from '../store.ts'
import { Month, MonthlyNote } from '../words.ts'

export const showNote = action({
  id: 'note.show',
  help: 'Read your note about a report for a month, with what the month holds',
  method: 'GET', path: '/people/{personId}/monthly-notes/{month}',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid(), month: Month }),
  output: MonthlyNote,
  run: async ({ tx, today }, { personId, month }) => {
    const found = await findOwnNote(tx, personId, month)
    if (!found || (!found.id && !found.mayWrite)) return notFound
    return shownNote(found, personId, await prefillOf(tx, personId, month), today)
  },
})
