import { type Refusal, refuse } from '../../kit/refusal.ts'

/** What decides about a session's roster: whether it is open, who facilitates it, and who asks. */
export interface SessionStanding { facilitator: { id: string; name: string }; closedAt?: string | undefined }

export const SESSION_CLOSED = refuse('invalid', 'This session is closed.', { reason: 'closed' })

/** HR admins, and whoever facilitates it, keep the roster of an open session. */
export function mayKeep(session: SessionStanding, me: { id: string; roles: readonly string[] }): Refusal | undefined {
  if (session.facilitator.id !== me.id && !me.roles.includes('hr_admin')) return refuse('not-allowed', 'HR administrators and its facilitator keep the roster.')
  return session.closedAt ? SESSION_CLOSED : undefined
}

/** X4: refused, not warned: nobody sits where their own case lies. */
export const ownCase = (name: string): Refusal => {
  const message = `${name} cannot sit in this session: something of their own may come before it.`
  return refuse('invalid', message, { reason: 'own-case', errors: [{ path: '/personId', message }] })
}
