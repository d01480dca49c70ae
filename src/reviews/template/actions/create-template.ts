import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findTemplate, saveTemplate } from '../store.ts'
import { checkTemplate, CORE, unknownTemplate } from '../template.ts'
import { Template, TemplateDocument } from '../words.ts'

export const createTemplate = action({
  id: 'template.create',
  help: 'Make a review template, new or as a copy of one there is',
  method: 'POST',
  path: '/review-templates',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ name: z.string().trim().min(1).max(120), copyOf: z.uuid().optional(), document: TemplateDocument.optional() }),
  output: Template,
  run: async ({ tx, me, note }, { name, copyOf, document }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin makes templates.')
    const copied = copyOf ? await findTemplate(tx, copyOf) : undefined
    if (copyOf && !copied) return unknownTemplate
    const wanted = document ?? copied?.document ?? CORE
    const wrong = checkTemplate(wanted)
    if (wrong) return wrong
    const template = { id: randomUUID(), version: 1, name, document: wanted }
    await saveTemplate(tx, template)
    note({ recordKind: 'review_template', recordId: template.id, fields: ['name', 'document'] })
    return template
  },
})
