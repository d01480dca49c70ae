import { send } from '../ui/api.ts'

// Every address of signing in and out, so that a change on the server is one change here.
const ADDRESS = {
  signIn: '/api/auth/sign-in/email',
  requestLink: '/api/v1/session/link',
  useLink: '/api/v1/session/link/use',
  requestReset: '/api/v1/session/reset',
  reset: '/api/v1/session/reset/use',
  acceptInvitation: '/api/v1/session/invitation/use',
  setUp: '/api/v1/session/set-up',
  signOut: '/api/auth/sign-out',
  signOutEverywhere: '/api/auth/revoke-sessions',
}

/** What the first administrator says on setting up. */
export interface SetUpWords {
  organisation: string
  name: string
  email: string
  password: string
}

/** Signs in; rejects with a Problem that never says which of the two was wrong. */
export const signIn = (email: string, password: string) => post(ADDRESS.signIn, { email, password })

/** Asks for a one-time link by e-mail. The answer is the same whether or not there is such a person. */
export const requestLink = (email: string) => post(ADDRESS.requestLink, { email })

/** Uses a one-time link: only on a press, since mail scanners follow links. */
export const useLink = (token: string) => post(ADDRESS.useLink, { token })

/** Asks for a link to choose a new password. */
export const requestReset = (email: string) => post(ADDRESS.requestReset, { email })

export const resetPassword = (token: string, password: string) => post(ADDRESS.reset, { token, password })

export const acceptInvitation = (token: string, password: string) => post(ADDRESS.acceptInvitation, { token, password })

export const setUp = (token: string, words: SetUpWords) => post(ADDRESS.setUp, { token, ...words })

export const signOut = () => post(ADDRESS.signOut, {})

/** Ends every session of mine, this one too. */
export const signOutEverywhere = async () => {
  await post(ADDRESS.signOutEverywhere, {})
  await signOut().catch(() => {})
}

function post(url: string, body: object): Promise<unknown> {
  return send(url, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body) }, { signIn: true })
}

/** The token a mailed link carries, after `#` (which no server logs) or as `?token=`. */
export function linkToken(place: { hash: string; search: string }): string {
  const hash = place.hash.replace(/^#/, '')
  return new URLSearchParams(place.search).get('token') ?? new URLSearchParams(hash).get('token') ?? hash
}
