import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { DEFAULT_FRAMEWORK } from '../../default-framework.ts'
import { frameworkOf, publishedFramework } from '../../store.ts'
import { addDraft, findDraft } from '../store.ts'
import { DraftEntry } from '../words.ts'

export const createDraft = action({
  id: 'framework-draft.create',
  help: 'Begin a draft of the leveling framework from a published version, or from the default one',
  method: 'POST', path: '/framework-drafts',
  kind: 'write', scope: 'write', who: 'hr_admin',
  input: z.object({
    from: z.enum(['published', 'default']).default('published'),
    id: z.string().max(200).optional().meta({ description: 'With version: an earlier one to begin from, instead of the one in force.' }), version: z.int().min(1).optional(),
  }),
  output: DraftEntry,
  run: async ({ tx, me, note }, { from, id, version }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'HR administrators write the leveling framework.')
    const published = from === 'default' ? undefined : id !== undefined && version !== undefined ? await frameworkOf(tx, id, version) : await publishedFramework(tx)
    if (from === 'published' && !published) return notFound
    const draftId = randomUUID()
    await addDraft(tx, published ? { id: draftId, document: published, origin: 'published', from: { id: published.id, version: published.version } } : { id: draftId, document: DEFAULT_FRAMEWORK, origin: 'default' })
    note({ recordKind: 'framework_draft', recordId: draftId, fields: ['document'] })
    return (await findDraft(tx, draftId))!
  },
})
