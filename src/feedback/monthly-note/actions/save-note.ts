import * as z from 'zod'
import { keepDraft } from '../../../checkins/own-draft/store.ts'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { saveNote } from '../monthly-note.ts'
import { shownNote } from '../shown.ts'
import { findOwnNote, holdNote, prefillOf, saveBullets } from '../store.ts'
import { Bullets, Month, MonthlyNote } from '../words.ts'

export const saveNoteAction = action({
  id: 'note.save',
  help: 'Write your note about a report for a month',
  method: 'PUT', path: '/people/{personId}/monthly-notes/{month}',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ personId: z.uuid(), month: Month, bullets: Bullets }),
  output: MonthlyNote,
  run: async ({ tx, me, today, ifMatch, note }, { personId, month, bullets }) => {
    await holdNote(tx, personId, month)
    const found = await findOwnNote(tx, personId, month)
    if (!found || (!found.id && !found.mayWrite)) return notFound
    note({
      recordKind: 'monthly-note',
      ...(found.id && { recordId: found.id }),
      ...(found.sharedAt && { subjectId: personId }),
      fields: ['bullets'],
    })
    const barred = saveNote(found, today)
    if (barred) return barred
    if (me.scopes && found.sharedAt) return refuse('not-allowed', 'A token can only write what is yours alone.', { reason: 'in-person' })
    const prefill = await prefillOf(tx, personId, month)
    if (ifMatch !== found.version)
      return refuse('conflict', 'You changed this somewhere else.', {
        reason: 'changed-elsewhere',
        current: shownNote(found, personId, prefill, today),
      })
    await saveBullets(tx, found, personId, bullets)
    const saved = (await findOwnNote(tx, personId, month))!
    await keepDraft(tx, { kind: 'monthly-note', id: saved.id! }, { version: saved.version, texts: bullets, before: found.bullets })
    return shownNote(saved, personId, prefill, today)
  },
})
