import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findTemplate, holdTemplate, saveTemplate } from '../store.ts'
import { checkTemplate } from '../template.ts'
import { Template, TemplateDocument } from '../words.ts'

export const writeTemplate = action({
  id: 'template.write',
  help: 'Save a template as its next version; cycles that have opened keep the version they ask',
  method: 'PUT',
  path: '/review-templates/{id}',
  kind: 'write',
  who: 'hr_admin',
  ifMatch: true,
  input: z.object({ id: z.uuid(), name: z.string().trim().min(1).max(120), document: TemplateDocument }),
  output: Template,
  run: async ({ tx, me, ifMatch, note }, { id, name, document }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin changes templates.')
    const current = await holdTemplate(tx, id)
    if (!current) return notFound
    note({ recordKind: 'review_template', recordId: id, fields: ['name', 'document'] })
    if (current.version !== ifMatch)
      return refuse('conflict', 'This template was changed since you opened it. Compare the two and save again.', { current })
    const wrong = checkTemplate(document)
    if (wrong) return wrong
    // Ours is written down first, so that what it was stays known.
    if (current.builtIn && !current.savedAt) await saveTemplate(tx, current)
    await saveTemplate(tx, { id, version: current.version + 1, name, document })
    return (await findTemplate(tx, id))!
  },
})
