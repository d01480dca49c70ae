import * as z from 'zod'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { Role } from '../words.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** A role one HR admin asked for, and another decides on. */
export const RoleRequest = z.object({
  id: z.uuid(), person: Named, role: Role, from: z.iso.date(), until: z.iso.date(), askedBy: Named, askedAt: z.iso.datetime(),
})
export type RoleRequest = z.infer<typeof RoleRequest>

/** HR admins from which on the role takes two of them (matrix A3). */
const TWO = 2

/** Whether a role is asked for rather than given. */
export function needsSecondAdmin(role: Role, hrAdmins: number): boolean {
  return role === 'hr_admin' && hrAdmins >= TWO
}

/** Whether this person may approve or decline. @returns why not, or nothing */
export function objectionToDecision(request: Pick<RoleRequest, 'person' | 'askedBy'>, by: { id: string; roles: readonly string[] }): Refusal | undefined {
  if (!by.roles.includes('hr_admin')) return refuse('not-allowed', 'Roles are given by HR administrators.')
  if (request.person.id === by.id) return refuse('not-allowed', 'Nobody gives a role to themselves.', { reason: 'own-grant' })
  if (request.askedBy.id === by.id) return refuse('not-allowed', 'You asked for this role: another HR administrator says yes or no.', { reason: 'same-admin' })
}
