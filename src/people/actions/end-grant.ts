import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { endGrant as end, findGrant } from '../desk/store.ts'
import { objectionToEnd } from '../grant.ts'
import { rolesChanged } from '../role-request/messages.ts'
import { send } from '../../server/messages.ts'
import { lockOrganisation, rebuildStanding } from '../import/store.ts'

/** In person only (matrix X9). Ends at once: the last day becomes yesterday. */
export const endGrant = action({
  id: 'grant.end',
  help: 'End a role somebody else holds, at once',
  method: 'POST', path: '/grants/{id}/end',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ ended: z.literal(true) }),
  run: async ({ tx, me, today, note }, { id }) => {
    note({ recordKind: 'role_grant', recordId: id, fields: ['until'] })
    const grant = await findGrant(tx, id)
    if (!grant) return notFound
    note({ subjectId: grant.personId })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Roles are ended by HR administrators.')
    const objection = objectionToEnd(grant, me.id, today)
    if (objection) return objection
    await lockOrganisation(tx)
    await end(tx, id)
    await rebuildStanding(tx)
    await send(tx, { kind: rolesChanged.kind, to: grant.personId, recordId: grant.personId, version: `${id}:ended` })
    return { ended: true as const }
  },
})
