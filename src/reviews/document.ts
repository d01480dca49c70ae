import { isBlank } from '../kit/text.ts'
import type { Accomplishment, GrowthArea, ReviewDocument, ReviewKind, SelfReviewDocument } from './words.ts'

// Documents with every field there, without a schema: the browser makes them, too. The test holds them against the schemas.

/** An empty row of the first list. */
export function blankAccomplishment(id: string): Accomplishment {
  return { id, title: '', what: '', how: '', why: '', cites: [] }
}

/** An empty row of the second. */
export function blankGrowthArea(id: string): GrowthArea {
  return { id, title: '', behaviour: '', example: '', expectation: '', actions: '', cites: [] }
}

/** A manager's review with every field there: what was saved before a field existed lacks it, and a new one has none. */
export function wholeReview(stored: Partial<ReviewDocument> | null | undefined): ReviewDocument {
  return {
    summary: '',
    forwardLooking: '',
    ...stored,
    accomplishments: (stored?.accomplishments ?? []).map((item) => ({ ...blankAccomplishment(item.id), ...item })),
    growthAreas: (stored?.growthAreas ?? []).map((item) => ({ ...blankGrowthArea(item.id), ...item })),
  }
}

/** The same for a self-review. */
export function wholeSelfReview(stored: Partial<SelfReviewDocument> | null | undefined): SelfReviewDocument {
  return { wentWell: '', wasHard: '', next: '', cites: [], ...stored }
}

/** What was sent, as the document of this kind of review; undefined when it is the other kind's. A blank page is either. */
export function documentFor(kind: ReviewKind, given: ReviewDocument | SelfReviewDocument): ReviewDocument | SelfReviewDocument | undefined {
  if (kind === ('wentWell' in given ? 'self' : 'manager')) return given
  if (!isEmpty(given)) return undefined
  return kind === 'self' ? wholeSelfReview({}) : wholeReview({})
}

/** A stored document as today's fields have it: what was saved before a field existed lacks it. */
export function storedDocument(stored: object): ReviewDocument | SelfReviewDocument {
  return 'wentWell' in stored ? wholeSelfReview(stored as Partial<SelfReviewDocument>) : wholeReview(stored)
}

/** Nothing written, nothing cited. */
export function isEmpty(document: ReviewDocument | SelfReviewDocument): boolean {
  if (document.answers?.some(({ text }) => !isBlank(text))) return false
  if ('wentWell' in document)
    return document.cites.length === 0 && [document.wentWell, document.wasHard, document.next].every((text) => isBlank(text))
  return (
    document.accomplishments.length === 0 &&
    document.growthAreas.length === 0 &&
    isBlank(document.summary) &&
    isBlank(document.forwardLooking)
  )
}
