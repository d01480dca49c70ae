import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayWrite } from '../case.ts'
import { leaveOut, listSettled } from '../evidence/store.ts'
import { holdCase } from '../store.ts'
import { DimensionCode, Settled } from '../words.ts'

export const leaveOutEvidence = action({
  id: 'promotion-case.leave-out',
  help: 'Take a record out of a case you write, or out of one dimension of it; the record stays where it is',
  method: 'DELETE', path: '/promotion-cases/{id}/evidence/{recordId}',
  kind: 'write', scope: 'write',
  input: z.object({ id: z.uuid(), recordId: z.uuid(), dimension: DimensionCode.optional() }),
  output: z.object({ evidence: z.array(Settled) }),
  run: async ({ tx, note }, { id, recordId, dimension }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, fields: ['evidence'] })
    const refusal = mayWrite(found)
    if (refusal) return refusal
    return (await leaveOut(tx, id, recordId, dimension)) > 0 ? { evidence: await listSettled(tx, id) } : notFound
  },
})
