import { createHash, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { type InputError, isRefusal, type Refusal, refuse } from '../kit/refusal.ts'
import type { AnyAction, AuditNote, Context, FileAnswer } from './action.ts'
import { appendAudit } from './audit.ts'
import { testClock } from './clock.ts'
import { asOperator, asPerson, type Credential, first, type Person, sql, type Tx } from './database.ts'

/** Pools and identity of one server. */
export interface Server {
  app: Pool
  job: Pool
}

/** One call of an action, as a door hands it over. */
export interface Call {
  input: unknown
  /** Absent: nobody is signed in. */
  credential?: Credential
  /** The operator at the command line, for one organisation. */
  operator?: { orgId: string }
  ifMatch?: number
  idempotencyKey?: string
  requestId?: string
  /** Id of the person the page was opened by: a call that comes in as somebody else is refused. */
  expected?: string
}

/** What an action came to. `replayed`: the answer was kept from an earlier call with the same key. */
export type Outcome = { done: true; value: unknown; replayed?: boolean } | { done: false; refusal: Refusal }

/** Carries a refusal through the rollback. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Runs one action from parsing to commit: parse, become the person, decide, save, audit last in the same transaction.
 * A refused write leaves nothing but its audit entry, in a transaction of its own.
 * @throws only the unexpected
 */
export async function runAction(server: Server, action: AnyAction, call: Call): Promise<Outcome> {
  const requestId = call.requestId ?? randomUUID()
  if (!call.credential && !call.operator) return no(refuse('not-signed-in', 'Sign in first.'))
  if (call.operator && !action.operator) return no(refuse('not-allowed', 'This needs a person, not the operator.'))
  const early = missingVersion(action, call)
  const parsed = action.input.safeParse(call.input)
  const noted: AuditNote = {}
  try {
    return await fileMade(await enter(server, call, async (tx, me) => {
      const barred = somebodyElse(call, me) ?? beyondToken(action, me) ?? early
      if (barred) throw new Refused(barred)
      if (!parsed.success) throw new Refused(refuse('invalid', 'Some fields need another look.', { errors: inputErrors(parsed.error) }))
      const kept = await recall(tx, action, call, me)
      if (kept) return kept
      const context: Context = {
        tx, me, now: me.now, today: me.today, ifMatch: call.ifMatch, requestId,
        note: (entry) => void Object.assign(noted, entry),
      }
      const value = await action.run(context, parsed.data)
      if (isRefusal(value)) throw new Refused(value)
      await remember(tx, action, call, me, value)
      if (action.kind === 'write' || action.sensitive) await appendAudit(tx, action.id, noted, 'done', requestId)
      return { done: true, value } as const
    }))
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    if (action.kind === 'write' && refusal.code !== 'not-signed-in') await auditRefusal(server, action, call, noted, refusal, requestId)
    return no(refusal)
  }
}

function no(refusal: Refusal): Outcome {
  return { done: false, refusal }
}

/** Makes the file of an answer that is one, with no transaction open. */
async function fileMade(outcome: Outcome): Promise<Outcome> {
  const file = outcome.done ? (outcome.value as Partial<FileAnswer> | undefined)?.file : undefined
  if (typeof file?.body !== 'function') return outcome
  const body = await file.body()
  return isRefusal(body) ? no(body) : { done: true, value: { file: { ...file, body } } }
}

async function enter(server: Server, call: Call, work: (tx: Tx, me: Person) => Promise<Outcome>): Promise<Outcome> {
  const clock = testClock()
  if (call.operator) return asOperator(server.job, call.operator.orgId, clock, work)
  const outcome = await asPerson(server.app, call.credential!, clock, work)
  return outcome ?? no(refuse('not-signed-in', 'Your session has ended. Sign in again.'))
}

function missingVersion(action: AnyAction, call: Call): Refusal | undefined {
  if (action.ifMatch && call.ifMatch === undefined) {
    return refuse('version-required', 'Say which version you are changing: send If-Match with the ETag you last read.')
  }
}

/** Two people in one browser: what one wrote is never sent under the other's name. */
function somebodyElse({ expected }: Call, me: Person): Refusal | undefined {
  if (expected === undefined || expected === me.id) return
  return refuse('not-signed-in', 'Somebody else is signed in in this browser now. Sign in again to go on.', { reason: 'somebody-else' })
}

/** A token acts for a person, never above its scopes; an action without a scope is for people in person. */
function beyondToken(action: AnyAction, me: Person): Refusal | undefined {
  if (!me.scopes) return
  if (!action.scope) return refuse('not-allowed', 'This is done in person: no token can do it.')
  if (!me.scopes.includes(action.scope)) return refuse('not-allowed', `This token lacks the scope ${action.scope}.`)
}

/** A database "no" (row security, a unique key inside what one may see) is an expected no. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal
  const code = (error as { code?: string }).code
  if (code === '42501') return refuse('not-allowed', 'This is not yours to do.')
  // A NUL character, a date out of range: text the database can't hold is the caller's to mend.
  if (code === '22021' || code === '22008') return refuse('invalid', 'Something here cannot be stored: look for odd characters or dates out of range.')
  if (code === '40001' || code === '40P01') return refuse('conflict', 'Somebody changed this at the same moment. Try again.')
}

function inputErrors(error: { issues: readonly { path: PropertyKey[]; message: string }[] }): InputError[] {
  return error.issues.map((issue) => ({ path: `/${issue.path.map(String).join('/')}`, message: issue.message }))
}

async function auditRefusal(server: Server, action: AnyAction, call: Call, note: AuditNote, refusal: Refusal, requestId: string) {
  await enter(server, call, async (tx) => {
    await appendAudit(tx, action.id, { ...note, reason: refusal.reason ?? refusal.code }, 'refused', requestId)
    return no(refusal)
  })
}

function hashOf(action: AnyAction, input: unknown): string {
  return createHash('sha256').update(action.id).update(JSON.stringify(input ?? null)).digest('hex')
}

async function recall(tx: Tx, action: AnyAction, call: Call, me: Person): Promise<Outcome | undefined> {
  if (!call.idempotencyKey || action.kind === 'read' || action.secret || !me.id) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${me.id + call.idempotencyKey}, 0))`.execute(tx)
  const kept = await first(tx, sql<{ request_hash: string; answer: unknown }>`
    select request_hash, answer from app.idempotency where key = ${call.idempotencyKey} and person_id = app.me()`)
  if (!kept) return
  if (kept.request_hash !== hashOf(action, call.input)) {
    return no(refuse('invalid', 'This Idempotency-Key was used for something else. Use a new key for a new request.', { reason: 'key-reused' }))
  }
  return { done: true, value: kept.answer, replayed: true }
}

async function remember(tx: Tx, action: AnyAction, call: Call, me: Person, value: unknown): Promise<void> {
  if (!call.idempotencyKey || action.kind === 'read' || action.secret || !me.id) return
  await sql`insert into app.idempotency (org_id, person_id, key, request_hash, status, answer, at)
    values (app.org(), app.me(), ${call.idempotencyKey}, ${hashOf(action, call.input)}, 200, ${JSON.stringify(value ?? null)}::jsonb, app.now())`.execute(tx)
}
