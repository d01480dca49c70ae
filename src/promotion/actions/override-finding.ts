import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayOverride } from '../case.ts'
import { PROMOTION_RULES } from '../rules.ts'
import { addOverride, findText, holdCase } from '../store.ts'

export const overrideCaseFinding = action({
  id: 'promotion-case.override',
  help: 'Set a rule aside for one submitted case, with a written reason (HR, never whoever writes it)',
  method: 'POST', path: '/promotion-cases/{id}/overrides',
  kind: 'write', who: 'hr',
  input: z.object({
    id: z.uuid(), rule: z.string().max(80), path: z.string().max(200).default(''), reason: z.string().trim().min(10, 'Write down why, in a sentence.').max(4000),
  }),
  output: z.object({ id: z.uuid(), rule: z.string(), path: z.string() }),
  run: async ({ tx, note }, { id, rule, path, reason }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['override', rule] })
    const refusal = mayOverride(found)
    if (refusal) return refusal
    if (!PROMOTION_RULES.some((each) => each.id === rule)) return refuse('invalid', 'There is no such rule.', { errors: [{ path: '/rule', message: 'Name a rule over promotion cases, such as promotion/duration.' }] })
    await addOverride(tx, id, { rule, path, textVersion: (await findText(tx, id))!.version, reason })
    return { id, rule, path }
  },
})
