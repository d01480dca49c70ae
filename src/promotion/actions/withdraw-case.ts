import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayWithdraw } from '../case.ts'
import { holdCase, moveCase, recordStep } from '../store.ts'
import { CaseState } from '../words.ts'

export const withdrawCase = action({
  id: 'promotion-case.withdraw',
  help: 'Take a submitted case back to go on writing',
  method: 'POST', path: '/promotion-cases/{id}/withdraw',
  kind: 'write', who: 'manager',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), state: CaseState }),
  run: async ({ tx, note }, { id }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['state'] })
    const refusal = mayWithdraw(found)
    if (refusal) return refusal
    await recordStep(tx, id, 'withdrawn')
    await moveCase(tx, id, 'submitted', 'draft')
    return { id, state: 'draft' as const }
  },
})
