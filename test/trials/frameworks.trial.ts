import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFramework, writeFramework } from '../../src/leveling/file.ts'

const FILES = join(import.meta.dirname, '../../../shared/frameworks')
/** Files, and how many cells each has: filled, as the level below, with nothing there or below. */
const FRAMEWORKS: [string[], [number, number, number]][] = [
  [['ft-engineering.yml'], [72, 0, 0]],
  [['engineeringladders-Developer.md'], [35, 0, 0]],
  [['engineeringladders-TechLead.md'], [20, 0, 0]],
  [['engineeringladders-EngineeringManager.md'], [15, 0, 0]],
  [['engineeringladders-Developer.md', 'engineeringladders-TechLead.md', 'engineeringladders-EngineeringManager.md'], [70, 0, 0]],
  [['artsy-ladder.md'], [73, 5, 7]],
]

/** Public frameworks: every cell accounted for, every word in the framework or among what was ignored, and through CSV and back byte for byte. */
export async function run(): Promise<void> {
  if (!existsSync(FILES)) throw new Error('This trial needs ../shared/frameworks.')
  for (const [names, counts] of FRAMEWORKS) {
    // The names say nothing: shapes are told apart by how they are built.
    const files = names.map((name, at) => ({ name: `file-${at}`, bytes: readFileSync(join(FILES, name)) }))
    const read = readFramework(files)
    if (read.problems) throw new Error(JSON.stringify(read.problems))
    const { framework, report } = read
    deepEqual([report.filled, report.inherited, report.missing], counts, names.join())
    equal(report.cells.length, report.filled + report.inherited + report.missing)
    const yaml = writeFramework(framework, 'yaml')
    const back = readFramework([{ name: 'a', bytes: Buffer.from(writeFramework(framework, 'csv')) }])
    ok(!back.problems && writeFramework(back.framework, 'yaml') === yaml, names.join())
    const kept = JSON.stringify([framework, report.ignored])
    const words = new Set(files.flatMap(({ bytes }) => visible(bytes.toString()).match(/\p{L}{3,}/gu) ?? []))
    deepEqual([...words].filter((word) => !kept.includes(word)), [], names.join())
    console.log(`${names.join(', ')}: ${report.filled} filled, ${report.inherited} as below, ${report.missing} missing; ${framework.expectations.length} expectations, ${report.ignored.length} parts not taken over`)
  }
}

/** What a reader sees of a file: without the tags and the addresses inside tables. */
function visible(text: string): string {
  return text.replace(/<[^<>]*>/g, ' ').replace(/&\w+;/g, ' ').replace(/^\s*(?:id|level|theme|proficiency|name|summary|levels|themes|competencies):/gm, ' ').replace(/^\s*- id:/gm, ' ')
}
