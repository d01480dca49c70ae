import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { heldLevels, publishedFramework } from '../../store.ts'
import { findDraft } from '../store.ts'
import { DraftShown } from '../words.ts'

export const showDraft = action({
  id: 'framework-draft.show',
  help: 'Show a draft of the leveling framework with all its words',
  method: 'GET', path: '/framework-drafts/{id}',
  kind: 'read', scope: 'read', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: DraftShown,
  run: async ({ tx }, { id }) => {
    const draft = await findDraft(tx, id)
    if (!draft) return notFound
    const inForce = await publishedFramework(tx)
    return { ...draft, held: await heldLevels(tx), ...(inForce && { inForce: { id: inForce.id, version: inForce.version, name: inForce.name } }) } as DraftShown
  },
})
