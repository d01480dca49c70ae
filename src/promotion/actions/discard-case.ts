import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayDiscard } from '../case.ts'
import { holdCase, moveCase } from '../store.ts'
import { CaseState } from '../words.ts'

export const discardCase = action({
  id: 'promotion-case.discard',
  help: 'Put a draft of yours away: from then on you alone can read it',
  method: 'POST', path: '/promotion-cases/{id}/discard',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), state: CaseState }),
  run: async ({ tx, note }, { id }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, fields: ['state'] })
    const refusal = mayDiscard(found)
    if (refusal) return refusal
    await moveCase(tx, id, 'draft', 'discarded')
    return { id, state: 'discarded' as const }
  },
})
