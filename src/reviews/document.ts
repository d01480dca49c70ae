import { isBlank } from '../kit/text.ts'
import { ReviewDocument, SelfReviewDocument, type ReviewKind } from './words.ts'

/** What was sent, as the document of this kind of review; undefined when it is the other kind's. A blank page is either. */
export function documentFor(kind: ReviewKind, given: ReviewDocument | SelfReviewDocument): ReviewDocument | SelfReviewDocument | undefined {
  const wanted = kind === 'self' ? SelfReviewDocument : ReviewDocument
  if (kind === ('wentWell' in given ? 'self' : 'manager')) return given
  return isEmpty(given) ? wanted.parse({}) : undefined
}

/** A stored document as today's fields have it: what was saved before a field existed lacks it. */
export function storedDocument(stored: object): ReviewDocument | SelfReviewDocument {
  return 'wentWell' in stored ? SelfReviewDocument.parse(stored) : ReviewDocument.parse(stored)
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
