import { Agent, request } from 'node:http'
import type { AnyAction } from '../src/server/action.ts'

/** What is sent along when something is to be done. */
export interface Sent { method: string; body?: object; ifMatch?: number }

/** One question over a socket. @returns the status, the body, and everything that came back but the date */
export interface AskHttp {
  (who: { cookie?: string; token?: string }, path: string, sent?: Sent): Promise<{ status: number; body: string; whole: string }>
  close(): void
}

/** Asks a running server, each time with a credential of somebody else: the value of a session cookie, or a token. */
export function askOver(origin: string): AskHttp {
  const agent = new Agent({ keepAlive: true, maxSockets: 12 })
  const ask: (...question: Parameters<AskHttp>) => ReturnType<AskHttp> = ({ cookie, token }, path, { method, body, ifMatch } = { method: 'GET' }) => new Promise((resolve, reject) => {
    const headers = {
      ...(cookie && { cookie: `plumbline.session_token=${cookie}` }), ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }), ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    }
    const sent = request(origin + path, { agent, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const status = response.statusCode!
        const body = Buffer.concat(parts).toString('latin1')
        // Names and values take turns.
        const head = response.rawHeaders.filter((_, n) => response.rawHeaders[n - (n % 2)] !== 'Date')
        resolve({ status, body: Buffer.from(body, 'latin1').toString('utf8'), whole: [status, response.statusMessage, ...head, body].join('\n') })
      })
    })
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
  return Object.assign(ask, { close: () => agent.destroy() })
}

/** Where an action that reads is, with its path and query filled in. */
export function pathOf(actions: readonly unknown[], id: string, input: object): string {
  const action = (actions as readonly AnyAction[]).find((each) => each.id === id)
  if (action?.method !== 'GET') throw new Error(`${id} is no action that reads.`)
  return addressed(action, input).path
}

/** Where an action is, and what is sent to it: what is not in the path is the query of what reads and takes away, and the body of the rest. */
export function addressed(action: AnyAction, input: object): { path: string; body?: object } {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const path = action.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name))
    rest.delete(name)
    return encodeURIComponent(value)
  })
  if (action.method !== 'GET' && action.method !== 'DELETE') return { path: `/api/v1${path}`, body: Object.fromEntries(rest) }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]))
  return { path: `/api/v1${path}${query.size ? `?${query}` : ''}` }
}
