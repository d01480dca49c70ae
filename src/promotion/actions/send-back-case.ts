import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { maySendBack } from '../case.ts'
import { caseSentBack } from '../messages.ts'
import { holdCase, moveCase, recordStep } from '../store.ts'
import { CaseState } from '../words.ts'

export const sendBackCase = action({
  id: 'promotion-case.send-back',
  help: 'Give a submitted case back to whoever wrote it, with a reason',
  method: 'POST', path: '/promotion-cases/{id}/send-back',
  kind: 'write', who: 'manager',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(4000) }),
  output: z.object({ id: z.uuid(), state: CaseState }),
  run: async ({ tx, now, note }, { id, reason }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['state'] })
    const refusal = maySendBack(found)
    if (refusal) return refusal
    await recordStep(tx, id, 'sent-back', reason)
    await moveCase(tx, id, 'submitted', 'draft')
    await send(tx, { kind: caseSentBack.kind, to: found.author.id, recordId: id, version: now })
    return { id, state: 'draft' as const }
  },
})
