import type { Rating, Scale } from './words.ts'

// Codes and their words, for the browser too: nothing here needs a schema.

/** Five points, "meets" in the middle: the normal, good outcome. Stored as words, never as figures. */
export const RATINGS = ['far-below', 'below', 'meets', 'exceeds', 'far-exceeds'] as const

/** As people read them. */
export const RATING_WORDS: Record<Rating, string> = {
  'far-below': 'far below expectations', below: 'below expectations', meets: 'meets expectations',
  exceeds: 'exceeds expectations', 'far-exceeds': 'far exceeds expectations',
}

/** Where a review stands. Each state is reached by one verb: see `review.ts`. */
export const REVIEW_STATES = ['not-started', 'draft', 'submitted', 'shared', 'acknowledged', 'cancelled'] as const

/** Whose words: a person about themself, or their manager about them. */
export const REVIEW_KINDS = ['self', 'manager'] as const

/** The points in use, lowest first. */
export function pointsOf(scale: Scale): Rating[] {
  return RATINGS.filter((rating) => scale[rating])
}

/** A point given on another scale, as this one has it: itself, or its neighbour on the same side of the middle. */
export function nearestPoint(rating: Rating, scale: Scale): Rating {
  if (scale[rating]) return rating
  const neighbour = { 'far-below': 'below', below: 'far-below', meets: 'meets', exceeds: 'far-exceeds', 'far-exceeds': 'exceeds' } as const
  return neighbour[rating]
}

/** A point in the words of its cycle. */
export function ratingWords(rating: Rating, scale?: Scale): string {
  return scale?.[rating] ?? RATING_WORDS[rating]
}

export const DEFAULT_SCALE: Record<Rating, string> = {
  'far-below': 'Far below expectations',
  below: 'Below expectations',
  meets: 'Meets expectations: the good, normal outcome',
  exceeds: 'Exceeds expectations',
  'far-exceeds': 'Far exceeds expectations',
}
