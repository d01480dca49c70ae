import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send, sendAll } from '../../server/messages.ts'
import { addGrant, countHrAdmins, findGrant, grantsOf, hrAdmins } from '../desk/store.ts'
import { Grant, objectionToGrant } from '../grant.ts'
import { lockOrganisation, rebuildStanding } from '../import/store.ts'
import { roleAsked, rolesChanged } from '../role-request/messages.ts'
import { needsSecondAdmin } from '../role-request/request.ts'
import { addRequest } from '../role-request/store.ts'
import { findPerson } from '../store.ts'
import { Role } from '../words.ts'

/** In person only (matrix X9). The role of an HR administrator waits for a second one, once there are two (matrix A3). */
export const giveGrant = action({
  id: 'grant.give',
  help: 'Give a role to somebody else, with an end date',
  method: 'POST', path: '/grants',
  kind: 'write', who: 'hr_admin',
  input: z.object({
    personId: z.uuid(), role: Role, until: z.iso.date(), from: z.iso.date().optional(), teamIds: z.array(z.uuid()).max(200).default([]),
  }),
  output: Grant.extend({ waiting: z.boolean().meta({ description: 'Asked for, not given yet: the id is the request’s.' }) }),
  run: async ({ tx, me, today, note }, { personId, role, until, from = today, teamIds }) => {
    note({ recordKind: 'role_grant', subjectId: personId, fields: [role] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Roles are given by HR administrators.')
    await lockOrganisation(tx)
    const person = await findPerson(tx, personId)
    if (!person) return notFound
    const objection = objectionToGrant(
      { personId, role, from, until, teamIds }, { today, giverId: me.id, person, held: await grantsOf(tx, personId) },
    )
    if (objection) return objection
    const id = randomUUID()
    note({ recordId: id })
    if (needsSecondAdmin(role, await countHrAdmins(tx))) {
      note({ recordKind: 'role_request' })
      if (!(await addRequest(tx, { id, personId, role, from, until }))) return refuse('conflict', `This role waits for a second HR administrator already.`, { reason: 'asked-already' })
      const others = (await hrAdmins(tx)).filter((each) => each !== personId && each !== me.id)
      await sendAll(tx, others.map((to) => ({ kind: roleAsked.kind, to, recordId: id })))
      return { id, personId, personName: person.name, role, from, until, teams: [], except: [], waiting: true }
    }
    if (!(await addGrant(tx, { id, personId, role, from, until, teamIds }))) return notFound
    await rebuildStanding(tx)
    await send(tx, { kind: rolesChanged.kind, to: personId, recordId: personId, version: id })
    return { ...(await findGrant(tx, id))!, waiting: false }
  },
})
