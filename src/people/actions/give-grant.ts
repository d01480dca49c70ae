import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { addGrant, findGrant, grantsOf } from '../desk/store.ts'
import { Grant, objectionToGrant } from '../grant.ts'
import { lockOrganisation, rebuildStanding } from '../import/store.ts'
import { findPerson } from '../store.ts'
import { Role } from '../words.ts'

/** In person only (matrix X9). */
export const giveGrant = action({
  id: 'grant.give',
  help: 'Give a role to somebody else, with an end date',
  method: 'POST', path: '/grants',
  kind: 'write', who: 'hr_admin',
  input: z.object({
    personId: z.uuid(), role: Role, until: z.iso.date(), from: z.iso.date().optional(), teamIds: z.array(z.uuid()).max(200).default([]),
  }),
  output: Grant,
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
    if (!(await addGrant(tx, { id, personId, role, from, until, teamIds }))) return notFound
    await rebuildStanding(tx)
    return (await findGrant(tx, id))!
  },
})
