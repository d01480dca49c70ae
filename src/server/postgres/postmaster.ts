import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a running server writes about itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
  readonly port: number
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | ''
}

/** No system gives out this process number. */
const NOBODYS_PID = 2_147_483_646

/** Reads `postmaster.pid`; undefined when there is none or it is not all written yet. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const path = join(cluster, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  const pid = Math.abs(Number(lines[0]))
  if (!Number.isInteger(pid) || pid === 0) return undefined
  const [, , , port, socketFolder, , , status] = lines
  return { pid, port: Number(port), socketFolder: socketFolder ?? '', status: (status ?? '').trim() as Postmaster['status'] }
}

/**
 * The live server on a cluster, if there is one. The number in the file may long belong to another program (after a power cut,
 * or in a new container), so the program behind it is looked at, and the socket is tried too: a server in another
 * container has no number here, but answers.
 */
export async function livePostmaster(cluster: string): Promise<Postmaster | undefined> {
  const found = readPostmaster(cluster)
  if (!found) return undefined
  if (isServerOn(cluster, found.pid) || (await answers(found))) return found
  if (isTaken(found.pid)) disown(cluster)
  return undefined
}

/** Waits for the live server of a cluster to end. Patient with one that is stopping, short with one that is not. */
export async function whenFree(cluster: string, patience = { stopping: 20_000, running: 1_000 }): Promise<Postmaster | undefined> {
  const began = Date.now()
  for (;;) {
    const live = await livePostmaster(cluster)
    if (!live || Date.now() - began > (live.status === 'stopping' ? patience.stopping : patience.running)) return live
    await sleep(20)
  }
}

/**
 * Takes away a socket's lock that names a process which is no server of this cluster, such as one that was killed together with
 * everything around it and still waits to be collected. PostgreSQL would look no further than the number.
 */
export function clearSocketLock(cluster: string, sockets: string, port: number): void {
  const lock = join(sockets, `.s.PGSQL.${port}.lock`)
  if (!existsSync(lock)) return
  const pid = Math.abs(Number.parseInt(readFileSync(lock, 'utf8'), 10))
  if (isTaken(pid) && !isServerOn(cluster, pid)) rmSync(lock, { force: true })
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isServerOn(cluster: string, pid: number): boolean {
  if (!isTaken(pid)) return false
  return commandOf(pid).includes(` -D ${cluster} `)
}

function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function answers({ socketFolder, port }: Postmaster): Promise<boolean> {
  if (!socketFolder) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect(join(socketFolder, `.s.PGSQL.${port}`))
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
}

/**
 * PostgreSQL would take any program with the old number for a server and refuse. The file is kept, only its number changed:
 * PostgreSQL still checks the shared memory it names, so a survivor of the old server is noticed.
 */
function disown(cluster: string): void {
  const path = join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [NOBODYS_PID, ...rest].join('\n'))
}
