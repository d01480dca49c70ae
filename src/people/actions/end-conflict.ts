import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { objectionToEndOfConflict } from '../conflict.ts'
import { endConflict as end } from '../desk/store.ts'

/** In person only (matrix X9). The audit keeps that there was one. */
export const endConflict = action({
  id: 'conflict.end',
  help: 'End a conflict of interest: the records it closed open again',
  method: 'POST', path: '/conflicts/end',
  kind: 'write', who: 'hr_admin',
  input: z.object({ holderId: z.uuid(), subjectId: z.uuid() }),
  output: z.object({ ended: z.literal(true) }),
  run: async ({ tx, me, note }, { holderId, subjectId }) => {
    note({ recordKind: 'conflict', subjectId, reason: 'ended' })
    const objection = objectionToEndOfConflict(holderId, me)
    if (objection) return objection
    return (await end(tx, { holderId, subjectId })) ? { ended: true as const } : notFound
  },
})
