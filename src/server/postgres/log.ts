import { closeSync, fchownSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** A log that only grows would fill the disk one day, and nobody reads last year's starts. Bytes. */
const LONGEST = 5_000_000

/** PostgreSQL's own log, from this start on. */
export interface ServerLog {
  readonly path: string
  readonly fd: number
  close(): void
  /** What was written since this start. */
  lines(): string[]
}

/** Opens `postgres.log` in the data folder for one start of the server. */
export function openLog(folder: string, account: Account): ServerLog {
  const path = join(folder, 'postgres.log')
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LONGEST) truncateSync(path)
  const fd = openSync(path, 'a', 0o600)
  // Root may start a cluster of somebody who starts it without root the next time.
  if (account.uid !== undefined) fchownSync(fd, account.uid, account.gid!)
  const from = statSync(path).size
  return { path, fd, close: () => closeSync(fd), lines: () => readFileSync(path).subarray(from).toString().split('\n') }
}
