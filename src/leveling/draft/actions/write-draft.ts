import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { LARGEST_FRAMEWORK_FILE } from '../../numbers.ts'
import { holdDraft, saveDraft } from '../store.ts'
import { DraftDocument } from '../words.ts'

export const writeDraft = action({
  id: 'framework-draft.write',
  help: 'Save the words of a draft of the leveling framework, finished or not',
  method: 'PUT', path: '/framework-drafts/{id}',
  kind: 'write', scope: 'write', who: 'hr_admin', ifMatch: true, limit: LARGEST_FRAMEWORK_FILE * 2,
  input: z.object({ id: z.uuid(), document: DraftDocument }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
  run: async ({ tx, ifMatch, note }, { id, document }) => {
    const draft = await holdDraft(tx, id)
    if (!draft) return notFound
    note({ recordKind: 'framework_draft', recordId: id, fields: ['document'] })
    if (draft.version !== ifMatch) return refuse('conflict', 'This draft was saved elsewhere since you opened it. Nothing is lost: compare the two and save again.', { current: draft })
    return saveDraft(tx, id, document)
  },
})
