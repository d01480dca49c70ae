import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findCycle } from '../../cycles/store.ts'
import { extendReviews } from '../store.ts'

export const extendPeople = action({
  id: 'cycle.extend-people',
  help: 'Give several people a later due date at once',
  method: 'POST',
  path: '/cycles/{id}/extensions',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid(), reviewIds: z.array(z.uuid()).min(1).max(1000), due: z.iso.date() }),
  output: z.object({ moved: z.int(), due: z.iso.date() }),
  run: async ({ tx, me, today, note }, { id, reviewIds, due }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    note({ recordKind: 'review_cycle', recordId: id, fields: ['due'] })
    if (!me.roles.includes('hr_admin') && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR moves due dates.')
    if (cycle.state !== 'open') return refuse('invalid', 'This cycle is closed, so its reviews stay as they are.', { reason: 'cycle-closed' })
    if (due < today)
      return refuse('invalid', 'Extending moves a date to a later day.', { errors: [{ path: '/due', message: 'Choose today or a later day.' }] })
    return { moved: await extendReviews(tx, id, reviewIds, due), due }
  },
})
