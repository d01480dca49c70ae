import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { objectionToConflict } from '../conflict.ts'
import { addConflict } from '../desk/store.ts'
import { findPerson } from '../store.ts'

/** In person only (matrix X9). Holds from the next request on, and beats every role (X4). */
export const declareConflict = action({
  id: 'conflict.declare',
  help: 'Declare a conflict of interest: it closes records about that person to you, whatever your roles',
  method: 'POST', path: '/conflicts',
  kind: 'write',
  input: z.object({
    subjectId: z.uuid(), reason: z.string().trim().min(1).max(500),
    holderId: z.uuid().optional().meta({ description: 'Yourself unless told; HR administrators may declare for others.' }),
  }),
  output: z.object({ holderId: z.uuid(), subjectId: z.uuid() }),
  run: async ({ tx, me, note }, { subjectId, reason, holderId = me.id }) => {
    note({ recordKind: 'conflict', subjectId })
    const objection = objectionToConflict({ holderId, subjectId }, me)
    if (objection) return objection
    if (!(await findPerson(tx, subjectId)) || !(await findPerson(tx, holderId))) return notFound
    await addConflict(tx, { holderId, subjectId, reason })
    return { holderId, subjectId }
  },
})
