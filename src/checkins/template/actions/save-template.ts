import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { holdTemplate, insertTemplate, templateOf } from '../store.ts'
import { Template, TemplateKind, TemplateQuestions } from '../words.ts'

export const saveTemplate = action({
  id: 'check-in-template.save',
  help: 'Write the questions the organisation begins a one-on-one or a career check-in with',
  method: 'PUT', path: '/check-in-templates/{kind}',
  kind: 'write', who: 'hr_admin', ifMatch: true,
  input: z.object({ kind: TemplateKind, questions: TemplateQuestions }),
  output: Template,
  run: async ({ tx, me, ifMatch, note }, { kind, questions }) => {
    note({ recordKind: 'check-in-template', fields: ['questions'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'The organisation’s questions are for HR administrators to change.')
    await holdTemplate(tx, kind)
    const before = await templateOf(tx, kind)
    if (ifMatch !== before.version) return refuse('conflict', 'Somebody changed these questions meanwhile.', { reason: 'changed-elsewhere', current: before })
    await insertTemplate(tx, kind, before.version + 1, questions)
    return templateOf(tx, kind)
  },
})
