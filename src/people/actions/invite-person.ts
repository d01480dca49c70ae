import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { invite } from '../../server/accounts/invitation.ts'
import { enqueue } from '../../server/jobs/jobs.ts'
import { invitationsAreMailed } from '../../server/mail/invite.ts'

const REFUSED = {
  left: refuse('conflict', 'This person has left, so there is nothing to invite them to.', { reason: 'left' }),
  'in-use': refuse('conflict', 'This person has signed in already. Only they can ask for a new link, on the sign-in page.', { reason: 'already-signed-in' }),
  taken: refuse('conflict', 'This e-mail address signs in for somebody else on this server. Give the person another one first.', { reason: 'email-taken' }),
}

/** The link is the answer, for HR to hand over; it leads to the page where the person chooses their password. */
export const invitePerson = action({
  id: 'person.invite',
  help: 'Open an account for a person: the one-time link goes out by mail, and comes back to hand to them',
  method: 'POST', path: '/people/{id}/invitation',
  kind: 'write', who: 'hr_admin', secret: true,
  input: z.object({ id: z.uuid() }),
  output: z.object({ link: z.string().meta({ description: 'Path on this server, such as /invitation#...' }), expiresAt: z.iso.datetime(), mailed: z.boolean().meta({ description: 'A link is on its way by mail too.' }) }),
  run: async ({ tx, me, note }, { id }) => {
    note({ recordKind: 'account', subjectId: id })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Inviting people is for HR administrators.')
    if (id === me.id) return refuse('not-allowed', 'You are in already. Change your password in your settings.')
    const invitation = await invite(tx, id)
    if (invitation.outcome === 'absent') return notFound
    if (invitation.outcome !== 'invited') return REFUSED[invitation.outcome]
    const mailed = invitationsAreMailed()
    if (mailed) await enqueue(tx, 'account.invite', { personId: id }, { key: id })
    return { link: invitation.path, expiresAt: invitation.expiresAt, mailed }
  },
})
