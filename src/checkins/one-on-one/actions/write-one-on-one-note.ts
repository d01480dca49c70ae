import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { keepDraft } from '../../own-draft/store.ts'
import { shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, holdNote, saveNote, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const writeOneOnOneNote = action({
  id: 'one-on-one.write-note',
  help: 'Write your private notes of a one-on-one',
  method: 'PUT', path: '/one-on-ones/{id}/note',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), text: z.string().max(20_000) }),
  output: OneOnOne,
  run: async ({ tx, me, ifMatch, note }, { id, text }) => {
    await holdNote(tx, id)
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    // A private note: the log keeps that it was written, not about whom.
    note({ recordKind: 'one-on-one-note', recordId: id, fields: ['text'] })
    const before = await writtenAround(tx, found)
    if (!found.between && !before.note) return refuse('not-allowed', 'This is between the two who meet.')
    if (ifMatch !== (before.note?.version ?? 0)) {
      return refuse('conflict', 'You changed this somewhere else.', {
        reason: 'changed-elsewhere',
        current: shownOneOnOne(found, before, { id: me.id, today: me.today }),
      })
    }
    await saveNote(tx, id, text)
    await keepDraft(tx, { kind: 'one-on-one-note', id }, { version: ifMatch + 1, texts: [text], before: [before.note?.text ?? ''] })
    return shownOneOnOne(found, await writtenAround(tx, found), { id: me.id, today: me.today })
  },
})
