import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { deleteDismissal } from '../store.ts'

export const restoreFinding = action({
  id: 'coach.restore',
  help: 'Bring back a finding you put away',
  method: 'DELETE',
  path: '/coach/dismissals/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, note }, { id }) => {
    note({ recordKind: 'coach_dismissal' })
    return (await deleteDismissal(tx, id)) ? { id } : notFound
  },
})
