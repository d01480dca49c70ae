import { isRefusal, type Refusal, refuse } from '../../kit/refusal.ts'
import { type Account, type Caller, type Desk, type Entry, headersOf, type SessionAccount, tokenIn } from './desk.ts'
import { unlessRefused } from './engine.ts'
import type { Counted } from './limits.ts'
import { endLinks } from './links.ts'
import { passwordProblem } from './new-password.ts'
import { LINK_ENDED, openLink } from './one-time-links.ts'

export const NOT_SIGNED_IN = refuse('not-signed-in', 'Sign in first.')
const WRONG_CURRENT = refuse('invalid', 'That is not your current password.', { errors: [{ path: '/currentPassword', message: 'This is not your current password.' }] })

/** Sets a password by an invitation or a reset link and signs in; every other session and link of the account ends. */
export async function setPassword(desk: Desk, input: { token: string; newPassword: string }, caller: Caller): Promise<Entry | Refusal> {
  const link = await openLink(desk, input.token, caller)
  if (isRefusal(link)) return link
  if (link.kind !== 'invitation' && link.kind !== 'reset') return LINK_ENDED
  const account = link.account!
  const weak = weakness(input.newPassword, account)
  if (weak) return weak
  if (!(await unlessRefused(desk.engine(caller).api.resetPassword({ body: input })))) return LINK_ENDED
  await endLinks(desk.pool, account)
  await desk.note(account.id, link.kind === 'invitation' ? 'account.accept-invitation' : 'account.reset-password', caller)
  return (await desk.enter(account.email, input.newPassword, true, caller)) ?? LINK_ENDED
}

/** Changes the password of whoever is signed in, or sets the first one soon after a link; other sessions end. */
export async function changePassword(desk: Desk, input: { currentPassword?: string; newPassword: string }, caller: Caller): Promise<Entry | Refusal> {
  const session = await desk.sessionOf(caller)
  if (!session) return NOT_SIGNED_IN
  const weak = weakness(input.newPassword, session)
  if (weak) return weak
  const cookies = session.password ? await replacePassword(desk, session, input, caller) : await firstPassword(desk, session, input.newPassword, caller)
  if (isRefusal(cookies)) return cookies
  await endLinks(desk.pool, session)
  await desk.note(session.id, 'account.change-password', caller)
  return { cookies }
}

async function replacePassword(desk: Desk, account: Account, input: { currentPassword?: string; newPassword: string }, caller: Caller): Promise<string[] | Refusal> {
  const tries: Counted[] = [['guess', `${account.email} ${caller.address}`], ['account', account.email]]
  const tooMany = await desk.limit.spend(tries)
  if (tooMany) return tooMany
  const body = { currentPassword: input.currentPassword ?? '', newPassword: input.newPassword, revokeOtherSessions: true }
  const answer = await unlessRefused(desk.engine(caller).api.changePassword({ body, headers: headersOf(caller), returnHeaders: true }))
  if (!answer) return WRONG_CURRENT
  await desk.limit.giveBack(tries)
  return answer.headers.getSetCookie()
}

async function firstPassword(desk: Desk, session: SessionAccount, newPassword: string, caller: Caller): Promise<string[] | Refusal> {
  if (!session.fresh) return refuse('not-allowed', 'Sign in again by a link first: then you can set a password.', { reason: 'sign-in-again' })
  if (!(await unlessRefused(desk.engine(caller).api.setPassword({ body: { newPassword }, headers: headersOf(caller) })))) return NOT_SIGNED_IN
  await desk.pool.query('delete from auth.session where "userId" = $1 and token <> $2', [session.id, tokenIn(caller)])
  return []
}

function weakness(password: string, account: Account): Refusal | undefined {
  const message = passwordProblem(password, [account.name, account.email])
  return message ? refuse('invalid', message, { reason: 'weak-password', errors: [{ path: '/newPassword', message }] }) : undefined
}
