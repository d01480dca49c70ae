import type { Finding } from '../kit/finding.ts'
import type { Publication } from './publication.ts'
import type { ImportReport } from './shapes/assemble.ts'

/** What an import says, line by line: what was read, what changes, what was not taken over, what the rules say. */
export function said({ shape, filled, inherited, missing, ignored, notes }: ImportReport, { next, changes }: Publication, findings: readonly Finding[], dryRun: boolean): string[] {
  return [
    `${shape}: ${filled + inherited + missing} cells, ${filled} filled, ${inherited} as the level below, ${missing} with nothing there or below.`,
    next ? `${dryRun ? 'Would publish' : 'Published'} “${next.name}” version ${next.version} to everyone: ${changes.length === 1 ? 'one difference' : `${changes.length} differences`}.` : 'Nothing changes: this is the version in force.',
    ...changes.map(({ what, code, change }) => `  ${what} ${code}: ${change}`),
    ...notes, ...ignored.map(({ line, text, reason }) => `line ${line}, not taken over: ${short(text)} (${reason.replace(/\.$/, '')})`),
    ...findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
  ]
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat
}
