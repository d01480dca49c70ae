import { isBlank } from '../kit/text.ts'
import { isEmptyItem } from './cited.ts'
import { ACCOMPLISHMENTS, GROWTH_AREAS, WRITING_MINUTES } from './numbers.ts'
import type { Rating, ReviewDocument } from './words.ts'

/** The parts one writes, in order. */
export const WRITING_PARTS = ['summary', 'accomplishments', 'growthAreas', 'forwardLooking', 'rating'] as const
export type WritingPart = (typeof WRITING_PARTS)[number]

/** The parts of a review in this cycle: without ratings one less. */
export function partsAsked(rated: boolean): readonly WritingPart[] {
  return rated ? WRITING_PARTS : WRITING_PARTS.filter((part) => part !== 'rating')
}

/** Which parts of a review are there: enough to go on with, not yet a judgement of them. */
export function partsWritten(document: ReviewDocument, rating: Rating | null | undefined): Set<WritingPart> {
  const begun = (items: readonly Parameters<typeof isEmptyItem>[0][]) => items.filter((item) => !isEmptyItem(item)).length
  const there: Record<WritingPart, boolean> = {
    summary: !isBlank(document.summary),
    accomplishments: begun(document.accomplishments) >= ACCOMPLISHMENTS.least,
    growthAreas: begun(document.growthAreas) >= GROWTH_AREAS.least,
    forwardLooking: !isBlank(document.forwardLooking),
    rating: Boolean(rating),
  }
  return new Set(WRITING_PARTS.filter((part) => there[part]))
}

/** Time left of the 60-90 minutes, in words; `minutes` is what was written so far. */
export function timeLeft(minutes: number, { norm, most } = WRITING_MINUTES): string {
  if (minutes >= most) return `past the ${norm} to ${most} minutes it usually takes`
  if (minutes >= norm) return most - minutes === 1 ? 'a minute left' : `up to ${most - minutes} minutes left`
  return minutes < 1 ? `${norm} to ${most} minutes in all` : `${norm - minutes} to ${most - minutes} minutes left`
}
