import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { publication } from '../../publication.ts'
import { publicationState } from '../../store.ts'
import { checkedDraft } from '../checked.ts'
import { frameworkOfDraft } from '../draft.ts'
import { holdDraft, publishDraft, saveDraft, tellOfFramework } from '../store.ts'

/** Without a scope: what everybody is held against is published in person. */
export const publishDraftAction = action({
  id: 'framework-draft.publish',
  help: 'Publish a draft of the leveling framework to everybody, as the next version; what is under way keeps the version it began with',
  method: 'POST', path: '/framework-drafts/{id}/publication',
  kind: 'write', who: 'hr_admin', ifMatch: true,
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.string(), version: z.int() }),
  run: async ({ tx, me, ifMatch, note }, { id }) => {
    const draft = await holdDraft(tx, id)
    if (!draft) return notFound
    note({ recordKind: 'framework_draft', recordId: id, fields: ['document'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR administrator publishes the leveling framework.')
    if (draft.version !== ifMatch) return refuse('conflict', 'This draft was saved elsewhere since you looked at it. Look at the difference again before you publish.', { current: draft })
    const checked = checkedDraft(frameworkOfDraft(draft.document))
    if (checked.problems) return refuse('invalid', 'The draft is not whole yet.', { errors: checked.problems })
    const decided = publication(checked.framework, await publicationState(tx, checked.framework.id))
    if (isRefusal(decided)) return decided
    if (!decided.next) return refuse('invalid', 'Nothing differs from the version in force, so there is nothing to publish.', { reason: 'no-difference' })
    const { version: seen } = await saveDraft(tx, id, decided.next)
    const version = await publishDraft(tx, id, seen)
    if (version === undefined) return refuse('not-allowed', 'An HR administrator publishes the leveling framework, in person.')
    note({ recordKind: 'leveling_framework', recordId: id, fields: ['document'] })
    await tellOfFramework(tx, decided.next.id, version)
    return { id: decided.next.id, version }
  },
})
