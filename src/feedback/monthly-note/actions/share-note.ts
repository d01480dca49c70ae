import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { noteShared } from '../messages.ts'
import { shareNote } from '../monthly-note.ts'
import { shownNote } from '../shown.ts'
import { findOwnNote, holdNote, prefillOf, saveNoteSharing } from '../store.ts'
import { Month, MonthlyNote } from '../words.ts'

export const shareNoteAction = action({
  id: 'note.share',
  help: 'Share your monthly note with the person',
  method: 'POST', path: '/people/{personId}/monthly-notes/{month}/share',
  kind: 'write',
  input: z.object({ personId: z.uuid(), month: Month }),
  output: MonthlyNote,
  run: async ({ tx, today, note }, { personId, month }) => {
    await holdNote(tx, personId, month)
    const found = await findOwnNote(tx, personId, month)
    if (!found?.id) return notFound
    note({ recordKind: 'monthly-note', recordId: found.id, subjectId: personId, fields: ['audience'] })
    const barred = shareNote(found)
    if (barred) return barred
    await saveNoteSharing(tx, found.id)
    await send(tx, { kind: noteShared.kind, to: personId, recordId: found.id })
    return shownNote((await findOwnNote(tx, personId, month))!, personId, await prefillOf(tx, personId, month), today)
  },
})
