import * as z from 'zod'
import { MOST_QUESTIONS } from '../numbers.ts'
import { Line, Named } from '../words.ts'

/** How often two meet. */
export const CADENCES = ['weekly', 'fortnightly', 'monthly'] as const
export const Cadence = z.enum(CADENCES)
export type Cadence = z.infer<typeof Cadence>

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const Weekday = z.int().min(1).max(7)

/** Questions two ask each other, or everybody does: in the order in which they are asked. */
export const Questions = z.array(Line).max(MOST_QUESTIONS, `At most ${MOST_QUESTIONS} questions: the ones that matter most.`)

/** When two meet: how often, on which weekday, from which day on. */
export interface Rhythm {
  cadence: Cadence
  weekday: number
  from: string
}

/** A series with what decisions rest on. `between`: the reader is one of the two, today. `ended`: one of them ended it. */
export interface StoredSeries extends Rhythm {
  id: string
  person: Named
  manager: Named
  between: boolean
  ended: boolean
  /** The two's own questions, where they wrote some and the reader may read them. */
  questions?: string[]
  version: number
}

/** The rhythm of two who meet, as its reader is shown it. Without an id there is none yet. */
export const Series = z.object({
  id: z.uuid().optional(),
  person: Named,
  manager: Named,
  cadence: Cadence.optional(),
  weekday: Weekday.optional(),
  from: z.iso.date().optional(),
  /** The same in words: "Every Tuesday". */
  rhythm: z.string().optional(),
  /** The next meeting that is planned. */
  next: z.object({ id: z.uuid(), on: z.iso.date() }).optional(),
  /** What the two ask each other every time; absent to who may only know that they meet. */
  questions: z.array(z.string()).optional(),
  /** Of the questions: 0 while they are the organisation's. */
  version: z.int(),
  audienceWords: z.string(),
})
export type Series = z.infer<typeof Series>
