import { countedBetween, type Days, type PlainDate } from '../kit/date.ts'
import type { Hit } from '../kit/rule.ts'
import { type Scope, SCOPES } from '../leveling/framework.ts'
import type { GapState } from './gap.ts'

/** The level somebody wants to reach. Without one no rule about coaching speaks. */
export interface Goal {
  level: string
  /** As one says it: `L4 (Senior)`. */
  name: string
  /** How far the level asks results to reach, where the framework says so. */
  scope?: Scope
  declaredOn: PlainDate
  /** When the level itself was last changed; absent while it is the first. */
  changedOn?: PlainDate
}

/** What lies between on one dimension, as it stands. */
export interface GapFact {
  dimension: string
  name: string
  state: GapState
  missing: string
  writtenOn: PlainDate
  /** When the person saw these words; absent while they have not. */
  seenOn?: PlainDate
}

/** A piece of stretch work that came the person's way. */
export interface OfferFact { id: string; on: PlainDate; scope: Scope; dimension?: string }

/** One entry of the timeline, oldest first. */
export interface TimelineFact { on: PlainDate; fromMonths: number; toMonths: number; because: string }

/** What the rules about coaching one person read, as their manager may see it. */
export interface CoachingFacts {
  today: PlainDate
  person: { name: string }
  goal?: Goal
  /** Days that don't count: leave, the first of an employment, the first under a new manager, those before records were kept here. */
  uncounted: readonly Days[]
  gap: readonly GapFact[]
  /** Days on which the person heard how their work maps to the levels, with the record. */
  mapped: readonly { id: string; on: PlainDate }[]
  offers: readonly OfferFact[]
  timeline: readonly TimelineFact[]
}

/** Days that count since the goal stands, or since something later. */
export function countedSince({ today, uncounted }: Pick<CoachingFacts, 'today' | 'uncounted'>, from: PlainDate): number {
  return countedBetween(from, today, uncounted)
}

/** Where too little time counts, a rule says so and nothing else. */
export function tooEarly(whether: string, counted: number, needed: number, fix: string): Hit {
  return { message: `${TOO_EARLY} ${whether}: ${counted === 1 ? '1 day counts' : `${counted} days count`} so far, and it takes ${needed}.`, fix }
}

const TOO_EARLY = 'Too early to say'

/** Whether a finding says only that it is too early. */
export function saysTooEarly({ message }: { message: string }): boolean {
  return message.startsWith(TOO_EARLY)
}

/** Whether a piece of work reaches as far as the level asks, on a dimension. Work that names no dimension may be about any. */
export function servesGap(offer: Pick<OfferFact, 'scope' | 'dimension'>, dimension: string, wanted: Scope | undefined): boolean {
  const reaches = !wanted || SCOPES.indexOf(offer.scope) >= SCOPES.indexOf(wanted)
  return reaches && (!offer.dimension || offer.dimension === dimension)
}

/** Dimensions on which something is missing still. */
export function openGap(gap: readonly GapFact[]): GapFact[] {
  return gap.filter(({ state }) => state !== 'there')
}
