import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databasePid, dataFolder, freePort, isAlive } from '../test/served.ts'
import { median, type Measurement } from './measurement.ts'

const ROOT = join(import.meta.dirname, '..')
const WARM_STARTS = 5

/** `npm start` without npm: from the command to the first answer that says ready. Packages are installed, the pages are built. */
export async function run(): Promise<Measurement[]> {
  const folder = dataFolder()
  const first = await start(folder)
  const warm: number[] = []
  for (let n = 0; n < WARM_STARTS; n++) warm.push(await start(folder))
  rmSync(dirname(folder), { recursive: true, force: true })
  return [
    { name: 'first start to ready, packages installed (promised: 30 s)', value: first / 1000, unit: 's' },
    { name: 'warm start to ready, p50 (promised: 5 s)', value: median(warm) / 1000, unit: 's' },
  ]
}

/** Starts, waits until it is ready, and ends it as Ctrl-C does. @returns milliseconds to ready */
async function start(folder: string): Promise<number> {
  const port = String(await freePort())
  const env = { ...process.env, PLUMBLINE_DATA: folder, PORT: port, HOST: '127.0.0.1', DATABASE_URL: '', DATABASE_OWNER_URL: '' }
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  let code: number | null | undefined
  void ended.then((value) => { code = value })
  while (!(await isReady(port))) {
    if (code !== undefined) throw new Error(`The server ended with ${code} before it was ready.`)
    await sleep(10)
  }
  const took = performance.now() - began
  const database = databasePid(folder)
  child.kill('SIGINT')
  await ended
  // Stopped at the very moment it is ready, it may end before its database, which the watchdog then ends.
  while (database && isAlive(database)) await sleep(10)
  return took
}

const isReady = (port: string): Promise<boolean> => fetch(`http://127.0.0.1:${port}/health/ready`).then((answer) => answer.ok, () => false)
