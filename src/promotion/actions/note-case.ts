import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayNote } from '../case.ts'
import { insertNote, notesOf } from '../session/store.ts'
import { holdCase } from '../store.ts'
import { CaseNote, NoteText } from '../words.ts'

export const noteCase = action({
  id: 'promotion-case.note',
  help: 'Ask or note something about a case before your session; those who sit there and HR read it',
  method: 'POST', path: '/promotion-cases/{id}/notes',
  kind: 'write',
  input: z.object({ id: z.uuid(), kind: z.enum(['question', 'note']).default('note'), text: NoteText }),
  output: z.object({ notes: z.array(CaseNote) }),
  run: async ({ tx, note }, { id, kind, text }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['notes'] })
    const refusal = mayNote(found)
    if (refusal) return refusal
    await insertNote(tx, id, { kind, text })
    return { notes: await notesOf(tx, id) }
  },
})
