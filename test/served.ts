import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FreshDatabase } from './database.ts'
import { copyTemplate } from './templates.ts'

const ROOT = new URL('..', import.meta.url).pathname
/** As `npm start` has it: the second server of a run has its types stripped already. */
const COMPILED = join(ROOT, 'node_modules/.cache/compiled')

/** The product as a process of its own, on a data folder of its own. */
export interface Served {
  origin: string
  folder: string
  /** Sign-in links of the sample by role, or the set-up link under `set-up`. */
  links: Record<string, string>
  child: ChildProcess
  /** Milliseconds from spawn to ready. */
  startedIn: number
  /** Settles once the process is gone. */
  gone: Promise<number | null>
  /** What it printed last. */
  said(): string
}

/** A folder the database's user can reach, whoever runs this. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-served-'))
  // PostgreSQL does not run as root: its user has to get through here.
  chmodSync(folder, 0o711)
  return join(folder, 'data')
}

/** A port nobody listens on, below those the system gives away by itself: it is still free when a server comes back to it. */
export async function freePort(): Promise<number> {
  const port = 12_000 + Math.floor(Math.random() * 18_000)
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
  return free ? port : freePort()
}

/** How a server is started; what is not said is a new folder and a port of the system's choice. */
export interface Serving {
  folder?: string
  port?: number
  words?: string[]
  env?: Record<string, string>
}

/**
 * Starts `bin/plumbline serve` and waits until it is ready.
 * @throws with what it printed when it ends before that, or takes longer than a minute
 */
export async function serveProduct({ folder = dataFolder(), port = 0, words = [], env = {} }: Serving = {}): Promise<Served> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'bin/plumbline'), 'serve', ...words], {
    cwd: ROOT, env: { ...process.env, PLUMBLINE_DATA: folder, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'test', NODE_COMPILE_CACHE: COMPILED, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout!.on('data', (chunk) => { printed += chunk })
  child.stderr!.on('data', (chunk) => { printed += chunk })
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  let ended = false
  void gone.then(() => { ended = true })
  const origin = () => (port ? `http://127.0.0.1:${port}` : /serves on (\S+)/.exec(printed)?.[1])
  while (!(await isReady(origin()))) {
    if (ended || performance.now() - began > 60_000) {
      child.kill('SIGKILL')
      throw new Error(`The server did not become ready:\n${printed}`)
    }
    await new Promise((next) => setTimeout(next, 25))
  }
  const startedIn = performance.now() - began
  // The links are printed a moment after the port answers, the facilitator's last.
  for (let n = 0; n < 200 && !linksIn(printed)['set-up'] && !linksIn(printed).facilitator && !words.includes('--quiet'); n++) await new Promise((next) => setTimeout(next, 10))
  return { origin: origin()!, folder, links: linksIn(printed), child, startedIn, gone, said: () => printed.slice(-4_000) }
}

function linksIn(printed: string): Record<string, string> {
  const setUp = /Set it up here[^:]*: (http\S+)/.exec(printed)?.[1]
  const links = [...printed.matchAll(/^ {2}(\w+(?: \w+)*?)\s{2,}.*?(http\S+)$/gm)].map((match) => [match[1]!, match[2]!])
  return { ...Object.fromEntries(links), ...(setUp && { 'set-up': setUp }) }
}

/** A clock for a server: what to give it, and a way to move it. Nine in the morning, UTC. */
export function movedClock(folder: string, date: string): { env: Record<string, string>; day: (date: string) => void } {
  const file = join(dirname(folder), 'clock')
  const day = (next: string) => writeFileSync(file, `${next}T09:00:00Z`)
  day(date)
  return { env: { PLUMBLINE_TEST_CLOCK: file, DATABASE_URL: '', DATABASE_OWNER_URL: '' }, day }
}

/** For servers of tests that are about neither time nor ends: plans are kept (`kept-plans.mjs`), and the disk is not waited for. */
export const hurried = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, `--import ${new URL('kept-plans.mjs', import.meta.url).href}`].filter(Boolean).join(' '),
  PGOPTIONS: '-c plan_cache_mode=force_generic_plan -c synchronous_commit=off',
}

/** A Wednesday: what is due, and the words for it, are the same in every run. */
const SAMPLE_DAY = '2026-11-18'

/** Before all that happens in journeys: what a template holds is in their past. */
const LONG_AGO = '2026-01-01'

/** A data folder for a server that begins without an organisation. */
export async function emptyFolder(): Promise<string> {
  const folder = dataFolder()
  await copyTemplate(folder, 'empty', (template) => servedOnce({ folder: template, words: ['--empty'], env: movedClock(template, LONG_AGO).env }))
  return folder
}

/** The sample organisation on a day that stays; today's with `PLUMBLINE_LOOK=whole`. */
export async function serveSample(): Promise<Served> {
  if (process.env.PLUMBLINE_LOOK === 'whole') return serveProduct()
  const folder = dataFolder()
  await copyTemplate(folder, 'sample', (template) => servedOnce({ folder: template, env: movedClock(template, SAMPLE_DAY).env }))
  return serveProduct({ folder, env: { ...hurried, ...movedClock(folder, SAMPLE_DAY).env } })
}

async function servedOnce(serving: Serving): Promise<void> {
  const served = await serveProduct(serving)
  served.child.kill('SIGTERM')
  await served.gone
}

async function isReady(origin: string | undefined): Promise<boolean> {
  try {
    return origin !== undefined && (await fetch(`${origin}/health/ready`)).ok
  } catch {
    return false
  }
}

/** Ends a server as Ctrl-C does, and takes its folder away. */
export async function stopProduct(served: Served): Promise<void> {
  served.child.kill('SIGTERM')
  await served.gone
  rmSync(dirname(served.folder), { recursive: true, force: true })
}

/** Signs in by a one-time link. @returns the Cookie header to send */
export async function signInBy(link: string): Promise<string> {
  const url = new URL(link)
  const answer = await fetch(`${url.origin}/api/auth/magic-link/verify`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token: url.hash.slice(1) }),
  })
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}: ${await answer.text()}`)
  return cookieOf(answer)
}

/** The Cookie header a browser would send after this answer. */
export function cookieOf(answer: Response): string {
  return answer.headers.getSetCookie().filter((each) => !/max-age=0/i.test(each)).map((each) => each.split(';')[0]).join('; ')
}

/** The database of a test, as the environment of a server names it. */
export function addressesOf(database: FreshDatabase): Record<string, string> {
  return Object.fromEntries((['app', 'owner', 'auth', 'job', 'backup'] as const).map((role) => {
    const { user, password, database: name, host, port } = database[role]
    const variable = role === 'app' ? 'DATABASE_URL' : `DATABASE_${role.toUpperCase()}_URL`
    return [variable, `postgresql://${user}:${password}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`]
  }))
}

/** Process id of the database server of a folder, if one runs. */
export function databasePid(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
