import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { mayAcknowledge } from '../case.ts'
import { insertAcknowledgement } from '../decision/store.ts'
import { decisionAcknowledged } from '../messages.ts'
import { holdCase, moveCase } from '../store.ts'
import { CaseState } from '../words.ts'

export const acknowledgeDecision = action({
  id: 'promotion-case.acknowledge',
  help: 'Say that you have received the decision; that is not agreeing with it. Your words go along',
  method: 'POST', path: '/promotion-cases/{id}/acknowledge',
  kind: 'write',
  input: z.object({ id: z.uuid(), comment: z.string().trim().max(20_000).default('') }),
  output: z.object({ id: z.uuid(), state: CaseState }),
  run: async ({ tx, note }, { id, comment }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['acknowledgement'] })
    const refusal = mayAcknowledge(found)
    if (refusal) return refusal
    await insertAcknowledgement(tx, id, comment)
    await moveCase(tx, id, 'released', 'acknowledged')
    await send(tx, { kind: decisionAcknowledged.kind, to: found.author.id, recordId: id })
    return { id, state: 'acknowledged' as const }
  },
})
