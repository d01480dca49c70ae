import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findKeptDraft, passOnKeptDraft } from '../store.ts'

export const passOnDraft = action({
  id: 'kept-draft.pass-on',
  help: 'Let whoever writes the review now read the draft you began',
  method: 'POST',
  path: '/kept-drafts/{id}/pass-on',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, note }, { id }) => {
    const kept = await findKeptDraft(tx, id)
    if (!kept) return notFound
    note({ recordKind: 'kept_draft', recordId: id, fields: ['passed_on'] })
    if (!kept.mine) return refuse('not-allowed', 'Only its author passes a draft on.')
    await passOnKeptDraft(tx, id)
    return { id }
  },
})
