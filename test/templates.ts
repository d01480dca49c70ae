import { execFile } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

// Data folders to copy: a run makes each kind once, by starting the product on it and stopping it. To copy one takes a tenth of that.
const KEPT = process.env.PLUMBLINE_TEMPLATES
const FAILED = 'failed'
/** Nothing in a copy has to outlive a power cut. */
const HASTY = '\nfsync = off\nsynchronous_commit = off\nfull_page_writes = off\n'

/**
 * Fills a data folder that is not there yet with a copy of this run's template, if the run keeps any.
 * @param make called for the template's own folder by whoever comes first, in whatever process; leaves no server running on it
 * @throws what `make` threw, for the one who called it
 */
export async function copyTemplate(folder: string, name: string, make: (folder: string) => Promise<void>): Promise<void> {
  const template = KEPT && (await templateOf(join(KEPT, name), make))
  if (template) await promisify(execFile)('cp', ['-a', template, folder])
}

/** Takes all of them away. */
export function dropTemplates(): void {
  if (KEPT) rmSync(KEPT, { recursive: true, force: true })
}

/** @returns undefined when whoever began it did not get to the end: a server can do without */
async function templateOf(place: string, make: (folder: string) => Promise<void>): Promise<string | undefined> {
  const [data, maker, made] = ['data', 'maker', 'made'].map((each) => join(place, each)) as [string, string, string]
  if (isMine(place)) {
    writeFileSync(maker, String(process.pid))
    try {
      await make(data)
      appendFileSync(join(data, 'postgres/postgresql.conf'), HASTY)
      writeFileSync(made, '')
    } catch (error) {
      writeFileSync(maker, FAILED)
      throw error
    }
  }
  while (!existsSync(made)) {
    if (existsSync(maker) && isGone(readFileSync(maker, 'utf8'))) return undefined
    await sleep(50)
  }
  return data
}

/** The first who asks for a place has it. */
function isMine(place: string): boolean {
  try {
    mkdirSync(join(place, '..'), { recursive: true })
    mkdirSync(place)
    // PostgreSQL does not run as root: its user has to get through here.
    for (const each of [join(place, '..'), place]) chmodSync(each, 0o711)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** @param maker what it wrote: its number; nothing yet, for a moment; or that it failed */
function isGone(maker: string): boolean {
  try {
    return maker === FAILED || (maker !== '' && !process.kill(Number(maker), 0))
  } catch {
    return true
  }
}
