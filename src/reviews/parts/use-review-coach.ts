import { useCallback, useRef } from 'react'
import type { Note } from '../../ui/coach/note.ts'
import { useTextCoach } from '../../writing/parts/use-text-coach.ts'
import { fieldForGood, textAt } from '../edits.ts'
import { placedInReview, textsOfReview } from '../review-texts.ts'
import type { ReviewDocument } from '../words.ts'

/** The coach over the words of a review alone, for whom its rules are no business: each note at its field. What one puts away stays away on this device. */
export function useReviewCoach(key: string, document: ReviewDocument): ReturnType<typeof useTextCoach> {
  const latest = useRef(document)
  latest.current = document
  const fieldOf = useCallback((path: string) => fieldForGood(latest.current, path), [])
  return useTextCoach(key, document, textsOfReview, placed, { fieldOf })
}

function placed(document: ReviewDocument, advice: readonly Note[]): readonly Note[] {
  return placedInReview(document, advice).map((finding) => ({ ...finding, read: textAt(document, finding.path) }))
}
