import { countedBetween, type Days, type PlainDate } from '../kit/date.ts'
import type { Hit } from '../kit/rule.ts'
import type { Tone } from './words.ts'

/**
 * What the rules about the habit of feedback read: two who work together, and what happened between them, as the reader may see it.
 * The same day may rightly look different to each of the two.
 */
export interface CadenceFacts {
  today: PlainDate
  /** Which of the two reads the answer. */
  reader: 'manager' | 'person'
  /** The other one. */
  other: { name: string }
  /** The first day of their working together. */
  since: PlainDate
  /** Days that don't count: leave, the first of an employment, the first under a new manager, those before records were kept here. */
  uncounted: readonly Days[]
  /** Last one-on-one held. */
  metOn?: PlainDate
  /** Last day on which something the manager wrote reached the person. */
  reachedOn?: PlainDate
  /** Last career check-in held. */
  checkInOn?: PlainDate
  /** For the manager: the month that closed last, and whether they noted something about it. */
  month?: Days & { noted: boolean; words: string }
  /** The review cycle that runs, and the last feedback of a colleague in it that the reader may see. */
  cycle?: Days & { peerOn?: PlainDate }
  /** For the manager: what they may read of what was noted about the person lately. */
  records?: readonly { id: string; on: PlainDate; tone: Tone }[]
}

/** Days that count since something last happened between the two, or since they began; `never` when it has not happened yet. */
export function gapOf({ today, since, uncounted }: CadenceFacts, last: PlainDate | undefined): { days: number; never: boolean } {
  const never = last === undefined || last < since
  return { days: countedBetween(never ? since : last, today, uncounted), never }
}

const TOO_EARLY = 'Too early to say'

/** Where too little time is left, a rule says so and nothing else. */
export function tooEarly(whether: string, counted: number, needed: number, fix: string): Hit {
  return { message: `${TOO_EARLY} ${whether}: ${dayWords(counted)} so far, and it takes ${needed}.`, fix }
}

/** Whether a finding says only that it is too early. */
export function saysTooEarly({ message }: { message: string }): boolean {
  return message.startsWith(TOO_EARLY)
}

/** `1 day counts`, `20 days count`. */
function dayWords(days: number): string {
  return days === 1 ? '1 day counts' : `${days} days count`
}
