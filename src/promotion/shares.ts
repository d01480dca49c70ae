import type { CaseEvidence } from './facts.ts'
import { recordsOf } from './at-level.ts'

/** The largest part of a whole, and what it is made of. */
export interface Share {
  /** Its name as first written. */
  name: string
  ids: string[]
  of: number
  /** From 0 to 1. */
  share: number
}

/**
 * The project most of the evidence comes from. What names no project is an episode of its own day.
 * @returns undefined without evidence
 */
export function largestProject(evidence: readonly CaseEvidence[]): Share | undefined {
  const records = recordsOf(evidence)
  return largest(records, records.length, ({ id, project, on }) => (project?.trim() ? plain(project) : on ? `day ${on}` : `record ${id}`), ({ project, on }) => project?.trim() || (on ?? ''))
}

/** The dimension most of the evidence speaks for; a record that was settled for two counts in both. */
export function largestDimension(evidence: readonly CaseEvidence[], dimensions: readonly { code: string; name: string }[]): Share | undefined {
  const asked = evidence.filter(({ dimension }) => dimensions.some(({ code }) => code === dimension))
  return largest(asked, asked.length, ({ dimension }) => dimension!, ({ dimension }) => dimensions.find(({ code }) => code === dimension)!.name)
}

function largest(evidence: readonly CaseEvidence[], of: number, keyOf: (each: CaseEvidence) => string, nameOf: (each: CaseEvidence) => string): Share | undefined {
  const groups = [...Map.groupBy(evidence, keyOf).values()].toSorted((a, b) => b.length - a.length)
  const [first] = groups
  return first && { name: nameOf(first[0]!), ids: first.map(({ id }) => id), of, share: first.length / of }
}

/** The same project written with other capitals or spaces is one. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
