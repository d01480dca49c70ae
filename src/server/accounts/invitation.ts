import { randomUUID } from 'node:crypto'
import { first, sql, type Tx } from '../database.ts'
import { LINK_MINUTES, linkIdentifier, linkPath, newLinkToken } from './links.ts'

/** What came of inviting somebody. `taken`: the e-mail signs in for somebody else on this server. */
export type Invitation = { outcome: 'invited'; path: string; expiresAt: string } | { outcome: 'absent' | 'left' | 'in-use' | 'taken' }

/**
 * Opens a person's account when they have none and makes the one link to their first password; earlier ones end.
 * The database lets HR in person do this, and only until somebody has come in.
 */
export async function invite(tx: Tx, personId: string): Promise<Invitation> {
  const token = newLinkToken()
  const answer = await first(tx, sql<{ outcome: Invitation['outcome']; expiresAt: string }>`
    with ending as materialized (select clock_timestamp() + make_interval(mins => ${LINK_MINUTES.invitation}) as at)
    select app.invite(${personId}, ${randomUUID()}, ${linkIdentifier('invitation', token)}, ending.at) as outcome, ending.at as "expiresAt" from ending`)
  const { outcome, expiresAt } = answer!
  return outcome === 'invited' ? { outcome, path: linkPath('invitation', token), expiresAt } : { outcome }
}
