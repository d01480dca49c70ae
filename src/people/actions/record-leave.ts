import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { addLeave, leavesOf, moveLeaveEnd } from '../desk/store.ts'
import { recordLeave as decide } from '../leave.ts'
import { findPerson } from '../store.ts'

export const recordLeave = action({
  id: 'leave.record',
  help: 'Record days a person is away, without a reason; the same first day again moves the end',
  method: 'POST', path: '/people/{id}/leaves',
  kind: 'write', scope: 'import', who: 'hr_admin',
  input: z.object({ id: z.uuid(), from: z.iso.date(), to: z.iso.date() }),
  output: z.object({ id: z.uuid(), from: z.iso.date(), to: z.iso.date() }),
  run: async ({ tx, me, note }, { id: personId, from, to }) => {
    note({ recordKind: 'leave', subjectId: personId })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Days away are recorded by HR administrators.')
    if (!(await findPerson(tx, personId))) return notFound
    if (personId === me.id) return refuse(
      'not-allowed', 'Your own days away are recorded by another HR administrator.', { reason: 'own-leave' },
    )
    const decided = decide({ from, to }, await leavesOf(tx, personId))
    if (isRefusal(decided)) return decided
    const id = decided === 'new' ? randomUUID() : decided.moves
    note({ recordId: id })
    if (decided === 'new') await addLeave(tx, { id, personId, from, to })
    else await moveLeaveEnd(tx, id, to)
    return { id, from, to }
  },
})
