import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { removeDraft } from '../store.ts'

export const discardDraft = action({
  id: 'framework-draft.discard',
  help: 'Discard a draft of the leveling framework; nothing that is published changes',
  method: 'DELETE', path: '/framework-drafts/{id}',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  run: async ({ tx, note }, { id }) => {
    if (!(await removeDraft(tx, id))) return notFound
    note({ recordKind: 'framework_draft', recordId: id })
    return {}
  },
})
