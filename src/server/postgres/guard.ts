import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.ts'
import { serverEnvironment } from './cluster.ts'
import { readPostmaster, type Postmaster } from './postmaster.ts'

/**
 * Runs PostgreSQL beside a guard that holds one end of a pipe from us: when we are gone, by whatever death, the pipe ends
 * and the guard stops the server. The pipe moves to number 3 because a shell takes standard input from background jobs.
 */
const SCRIPT = `exec 3<&0 </dev/null
"$@" 3<&- >&2 & server=$!
(read _ <&3; kill -INT $server) 2>/dev/null & guard=$!
echo $server
wait $server; code=$?
kill $guard 2>/dev/null
exit $code`

/** A stop writes what is in memory to disk; past this, the next start recovers it from the log instead. */
const SLOWEST_STOP = 20_000

/** PostgreSQL and its guard, from the first moment. */
export interface Guarded {
  /** Settles when both are gone; never rejects. */
  readonly ended: Promise<void>
  /** Settles when connections are taken; undefined when the server ended instead. */
  readonly ready: Promise<Postmaster | undefined>
  stop(): Promise<void>
}

/**
 * @param command program and arguments
 * @param cluster where the server writes about itself
 * @param log a file that takes what the server writes
 */
export function guarded(command: readonly string[], cluster: string, account: Account, log: number): Guarded {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'plumbline-postgres', ...command], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
    env: serverEnvironment,
    // A session of its own: Ctrl-C reaches the application first, which then stops the server in order.
    detached: true,
    stdio: ['pipe', 'pipe', log],
  })
  const ended = new Promise<void>((resolve) => shell.once('close', () => resolve()).once('error', () => resolve()))
  const ready = waitUntilReady(cluster, shell, ended)
  void ready.then(() => letGo(shell))
  return { ended, ready, stop: () => stopped(shell, cluster, ended) }
}

/** Our server, and not another one on the same folder: the shell says its number. */
async function waitUntilReady(cluster: string, shell: ChildProcess, ended: Promise<void>): Promise<Postmaster | undefined> {
  let over = false
  void ended.then(() => (over = true))
  const pid = await Promise.race([firstLine(shell), ended])
  while (!over) {
    const found = readPostmaster(cluster)
    if (found?.status === 'ready' && found.pid === Number(pid)) return found
    await sleep(4)
  }
  return undefined
}

function firstLine(shell: ChildProcess): Promise<string> {
  return new Promise((resolve) => shell.stdout!.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())))
}

/** A forgotten `stop` must not keep a finished command alive: when we end, the guard stops the server anyway. */
function letGo(shell: ChildProcess): void {
  shell.unref()
  for (const pipe of [shell.stdin, shell.stdout]) (pipe as unknown as { unref(): void }).unref()
}

async function stopped(shell: ChildProcess, cluster: string, ended: Promise<void>): Promise<void> {
  shell.ref()
  shell.stdin!.destroy()
  const late = setTimeout(() => endAtOnce(cluster), SLOWEST_STOP)
  await ended
  clearTimeout(late)
}

function endAtOnce(cluster: string): void {
  const live = readPostmaster(cluster)
  if (live) process.kill(live.pid, 'SIGQUIT')
}
