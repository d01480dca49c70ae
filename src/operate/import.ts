import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ACTIONS } from '../app.ts'
import type { Refusal } from '../kit/refusal.ts'
import type { AnyAction } from '../server/action.ts'
import { runAction } from '../server/run-action.ts'
import { atDesk } from './command.ts'
import { UsageError } from './usage-error.ts'
import { foundUnnamed } from './fill.ts'

interface ImportOptions {
  dryRun: boolean
  json: boolean
  /** Whose notes they are. */
  as?: string
  /** How dates like 03/04/2024 are meant. */
  dates?: string
  /** People the file does not name leave today. */
  prune?: boolean
  /** Where a framework's table has its levels. */
  levels?: string
  /** What somebody has seen in a dry run and means. */
  confirmManagerChanges?: number
  confirmLeavers?: number
}

/** `import people|evidence|notes|framework FILE`: shows the difference, all or nothing. @returns exit code of the contract */
export async function importFile(what: string, file: string, options: ImportOptions): Promise<number> {
  const action = (ACTIONS as readonly AnyAction[]).find((each) => each.id === `import.${what}`)
  if (!action) throw new UsageError(`"${what}" can't be imported. Choose people, evidence, notes or framework.`)
  if (options.as && what !== 'notes') throw new UsageError('--as is for notes: whose they are.')
  if (what !== 'people' && (options.prune || options.confirmManagerChanges !== undefined || options.confirmLeavers !== undefined)) {
    throw new UsageError('--prune and --confirm-... are for people.')
  }
  const bytes = readBytes(file)
  return atDesk(async ({ server, orgId: known }) => {
    // People may be imported before anybody has set the organisation up; the first administrator gives it its name.
    const orgId = known ?? (await foundUnnamed(server.job))
    const input = { file: bytes.toString('base64'), encoding: 'base64', fileName: basename(file), dryRun: options.dryRun, ...given(options) }
    const outcome = await runAction(server, action, { input, operator: { orgId } })
    if (!outcome.done) return refused(outcome.refusal, file, options)
    const value = outcome.value as { summary: string[] }
    console.log(options.json ? JSON.stringify(value) : shortened(value.summary).join('\n'))
    return 0
  })
}

/** What was said on the command line, and nothing else: each action has its own defaults. */
function given({ as, dates, levels, prune, confirmManagerChanges, confirmLeavers }: ImportOptions): object {
  return Object.fromEntries(Object.entries({ as, dates, levels, prune, confirmManagerChanges, confirmLeavers }).filter(([, value]) => value !== undefined))
}

/** A screenful: the whole difference is what --json is for. */
function shortened(lines: string[]): string[] {
  const least = 30
  return lines.length <= least ? lines : [...lines.slice(0, least), `(${lines.length - least} more lines; --json prints them all)`]
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new UsageError(`${file} can't be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}.`)
  }
}

function refused(refusal: Refusal, file: string, options: ImportOptions): number {
  if (options.json) console.log(JSON.stringify({ refused: refusal.detail, errors: refusal.errors ?? [] }))
  console.error(`${file}: ${refusal.detail}`)
  for (const error of refusal.errors ?? []) console.error(`${file}: ${option(error.path)}: ${error.message}`)
  return refusal.code === 'invalid' || refusal.code === 'too-large' || refusal.code === 'bad-request' ? 2 : 1
}

/** `/confirmLeavers` -> `--confirm-leavers`: what is missing besides the file is an option. */
function option(path: string): string {
  return path.startsWith('/confirm') ? `-${path.replace('/', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : path
}
