import type { PlainDate } from '../kit/date.ts'
import type { CaseEvidence, CaseFacts } from './facts.ts'

/** A piece of evidence with its date. */
export type Dated = CaseEvidence & { on: PlainDate }

type Facts = Pick<CaseFacts, 'evidence' | 'levels' | 'proposed'>

/** What speaks for the proposed level: settled there or above it on the same track, and no concern. Each record once a dimension. */
export function atLevel({ evidence, levels, proposed }: Facts): CaseEvidence[] {
  const asked = levels.find((each) => each.code === proposed)
  return evidence.filter(({ level, tone }) => {
    if (tone === 'concern' || level === undefined) return false
    const settled = levels.find((each) => each.code === level)
    return level === proposed || (settled !== undefined && asked !== undefined && settled.track === asked.track && settled.order >= asked.order)
  })
}

/** Each record once, whatever it was settled for. */
export function recordsOf<Each extends { id: string }>(evidence: readonly Each[]): Each[] {
  return [...new Map(evidence.map((each) => [each.id, each])).values()]
}

/** Those with a date, earliest first, each record once. */
export function datedOf(evidence: readonly CaseEvidence[]): Dated[] {
  return recordsOf(evidence).filter((each): each is Dated => each.on !== undefined).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
