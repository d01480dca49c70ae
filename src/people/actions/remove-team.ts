import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { removeTeam as remove } from '../desk/store.ts'

/** Only what nothing points to: people who left keep the team they were in. */
export const removeTeam = action({
  id: 'team.remove',
  help: 'Take away a team that nobody is or was in',
  method: 'DELETE', path: '/teams/{id}',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ removed: z.literal(true) }),
  run: async ({ tx, me, note }, { id }) => {
    note({ recordKind: 'team', recordId: id })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Teams are taken away by HR administrators.')
    const outcome = await remove(tx, id)
    if (outcome === 'absent') return notFound
    if (outcome === 'used') return refuse('conflict', 'Somebody is or was in this team, a team belongs to it, or a role names it. It stays for their records.', { reason: 'team-in-use' })
    return { removed: true as const }
  },
})
