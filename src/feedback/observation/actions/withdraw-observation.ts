import * as z from 'zod'
import { isRefusal, notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { withdrawObservation } from '../observation.ts'
import { deleteObservation, findObservation, holdObservation, saveWithdrawal } from '../store.ts'

export const withdrawObservationAction = action({
  id: 'observation.withdraw',
  help: 'Take an observation back; where it was shared, a trace stays',
  method: 'DELETE', path: '/observations/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), left: z.enum(['gone', 'trace']) }),
  run: async ({ tx, me, note }, { id }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    const left = withdrawObservation(found, me.id, found.mayTakeDown)
    note({ recordKind: 'observation', recordId: id, ...(left !== 'gone' && { subjectId: found.subjectId }), fields: ['text'] })
    if (isRefusal(left)) return left
    await (left === 'gone' ? deleteObservation : saveWithdrawal)(tx, id)
    return { id, left }
  },
})
