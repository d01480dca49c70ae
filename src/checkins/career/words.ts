import * as z from 'zod'
import { isPlainDate } from '../../kit/date.ts'
import { FURTHEST_MONTHS, VIEW_LIMIT } from '../numbers.ts'
import { Named } from '../words.ts'

/** A quarter by its first day: `2026-07-01`. */
export const Quarter = z.string().refine((text) => isPlainDate(text) && /-(?:01|04|07|10)-01$/.test(text), 'A quarter is given by its first day: 2026-07-01.')

const Field = z.string().trim().max(VIEW_LIMIT)

/** What one of the two writes: where it should go, and what lies between. Either may still be empty. */
export const ViewText = { aspirations: Field, gap: Field }

/** How one of the two sees it, as the reader may see it. */
export const CareerView = z.object({
  aspirations: z.string(),
  gap: z.string(),
  version: z.int(),
  savedAt: z.iso.datetime().optional(),
  /** Since when the other one can read it. */
  sharedAt: z.iso.datetime().optional(),
})
export type CareerView = z.infer<typeof CareerView>

/** Months from now, as a range: "soon" is a different day for each of the two. */
const Months = z.int().min(0).max(FURTHEST_MONTHS, 'At most five years: what lies further off is not the next opportunity.')

/** The next opportunity and when, as the two write it together. */
export const PlanText = {
  opportunity: z.string().trim().min(1, 'Write which piece of work it is.').max(VIEW_LIMIT),
  fromMonths: Months,
  toMonths: Months,
}

export const CareerPlan = z.object({
  opportunity: z.string(),
  fromMonths: z.int(),
  toMonths: z.int(),
  version: z.int(),
  by: Named,
  at: z.iso.datetime(),
})
export type CareerPlan = z.infer<typeof CareerPlan>

/** That two have a career check-in in a quarter, and whether it was held: all an HR partner sees. */
export const CareerDate = z.object({
  id: z.uuid(),
  person: Named,
  manager: Named,
  quarter: z.iso.date(),
  heldOn: z.iso.date().optional(),
})
export type CareerDate = z.infer<typeof CareerDate>

/** What two wrote in a quarter, as the reader may see it. */
export const CareerWords = z.object({
  quarter: z.iso.date(),
  heldOn: z.iso.date().optional(),
  person: CareerView.optional(),
  manager: CareerView.optional(),
  plan: CareerPlan.optional(),
})
export type CareerWords = z.infer<typeof CareerWords>

/**
 * A career check-in as its reader is shown it. Texts are absent to a reader who may only know that it happened. `theirs` is there
 * once the other one shared it; `last` is the one before, for comparison.
 */
export const CareerCheckIn = CareerDate.extend({
  mine: CareerView.optional(),
  theirs: CareerView.optional(),
  plan: CareerPlan.optional(),
  last: CareerWords.optional(),
  questions: z.array(z.string()).optional(),
  /** In words for the labels beside the fields. */
  viewAudience: z.object({ now: z.string(), later: z.string() }),
  planAudience: z.object({ now: z.string(), later: z.string() }),
  may: z.object({ write: z.boolean(), share: z.boolean(), plan: z.boolean(), hold: z.boolean() }),
})
export type CareerCheckIn = z.infer<typeof CareerCheckIn>

/** A career check-in with everything decisions rest on. `between`: the reader is one of the two, today. */
export interface StoredCareer extends CareerDate {
  between: boolean
  /** By author: the reader's own, and the other one's once shared. */
  views: (CareerView & { authorId: string })[]
  plan?: CareerPlan
}
