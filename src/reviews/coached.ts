import type { Finding } from '../kit/finding.ts'
import { checkWriting } from '../writing/rules.ts'
import type { Surroundings } from '../writing/rules.ts'
import { placedInReview, textsOfReview } from './review-texts.ts'
import type { ReviewDocument } from './words.ts'

/** What the coach has to say about a whole review, each at its field. The browser asks the same of a worker. */
export function coachReview(document: ReviewDocument, surroundings: Surroundings = {}): Finding[] {
  return placedInReview(document, checkWriting(textsOfReview(document), surroundings))
}
