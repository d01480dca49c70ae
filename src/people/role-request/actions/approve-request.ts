import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { addGrant, findGrant, grantsOf } from '../../desk/store.ts'
import { Grant, objectionToGrant } from '../../grant.ts'
import { lockOrganisation, rebuildStanding } from '../../import/store.ts'
import { findPerson } from '../../store.ts'
import { rolesChanged } from '../messages.ts'
import { objectionToDecision } from '../request.ts'
import { decideRequest, findRequest } from '../store.ts'

/** In person only (matrix X9). It holds from today if its first day went by while it waited. */
export const approveRequest = action({
  id: 'role-request.approve',
  help: 'Give a role that another HR administrator asked for',
  method: 'POST', path: '/role-requests/{id}/approve',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: Grant,
  run: async ({ tx, me, today, note }, { id }) => {
    note({ recordKind: 'role_request', recordId: id, fields: ['decision'] })
    await lockOrganisation(tx)
    const request = await findRequest(tx, id)
    if (!request) return notFound
    note({ subjectId: request.person.id })
    const { person, role, from, until } = request
    const objection = objectionToDecision(request, me)
    if (objection) return objection
    const wish = { personId: person.id, role, from: from < today ? today : from, until, teamIds: [] }
    const barred = objectionToGrant(wish, { today, giverId: me.id, person: (await findPerson(tx, person.id))!, held: await grantsOf(tx, person.id) })
    if (barred) return barred
    if (!(await decideRequest(tx, id, 'approved'))) return notFound
    await addGrant(tx, { id, personId: person.id, role, from, until, teamIds: [] })
    await rebuildStanding(tx)
    await send(tx, { kind: rolesChanged.kind, to: person.id, recordId: person.id, version: id })
    return (await findGrant(tx, id))!
  },
})
