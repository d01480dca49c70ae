import { randomUUID } from 'node:crypto'
import { LINK_MINUTES, makeLink } from '../accounts/links.ts'
import { type Job, type JobContext, job } from '../jobs/jobs.ts'
import { linkLetter } from './letter.ts'
import { domainOf, type Mailer } from './mailer.ts'
import { mailSettings } from './settings.ts'

/** Whether invitations can be mailed here, for the words beside the button. */
export function invitationsAreMailed(): boolean {
  return mailSettings() !== undefined
}

/** Mails somebody the link to their first password. It is made as the mail leaves: a secret does not lie in a queue. */
export function invitationJob({ mailer, baseURL }: { mailer?: Mailer; baseURL: string }): Job<{ personId: string }> {
  return job({ name: 'account.invite', attempts: 12, run: async (context, { personId }) => {
    const account = mailer && (await stillNew(context, personId))
    if (!account) return
    const link = baseURL + (await makeLink(context.pool, 'invitation', account, LINK_MINUTES.invitation))
    const sent = await mailer.send(linkLetter({ id: randomUUID(), to: { name: account.name, address: account.email }, kind: 'invitation', link, domain: domainOf(mailer) }))
    if (sent.outcome === 'later' || sent.outcome === 'unreachable') throw new Error(`The invitation was put off: ${sent.errorClass}.`)
  } })
}

/** Nobody gets a link to an account that somebody came in to, nor whoever left. */
async function stillNew({ pool, orgId, clock }: JobContext, personId: string): Promise<{ id: string; name: string; email: string } | undefined> {
  const { rows } = await pool.query(NEW, [orgId, personId, clock() ?? null])
  return rows[0]
}
const NEW = `select u.id, u.name, u.email from app.person p join app.organisation o on o.org_id = p.org_id join auth."user" u on u.id = p.account_id
  where p.org_id = $1 and p.id = $2 and u."signedInAt" is null
    and (p.ended_on is null or p.ended_on >= (coalesce($3::timestamptz, now()) at time zone o.time_zone)::date)`
