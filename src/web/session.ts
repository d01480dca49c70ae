import { send } from '../ui/api.ts'
import { allKept } from '../ui/journal.ts'

/** What a one-time link is for, and whose it is. */
export interface LinkWords {
  kind: 'sign-in' | 'invitation' | 'reset' | 'set-up'
  name?: string
  email?: string
}

/** What the first administrator says on setting up. */
export interface SetUpWords {
  organisation: string
  name: string
  email: string
  password: string
  /** IANA name, as the browser knows it. */
  timeZone: string
}

/** Which ways to sign in work here: whether links can be sent, and whether nobody has set this server up yet. */
export const signInWays = () => send('/api/auth/ways', { headers: { Accept: 'application/json' } }, { signIn: true }) as Promise<{ link: boolean; setUp: boolean }>

/** Signs in; rejects with a Problem that never says which of the two was wrong. */
export const signIn = (email: string, password: string, remember = true) => post('/api/auth/sign-in/email', { email, password, remember })

/** Asks for a one-time link by e-mail. The answer is the same whether or not there is such a person. */
export const requestLink = (email: string) => post('/api/auth/sign-in/magic-link', { email })

/** Says what a link is for, without using it up. */
export const lookAtLink = (token: string) => post('/api/auth/link', { token }) as Promise<LinkWords>

/** Uses a one-time link: only on a press, since mail scanners follow links. */
export const followLink = (token: string) => post('/api/auth/magic-link/verify', { token })

/** Asks for a link to choose a new password. */
export const requestReset = (email: string) => post('/api/auth/request-password-reset', { email })

/** Chooses a password with an invitation or a reset link, and signs in. */
export const setPassword = (token: string, newPassword: string) => post('/api/auth/reset-password', { token, newPassword })

/** Changes my password; my other sessions end. */
export const changePassword = (currentPassword: string | undefined, newPassword: string) => post('/api/auth/change-password', { currentPassword, newPassword }, { signIn: false })

export const setUp = (token: string, words: SetUpWords) => post('/api/v1/setup', { token, ...words })

export const signOut = () => post('/api/auth/sign-out', {})

/** Ends every session of mine, this one too. */
export const signOutEverywhere = () => post('/api/auth/revoke-sessions', {})

/** @param options `signIn: false` for what only somebody signed in does: a 401 then means that the session ended */
function post(url: string, body: object, options = { signIn: true }): Promise<unknown> {
  return send(url, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body) }, options)
}

/** The token a mailed link carries, after `#`, which no server logs. */
export function linkToken(place: { hash: string }): string {
  return place.hash.replace(/^#/, '')
}

/** Goes to a whole new page, so that nothing of this person stays in memory, once this device has what they typed. */
export const leaveFor = (path: string): void => void allKept().then(() => location.assign(path))
