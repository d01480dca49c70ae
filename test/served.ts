import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = new URL('..', import.meta.url).pathname

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
}

/** A folder the database's user can reach, whoever runs this. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-served-'))
  // PostgreSQL does not run as root: its user has to get through here.
  chmodSync(folder, 0o711)
  return join(folder, 'data')
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Starts `bin/plumbline serve` and waits until it is ready.
 * @throws with what it printed when it ends before that, or takes longer than a minute
 */
export async function serveProduct(options: { folder: string; port: number; words?: string[]; env?: Record<string, string> }): Promise<Served> {
  const began = performance.now()
  const child = spawn(join(ROOT, 'bin/plumbline'), ['serve', ...(options.words ?? [])], {
    cwd: ROOT, env: { ...process.env, PLUMBLINE_DATA: options.folder, PORT: String(options.port), HOST: '127.0.0.1', NODE_ENV: 'test', ...options.env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout!.on('data', (chunk) => { printed += chunk })
  child.stderr!.on('data', (chunk) => { printed += chunk })
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const origin = `http://127.0.0.1:${options.port}`
  let ended = false
  void gone.then(() => { ended = true })
  while (!(await isReady(origin))) {
    if (ended || performance.now() - began > 60_000) {
      child.kill('SIGKILL')
      throw new Error(`The server did not become ready:\n${printed}`)
    }
    await new Promise((next) => setTimeout(next, 25))
  }
  const startedIn = performance.now() - began
  const links = () => Object.fromEntries([...printed.matchAll(/^ {2}(\w+(?: \w+)*?)\s{2,}.*?(http\S+)$/gm)].map((match) => [match[1]!, match[2]!]))
  const setUp = () => /Set it up here[^:]*: (http\S+)/.exec(printed)?.[1]
  // The links are printed a moment after the port answers.
  for (let n = 0; n < 200 && !setUp() && !links()['HR admin'] && !options.words?.includes('--quiet'); n++) await new Promise((next) => setTimeout(next, 10))
  return { origin, folder: options.folder, links: { ...links(), ...(setUp() && { 'set-up': setUp()! }) }, child, startedIn, gone }
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health/ready`)).ok
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
  return answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
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
