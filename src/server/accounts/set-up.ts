import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { appendAudit } from '../audit.ts'
import { testClock } from '../clock.ts'
import { first, on, sql, transaction, type Tx } from '../database.ts'
import { LINK_MINUTES, linkIdentifier, linkPath, newLinkToken } from './links.ts'
import { passwordProblem } from './new-password.ts'
import { hashPassword } from './password-hash.ts'

/** What the first administrator is asked. */
export interface SetUpAnswers {
  organisation: string
  name: string
  email: string
  password: string
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: string
}

const ENDED = refuse('invalid', 'This set-up link was used already or has ended. Start the server again with --empty for a new one.', { reason: 'link-ended' })
const DONE = refuse('conflict', 'This server is set up already. Sign in, or ask an administrator for an invitation.', { reason: 'already-set-up' })
/** One number for "somebody is setting up": two at once must not both find nothing here. */
const LOCK = 7317
/** The first administrator's roles have no end: nobody could renew them, since nobody grants to themself. */
const NO_END = '9999-12-31'

/** Whether nobody administers this yet. People may have been imported before: set-up then joins them. */
export async function needsSetUp(job: Pool): Promise<boolean> {
  return (await job.query(`select not exists (select 1 from app.role_grant where role = 'hr_admin') as yes`)).rows[0].yes
}

/** Makes the link to the set-up page and ends earlier ones; undefined when somebody administers it already. */
export async function setUpLink(job: Pool): Promise<string | undefined> {
  if (!(await needsSetUp(job))) return undefined
  const token = newLinkToken()
  await transaction(job, async (client) => {
    await client.query(`delete from auth.verification where value = 'set-up'`)
    await client.query(`insert into auth.verification (id, identifier, value, "expiresAt") values ($1, $2, 'set-up', now() + make_interval(mins => $3))`,
      [randomUUID(), linkIdentifier('set-up', token), LINK_MINUTES['set-up']])
  })
  return linkPath('set-up', token)
}

/**
 * Creates the organisation, its first administrator (HR and system) and their account, once and all together.
 * @returns the refusal, or undefined when it is done
 */
export async function setUp(
  job: Pool,
  answers: SetUpAnswers & { token: string },
  { requestId = randomUUID(), founded }: { requestId?: string; founded?: (tx: Tx, orgId: string) => Promise<void> },
): Promise<Refusal | undefined> {
  const wrong = wrongAnswers(answers)
  // The link is looked at before the password is hashed, and used up with everything else.
  const open = await job.query(OPEN, [linkIdentifier('set-up', answers.token)])
  if (!(await needsSetUp(job))) return DONE
  if (open.rowCount === 0) return ENDED
  if (wrong) return wrong
  const hash = await hashPassword(answers.password)
  return transaction(job, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const used = await client.query('delete from auth.verification where identifier = $1 returning 1', [linkIdentifier('set-up', answers.token)])
    if (used.rowCount === 0) return ENDED
    await found(on(client), answers, hash, requestId, founded)
    return undefined
  })
}
const OPEN = `select 1 from auth.verification where identifier = $1 and "expiresAt" > now()`

async function found(tx: Tx, answers: SetUpAnswers, hash: string, requestId: string, founded?: (tx: Tx, orgId: string) => Promise<void>): Promise<void> {
  const account = randomUUID()
  const org = await organisationFor(tx, answers)
  const [name, email] = [answers.name.trim(), answers.email.trim().toLowerCase()]
  const entered = await first(tx, sql<{ today: string }>`select today from app.enter_operator(${org}, ${testClock() ?? null})`)
  await sql`insert into auth."user" (id, name, email, "emailVerified") values (${account}, ${name}, ${email}, true)`.execute(tx)
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${randomUUID()}, ${account}, 'credential', ${account}, ${hash})`.execute(tx)
  const { id: person } = (await first(tx, sql<{ id: string }>`
    insert into app.person (org_id, id, email, name, account_id) values (${org}, ${randomUUID()}, ${email}, ${name}, ${account})
    on conflict (org_id, email) do update set account_id = excluded.account_id returning id`))!
  for (const role of ['hr_admin', 'system_admin']) {
    await sql`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on)
      values (${org}, ${randomUUID()}, ${person}, ${role}, ${entered!.today}, ${NO_END})`.execute(tx)
  }
  await founded?.(tx, org)
  await appendAudit(tx, 'organisation.set-up', { recordKind: 'organisation', recordId: org, subjectId: person }, 'done', requestId)
}

/** The organisation people were imported into before, under its right name; or a new one. */
async function organisationFor(tx: Tx, answers: SetUpAnswers): Promise<string> {
  const kept = await first(tx, sql<{ id: string }>`update app.organisation set name = ${answers.organisation.trim()}, time_zone = ${answers.timeZone} returning org_id as id`)
  if (kept) return kept.id
  const org = randomUUID()
  // The day it begins decides which days count, so it is a day of the product's clock.
  await sql`insert into app.organisation (org_id, name, time_zone, created_at)
    values (${org}, ${answers.organisation.trim()}, ${answers.timeZone}, coalesce(${testClock() ?? null}::timestamptz, now()))`.execute(tx)
  return org
}

function wrongAnswers({ timeZone, password, name, email, organisation }: SetUpAnswers): Refusal | undefined {
  const errors = []
  if (!isTimeZone(timeZone)) errors.push({ path: '/timeZone', message: 'Choose a time zone by its IANA name, such as Europe/Berlin.' })
  const weak = passwordProblem(password, [name, email, organisation])
  if (weak) errors.push({ path: '/password', message: weak })
  return errors.length ? refuse('invalid', 'Some fields need another look.', { errors }) : undefined
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    // An offset such as +02:00 is no place: it knows no summer time, and PostgreSQL reads its sign the other way round.
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
