import { listInWords } from '../kit/text.ts'
import { levelName } from './asked.ts'
import { atLevel, datedOf, recordsOf } from './at-level.ts'
import type { CaseFacts } from './facts.ts'
import { monthsOf } from './months.ts'
import { LONGEST_HOLE_MONTHS } from './numbers.ts'
import { largestProject } from './shares.ts'
import { sustained } from './sustained.ts'

/** Dimensions down, months across: how many pieces of evidence speak for the proposed level. */
export interface EvidenceMap {
  months: string[]
  rows: { code: string; name: string; counts: number[]; total: number }[]
  /** Whole months that count, and those since the last long silence. */
  sustained: { months: number; inARow: number }
  /** What the picture says, in a sentence or two. */
  sentence: string
}

/** What of a case its map is made of. */
export type MapFacts = Pick<CaseFacts, 'evidence' | 'levels' | 'proposed' | 'dimensions' | 'uncounted'>

/** The map of a case; months from the first piece of evidence to the last one. */
export function evidenceMap(facts: MapFacts): EvidenceMap {
  const evidence = atLevel(facts)
  const dated = datedOf(evidence)
  const months = dated.length > 0 ? monthsOf(dated[0]!.on, dated.at(-1)!.on) : []
  const rows = facts.dimensions.map(({ code, name }) => {
    const own = evidence.filter(({ dimension }) => dimension === code)
    return { code, name, counts: months.map((month) => own.filter(({ on }) => on?.startsWith(month)).length), total: own.length }
  })
  const seen = sustained(dated.map(({ on }) => on), facts.uncounted, LONGEST_HOLE_MONTHS)
  return { months, rows, sustained: { months: seen.months, inARow: seen.monthsInARow }, sentence: sentenceOf(facts, rows, seen) }
}

function sentenceOf(facts: MapFacts, rows: EvidenceMap['rows'], seen: ReturnType<typeof sustained>): string {
  const level = facts.levels.find(({ code }) => code === facts.proposed)
  const records = recordsOf(atLevel(facts))
  if (!level) return 'Name the proposed level, and what speaks for it stands here.'
  if (records.length === 0) return `Nothing is settled for ${levelName(level)} yet.`
  const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`
  const empty = rows.filter(({ total }) => total === 0).map(({ name }) => name.toLowerCase())
  const largest = largestProject(records)
  return [
    `${records.length} ${records.length === 1 ? 'piece' : 'pieces'} at ${levelName(level)} over ${months(seen.months)}${seen.holes.length > 0 ? `, ${months(seen.monthsInARow)} since the last long silence` : ''};`,
    empty.length === 0 ? 'each dimension was seen.' : `nothing for ${listInWords(empty)}.`,
    ...(largest && largest.ids.length > 1 && records.some(({ project }) => project) ? [`Largest part of one project: ${largest.ids.length} of ${records.length}.`] : []),
  ].join(' ')
}
