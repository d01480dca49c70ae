import { basename } from 'node:path'
import type { Finding } from '../kit/finding.ts'
import { FORMATS, type Format, readFramework, type ReadFramework, writeFramework } from '../leveling/file.ts'
import { cellsOf, placeKey } from '../leveling/framework.ts'
import type { ImportReport } from '../leveling/shapes/assemble.ts'
import { checkFramework } from '../leveling/rules.ts'
import type { LevelsOn } from '../leveling/shapes/tables.ts'
import { bytesOf, nameOf } from './input.ts'
import { UsageError } from './usage-error.ts'

type Read = Exclude<ReadFramework, { problems: unknown[] }>

/** `framework check FILE...`. @returns 0 fine, 1 findings that warn or block, 2 no framework can be read */
export async function checkFrameworkFile(files: readonly string[], options: { levels?: LevelsOn; json: boolean }): Promise<number> {
  const read = await readFiles(files, options)
  if (!read) return 2
  const { framework, report } = read
  const findings = checkFramework(framework)
  if (options.json) console.log(JSON.stringify({ findings, framework: { id: framework.id, version: framework.version, name: framework.name }, report }))
  else {
    for (const finding of findings) console.log(printed(files[0]!, finding, read))
    for (const line of reportLines(report)) console.log(line)
  }
  return findings.some(({ severity }) => severity !== 'hint') ? 1 : 0
}

/** `framework convert FILE... --to yaml|csv|md`: the framework to stdout, what became of the file to stderr. */
export async function convertFrameworkFile(files: readonly string[], options: { levels?: LevelsOn; to: string }): Promise<number> {
  const to = FORMATS.find((format): format is Format => format === options.to)
  if (!to) throw new UsageError(`--to is one of ${FORMATS.join(', ')}.`)
  const read = await readFiles(files, { ...options, json: false })
  if (!read) return 2
  process.stdout.write(writeFramework(read.framework, to))
  if (!read.own) for (const line of reportLines(read.report)) console.error(line)
  return 0
}

async function readFiles(files: readonly string[], { levels, json }: { levels?: LevelsOn; json: boolean }): Promise<Read | undefined> {
  const given = await Promise.all(files.map(async (file) => ({ name: basename(nameOf(file)), bytes: await bytesOf(file) })))
  const read = readFramework(given, levels)
  if (!read.problems) return read
  if (json) console.log(JSON.stringify({ problems: read.problems }))
  for (const { file, line, column, message } of read.problems) console.error(`${file}:${line}:${column}: ${message}`)
}

/** As `check` prints them: at the line of the upper cell a finding is about, or at the first of its level. */
function printed(file: string, finding: Finding, { framework, lines }: Read): string {
  const level = framework.levels[Number(finding.path?.split('/')[2])]?.code
  const own = framework.expectations.find(({ id, level: at }) => at === level && finding.evidence?.includes(id))
  const first = cellsOf(framework).map((cell) => (cell.level === level ? lines.get(placeKey(cell.level, cell.dimension)) : undefined)).find((line) => line !== undefined)
  const line = (own && lines.get(placeKey(own.level, own.dimension))) ?? first ?? 1
  return `${file}:${line}:1: ${finding.severity} ${finding.rule}\n  ${finding.message}\n  ${finding.fix}`
}

/** What became of each part of a file. */
function reportLines({ shape, filled, inherited, missing, ignored, notes }: ImportReport): string[] {
  const flat = (text: string) => text.replace(/\s+/g, ' ')
  return [
    `${shape}: ${filled + inherited + missing} cells, ${filled} filled, ${inherited} as the level below, ${missing} with nothing there or below.`,
    ...notes, ...ignored.map(({ line, text, reason }) => `line ${line}, not taken over: ${flat(text).length > 80 ? `${flat(text).slice(0, 79)}…` : flat(text)} (${reason.replace(/\.$/, '')})`),
  ]
}
