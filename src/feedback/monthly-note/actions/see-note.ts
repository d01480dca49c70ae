import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findSharedNote, saveNoteSighting } from '../store.ts'
import { SharedNote } from '../words.ts'

export const seeNote = action({
  id: 'note.see',
  help: 'Say that you have seen a monthly note about you; with If-Match, this very version',
  method: 'POST', path: '/monthly-notes/{id}/see',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: SharedNote,
  run: async ({ tx, me, ifMatch, note }, { id }) => {
    const found = await findSharedNote(tx, id)
    if (!found) return notFound
    note({ recordKind: 'monthly-note', recordId: id, subjectId: me.id })
    if (ifMatch !== undefined && ifMatch !== found.version) {
      return refuse('conflict', `${found.author.name} reworded this just now. Here is what it says.`, {
        reason: 'changed-elsewhere',
        current: found,
      })
    }
    if (!found.seenAt) await saveNoteSighting(tx, id, found.version)
    return (await findSharedNote(tx, id))!
  },
})
