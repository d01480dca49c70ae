import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { change, first, rows, sql, type Tx } from '../database.ts'

/** So that a token that lies about in a repository is found by whoever scans for secrets. */
const PREFIX = 'plumbline_'

/** A token as its person sees it later: everything but the token. */
export interface ApiToken {
  id: string
  name: string
  scopes: string[]
  createdAt: string
  expiresAt: string
  revokedAt?: string
}

/** What a new token is to be. */
export interface TokenOrder {
  personId: string
  /** What it is for, such as "backup script". */
  name: string
  scopes: readonly string[]
  /** From now, in real time: sign-in knows no moved clock. */
  days: number
}

/**
 * Makes an API token for a person: by themself at their own door, or by the operator at the command line.
 * @returns the token, which is kept nowhere but in this answer
 */
export async function mintToken(tx: Tx, { personId, name, scopes, days }: TokenOrder): Promise<ApiToken & { token: string }> {
  const token = PREFIX + randomBytes(32).toString('base64url')
  const kept = await first(tx, sql<{ createdAt: string; expiresAt: string; id: string }>`
    insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at)
    select app.org(), ${randomUUID()}, ${personId}, ${name}, ${hashOf(token)}, ${[...scopes]}::text[], present, present + make_interval(days => ${days})
      from clock_timestamp() as present
    returning id, created_at as "createdAt", expires_at as "expiresAt"`)
  return { ...kept!, token, name, scopes: [...scopes] }
}

/** One's own tokens, the newest first, those that ended too. */
export async function listTokens(tx: Tx): Promise<ApiToken[]> {
  const found = await rows(tx, sql<ApiToken & { revokedAt: string | null }>`
    select id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"
      from app.api_token where org_id = app.org() and person_id = app.me() order by created_at desc, id limit 200`)
  return found.map(({ revokedAt, ...token }) => ({ ...token, ...(revokedAt && { revokedAt }) }))
}

/** Ends one of one's own tokens at once. @returns whether there was one; ending it twice is fine */
export async function revokeToken(tx: Tx, id: string): Promise<boolean> {
  return (await change(tx, sql`update app.api_token set revoked_at = coalesce(revoked_at, clock_timestamp())
    where org_id = app.org() and person_id = app.me() and id = ${id}`)) === 1
}

/** Whom an e-mail belongs to in this organisation; people who have left get no token. */
export async function personByEmail(tx: Tx, email: string): Promise<{ id: string; name: string } | undefined> {
  return first(tx, sql<{ id: string; name: string }>`select id, name from app.person
    where org_id = app.org() and email = ${email.trim().toLowerCase()} and (ended_on is null or ended_on >= app.today())`)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
