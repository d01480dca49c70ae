import type { ActionId, InputOf, OutputOf } from './action-map.ts'
import { offline, readProblem } from './problem.ts'
import { ROUTES } from './routes.gen.ts'
import { sessionEnded, sessionRestored } from './session-events.ts'

export interface ApiOptions {
  /** Version last seen, where text could be lost. */
  ifMatch?: number
  /** The same key for the same intention, so that a retry does not double. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** The page is closing: lets a small request outlive it. */
  keepalive?: boolean
}

export const API = '/api/v1'

let actor: string | undefined
/** How often somebody signed in again: an answer to what was asked before that says nothing of the session now. */
let signIns = 0
sessionRestored.listen(() => { signIns += 1 })

/**
 * Says whose page this is. Each call from now on carries it, so that somebody else who signs in in another tab of this
 * browser neither sends this page's text nor reads theirs into it.
 */
export function actAs(personId: string | undefined): void {
  actor = personId
}

/**
 * Calls an action.
 * @throws Problem for every answer but 2xx, and when the server can't be reached
 */
export async function api<Id extends ActionId>(id: Id, input: InputOf<Id>, options: ApiOptions = {}): Promise<OutputOf<Id>> {
  const { url, method, body } = request(id, input as Record<string, unknown>)
  const headers = new Headers({ Accept: 'application/json' })
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  // who is there is what `session.me` asks
  if (actor && id !== 'session.me') headers.set('Plumbline-Person', actor)
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`)
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey)
  return send(url, { method, headers, body, signal: options.signal, keepalive: options.keepalive }) as Promise<OutputOf<Id>>
}

/** Where an action lives, for a link that downloads its file. */
export function address<Id extends ActionId>(id: Id, input: InputOf<Id>): string {
  return request(id, input as Record<string, unknown>).url
}

/**
 * Saves the file an action answers with, under the name the server gives it.
 * @throws Problem when the answer is no file
 */
export async function saveFile<Id extends ActionId>(id: Id, input: InputOf<Id>): Promise<void> {
  const { url, method } = request(id, input as Record<string, unknown>)
  const response = await answerOf(url, { method, headers: actor ? { 'Plumbline-Person': actor } : {} })
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'file'
  const held = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: held, download: name })
  link.click()
  // The browser takes the file up after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(held), 60_000)
}

/** Sends a request of ours and reads the answer; a 401 locks the page. */
export async function send(url: string, init: RequestInit, options: { signIn?: boolean } = {}): Promise<unknown> {
  const response = await answerOf(url, init, options)
  if (response.status === 204) return undefined
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : response.text()
}

async function answerOf(url: string, init: RequestInit, options: { signIn?: boolean } = {}): Promise<Response> {
  const asked = signIns
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : offline()
  })
  if (!response.ok) {
    const problem = await readProblem(response)
    if (problem.status === 401 && !options.signIn && asked === signIns) sessionEnded.tell(problem.code === 'somebody-else' ? 'somebody-else' : 'over')
    throw problem
  }
  return response
}

/** `{id}` in the path takes its value from the input; the rest goes into the query or the body. */
function request(id: string, input: Record<string, unknown>): { url: string; method: string; body: string | undefined } {
  const route = (ROUTES as Record<string, { method: string; path: string }>)[id]
  if (!route) throw new Error(`no route for ${id}: run the build`)
  const rest = { ...input }
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (route.method !== 'GET' && route.method !== 'DELETE') return { url: API + path, method: route.method, body: JSON.stringify(rest) }
  const query = new URLSearchParams(Object.entries(rest).flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, String(value)]])))
  return { url: API + path + (query.size > 0 ? `?${query}` : ''), method: route.method, body: undefined }
}
