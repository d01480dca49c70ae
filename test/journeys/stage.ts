import type { BrowserContext } from '@playwright/test'
import { cookieOf, emptyFolder, hurried, movedClock, serveProduct, stopProduct } from '../served.ts'

export const PASSWORD = 'four quiet green otters'

/** A server of one's own on an empty organisation, with its clock in our hands. */
export interface Stage {
  url: string
  /** Moves the product's clock: nine in the morning, UTC. */
  day(date: string): void
  /** The first administrator, signed in. */
  admin: Actor
  /** Opens the account of somebody who was imported, and signs them in. */
  enter(email: string): Promise<Actor>
  /** The data folder of its server. */
  data: string
  close(): Promise<void>
}

/** Somebody signed in, over HTTP. */
export interface Actor {
  id: string
  /** The server they are signed in to. */
  url: string
  /** Calls an address below /api/v1. @throws with the answer when it is not fine */
  ask<T = any>(method: string, path: string, body?: object, ifMatch?: number): Promise<T>
  /** The same, whatever the answer is. */
  answer(method: string, path: string, body?: object, ifMatch?: number): Promise<{ status: number; body: any }>
  /** Signs a browser in as the same person. */
  sits(context: BrowserContext): Promise<void>
}

/** @param people a people file: the first row is the administrator, with the e-mail `ada@example.com` */
export async function openStage(date: string, people: string): Promise<Stage> {
  const folder = await emptyFolder()
  const clock = movedClock(folder, date)
  const served = await serveProduct({ folder, words: ['--empty'], env: { ...hurried, ...clock.env } })
  const url = served.origin
  let closing = false
  void served.gone.then((code) => { if (!closing) console.error(`The server of this journey ended with ${code}: ${served.said()}`) })
  const close = async () => {
    closing = true
    await stopProduct(served)
  }
  const post = (path: string, body: object) => send(url, path, 'POST', body)
  const set = await post('/api/v1/setup', {
    token: served.links['set-up']!.split('#').at(-1),
    organisation: 'Harbour Works',
    name: 'Ada Okafor',
    email: 'ada@example.com',
    password: PASSWORD,
    timeZone: 'UTC',
  })
  const admin = await actorOf(url, cookieOf(set) || cookieOf(await post('/api/auth/sign-in/email', { email: 'ada@example.com', password: PASSWORD })))
  await admin.ask('POST', '/imports/people', { file: people, fileName: 'people.csv', dryRun: false })
  const enter = async (email: string) => {
    const { people: found } = await admin.ask('GET', '/people?limit=200')
    const { link } = await admin.ask('POST', `/people/${found.find((each: { email: string }) => each.email === email).id}/invitation`, {})
    return actorOf(url, cookieOf(await post('/api/auth/reset-password', { token: link.split('#').at(-1), newPassword: PASSWORD })))
  }
  return { url, day: clock.day, admin, enter, data: folder, close }
}

async function actorOf(url: string, cookie: string): Promise<Actor> {
  const answer: Actor['answer'] = async (method, path, body, ifMatch) => {
    const found = await call(url, `/api/v1${path}`, method, body, { cookie, ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }) })
    return { status: found.status, body: await found.json().catch(() => undefined) }
  }
  const ask: Actor['ask'] = async (method, path, body, ifMatch) => {
    const found = await answer(method, path, body, ifMatch)
    if (found.status >= 300) throw new Error(`${method} ${path}: ${found.status} ${JSON.stringify(found.body)}`)
    return found.body
  }
  const { person } = await ask('GET', '/me')
  const sits = async (context: BrowserContext) => {
    const cookies = cookie
      .split('; ')
      .map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url }))
    await context.addCookies(cookies)
  }
  return { id: person.id, url, ask, answer, sits }
}

function call(url: string, path: string, method: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url + path, {
    method,
    body: body && JSON.stringify(body),
    headers: { 'sec-fetch-site': 'same-origin', ...(body && { 'content-type': 'application/json' }), ...headers },
  })
}

async function send(url: string, path: string, method: string, body: object): Promise<Response> {
  const answer = await call(url, path, method, body)
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}
