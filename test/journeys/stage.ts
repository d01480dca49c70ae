import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'

const ROOT = new URL('../..', import.meta.url).pathname
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
  close(): Promise<void>
}

/** Somebody signed in, over HTTP. */
export interface Actor {
  id: string
  /** Calls an address below /api/v1. @throws with the answer when it is not fine */
  ask<T = any>(method: string, path: string, body?: object, ifMatch?: number): Promise<T>
  /** The same, whatever the answer is. */
  answer(method: string, path: string, body?: object, ifMatch?: number): Promise<{ status: number; body: any }>
  /** Signs a browser in as the same person. */
  sits(context: BrowserContext): Promise<void>
}

/** @param people a people file: the first row is the administrator, with the e-mail `ada@example.com` */
export async function openStage(date: string, people: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-journey-'))
  const clock = join(folder, 'clock')
  const day = (next: string) => writeFileSync(clock, `${next}T09:00:00Z`)
  day(date)
  // PostgreSQL does not run as root: its user has to get through here
  chmodSync(folder, 0o711)
  mkdirSync(join(folder, 'data'))
  const env = { ...process.env, PLUMBLINE_DATA: join(folder, 'data'), PLUMBLINE_TEST_CLOCK: clock, DATABASE_URL: '', NODE_ENV: 'test' }
  const child = spawn(process.execPath, [join(ROOT, 'bin/plumbline'), 'serve', '--empty', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let closing = false
  let last = ''
  child.stderr.on('data', (chunk: Buffer) => (last = `${last}${chunk}`.slice(-4000)))
  const ended = new Promise<void>((done) =>
    child.once('exit', (code, signal) => {
      if (!closing) console.error(`The server of this journey ended with ${code ?? signal}: ${last}`)
      done()
    }),
  )
  const close = async () => {
    closing = true
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const { url, token } = await addressOf(child)
  const post = (path: string, body: object) => send(url, path, 'POST', body)
  const set = await post('/api/v1/setup', {
    token,
    organisation: 'Harbour Works',
    name: 'Ada Okafor',
    email: 'ada@example.com',
    password: PASSWORD,
    timeZone: 'UTC',
  })
  const admin = await actorOf(
    url,
    cookieOf(set.headers) || cookieOf((await post('/api/auth/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).headers),
  )
  await admin.ask('POST', '/imports/people', { file: people, fileName: 'people.csv', dryRun: false })
  const enter = async (email: string) => {
    const { people: found } = await admin.ask('GET', '/people?limit=200')
    const { link } = await admin.ask('POST', `/people/${found.find((each: { email: string }) => each.email === email).id}/invitation`, {})
    return actorOf(
      url,
      cookieOf((await post('/api/auth/reset-password', { token: link.split('#').at(-1), newPassword: PASSWORD })).headers),
    )
  }
  return { url, day, admin, enter, close }
}

function addressOf(child: ReturnType<typeof spawn>): Promise<{ url: string; token: string }> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /serves on (\S+)/.exec(said)?.[1]
      const token = /set-up#(\S+)/.exec(said)?.[1]
      if (url && token) resolve({ url, token })
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
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
  return { id: person.id, ask, answer, sits }
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

function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .filter((each) => !/max-age=0/i.test(each))
    .map((each) => each.split(';')[0])
    .join('; ')
}
