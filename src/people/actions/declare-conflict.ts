import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { ConflictKind, objectionToConflict } from '../conflict.ts'
import { addConflict } from '../desk/store.ts'
import { FOREVER } from '../reporting-line.ts'
import { findPerson } from '../store.ts'

/** In person only (matrix X9). Holds from the next request on, and beats every role (X4). */
export const declareConflict = action({
  id: 'conflict.declare',
  help: 'Declare a conflict of interest: it closes records about that person to you, whatever your roles',
  method: 'POST', path: '/conflicts',
  kind: 'write',
  input: z.object({
    subjectId: z.uuid(), kind: ConflictKind.default('other'), reason: z.string().trim().min(1).max(500),
    until: z.iso.date().optional().meta({ description: 'The last day it bars; without one, until HR ends it.' }),
    holderId: z.uuid().optional().meta({ description: 'Yourself unless told; HR administrators may declare for others.' }),
  }),
  output: z.object({ holderId: z.uuid(), subjectId: z.uuid() }),
  run: async ({ tx, me, today, note }, { subjectId, kind, reason, until, holderId = me.id }) => {
    note({ recordKind: 'conflict', subjectId })
    const objection = objectionToConflict({ holderId, subjectId, until }, me, today)
    if (objection) return objection
    if (!(await findPerson(tx, subjectId)) || !(await findPerson(tx, holderId))) return notFound
    await addConflict(tx, { holderId, subjectId, kind, reason, until: until ?? FOREVER })
    return { holderId, subjectId }
  },
})
