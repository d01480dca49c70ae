import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'

/** Minutes a link lives. Asked for: short, it waits in a mailbox. Handed over by a person or an operator: long enough to reach them. */
export const LINK_MINUTES = { 'sign-in': 15, reset: 60, handed: 24 * 60, invitation: 7 * 24 * 60, 'set-up': 24 * 60 } as const

/** What a one-time link is for. An invitation is a first password, a reset the next one. */
export type LinkKind = 'sign-in' | 'invitation' | 'reset' | 'set-up'

/** What `identifier` the link is kept under: its hash, so that neither a database nor a backup opens an account. */
const PREFIX = { 'sign-in': '', invitation: 'reset-password:', reset: 'reset-password:', 'set-up': 'set-up:' } as const
const PAGES = { 'sign-in': '/sign-in/link', invitation: '/invitation', reset: '/reset', 'set-up': '/set-up' } as const

/** 256 random bits, in letters that survive a line break in a mail program. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The name a link's row has. These are better-auth's own (magic link with hashed tokens; reset identifiers hashed), because
 * it redeems what is made here.
 */
export function linkIdentifier(kind: LinkKind, token: string): string {
  return createHash('sha256').update(`${PREFIX[kind]}${token}`).digest('base64url')
}

/**
 * The page a link opens: redeeming takes a button there, so that a mail scanner that fetches links uses up none. Behind the #,
 * because browsers keep that to themselves: no proxy's log ever holds a token.
 */
export function linkPath(kind: LinkKind, token: string): string {
  return `${PAGES[kind]}#${token}`
}

/** What better-auth expects in the row: an e-mail for signing in, the account for a password. */
export function linkValue(kind: LinkKind, account: { id: string; email: string }): string {
  return kind === 'sign-in' ? JSON.stringify({ email: account.email }) : account.id
}

/** Stores a new link and returns its path. */
export async function makeLink(pool: Pool, kind: 'sign-in' | 'reset' | 'invitation', account: { id: string; email: string }, minutes: number): Promise<string> {
  const token = newLinkToken()
  await pool.query(
    `insert into auth.verification (id, identifier, value, "expiresAt") values (gen_random_uuid()::text, $1, $2, now() + make_interval(mins => $3))`,
    [linkIdentifier(kind, token), linkValue(kind, account), minutes],
  )
  return linkPath(kind, token)
}

/** Whose link a token is, without using it up. */
export interface OpenLink {
  kind: LinkKind
  /** Absent for a set-up link. */
  account?: { id: string; name: string; email: string }
}

/** Looks at a link; undefined when it was used, has ended or never was. */
export async function lookAtLink(pool: Pool, token: string): Promise<OpenLink | undefined> {
  const { rows } = await pool.query(
    `select v.identifier, u.id, u.name, u.email, u."signedInAt" is not null as known
       from auth.verification v
       left join auth."user" byid on byid.id = v.value
       left join auth."user" bymail on bymail.email = case when v.value like '{%' then v.value::jsonb ->> 'email' end
       left join auth."user" u on u.id = coalesce(byid.id, bymail.id)
      where v.identifier = any($1) and v."expiresAt" > now() limit 1`,
    [(['sign-in', 'reset', 'set-up'] as const).map((kind) => linkIdentifier(kind, token))],
  )
  const row = rows[0]
  if (!row) return undefined
  if (row.identifier === linkIdentifier('set-up', token)) return { kind: 'set-up' }
  if (!row.id) return undefined
  const password = row.known ? 'reset' : 'invitation'
  return { kind: row.identifier === linkIdentifier('sign-in', token) ? 'sign-in' : password, account: { id: row.id, name: row.name, email: row.email } }
}

/** Every link of an account that is still open ends: after its password changed, none of them may change it back. */
export async function endLinks(pool: Pool, account: { id: string; email: string }): Promise<void> {
  await pool.query('delete from auth.verification where value in ($1, $2)', [account.id, linkValue('sign-in', account)])
}
