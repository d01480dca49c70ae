import { isRefusal, type Refusal, refuse } from '../../kit/refusal.ts'
import { type Caller, type Desk, type Entry, headersOf } from './desk.ts'
import { admitted, unlessRefused } from './engine.ts'
import type { Counted } from './limits.ts'
import { LINK_MINUTES, type LinkKind, lookAtLink, makeLink, type OpenLink } from './links.ts'

export const LINK_ENDED = refuse('invalid', 'This link was used already or has ended. Ask for a new one.', { reason: 'link-ended' })

/** A link on its way to somebody. */
export interface Delivery {
  kind: 'sign-in' | 'reset'
  email: string
  name: string
  link: string
}

/** How links leave: the address they begin with, and who takes them; `say` tells the log when nobody can. */
export interface Post {
  baseURL: string
  deliver?: (delivery: Delivery) => Promise<void>
  say: (line: string) => void
}

/** Makes and sends a link, if there is anybody to send it to. Not to be waited for before answering. */
export async function sendLink(desk: Desk, post: Post, kind: 'sign-in' | 'reset', email: string, caller: Caller): Promise<void> {
  const account = await desk.accountOf(email)
  if (!account || !(await admitted(desk.pool, account.id))) return
  if (!post.deliver) return post.say('A link to sign in was asked for, but there is no mail set up to send it with.')
  const link = post.baseURL + (await makeLink(desk.pool, kind, account, LINK_MINUTES[kind]))
  await desk.note(account.id, kind === 'reset' ? 'account.ask-for-reset' : 'account.ask-for-link', caller)
  await post.deliver({ kind, email: account.email, name: account.name, link })
}

/** A link that is still open, to somebody who still works here; looking at it does not use it up. */
export async function openLink(desk: Desk, token: string, caller: Caller): Promise<OpenLink | Refusal> {
  const tries: Counted[] = [['link', caller.address]]
  const tooMany = await desk.limit.spend(tries)
  if (tooMany) return tooMany
  const found = await lookAtLink(desk.pool, token)
  if (!found || (found.account && !(await admitted(desk.pool, found.account.id)))) return LINK_ENDED
  await desk.limit.giveBack(tries)
  return found
}

/** What a link is for and for whom: the page says so before its button is pressed. */
export async function lookAt(desk: Desk, token: string, caller: Caller): Promise<{ kind: LinkKind; name?: string; email?: string } | Refusal> {
  const link = await openLink(desk, token, caller)
  return isRefusal(link) ? link : { kind: link.kind, name: link.account?.name, email: link.account?.email }
}

/** Signs in by a link, once. */
export async function followLink(desk: Desk, token: string, caller: Caller): Promise<Entry | Refusal> {
  const link = await openLink(desk, token, caller)
  if (isRefusal(link)) return link
  if (link.kind !== 'sign-in') return LINK_ENDED
  const answer = await unlessRefused(desk.engine(caller).api.magicLinkVerify({ query: { token }, headers: headersOf(caller), returnHeaders: true }))
  if (!answer) return LINK_ENDED
  const { id, name, email } = link.account!
  await desk.note(id, 'account.follow-link', caller)
  return { user: { name, email }, cookies: answer.headers.getSetCookie() }
}
