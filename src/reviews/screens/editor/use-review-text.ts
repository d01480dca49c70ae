import { useMemo, useRef } from 'react'
import { api } from '../../../ui/api.ts'
import { useAutosave, type AutosaveHandle } from '../../../ui/use-autosave.ts'
import { wholeReview } from '../../document.ts'
import { withFirstRows } from '../../edits.ts'
import { mergeReviews, type ReviewText } from '../../merge.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import type { WritingTime } from '../../parts/writing-time.ts'
import type { Rating, ReviewDocument } from '../../words.ts'

interface Stored {
  document?: unknown
  rating?: Rating
  version: number
}

/** The text of a manager review, saved as it is written, with the time it took. */
export function useReviewText(review: ReviewShown, time: WritingTime): AutosaveHandle<ReviewText> {
  const rated = useRef(review.rating ?? null)
  const initial = useMemo(() => textOf(review as unknown as Stored), [review])
  return useAutosave<ReviewText>({
    key: `review/${review.id}`,
    initial,
    reads: ['review.show'],
    merge: mergeReviews,
    revive: ({ document, rating }) => ({ document: wholeReview(document), rating }),
    save: async ({ document, rating }, options) => {
      const activeSeconds = time.take()
      try {
        const saved = await api(
          'review.write',
          { id: review.id, document, activeSeconds, ...(rating !== rated.current && { rating }) },
          options,
        )
        rated.current = rating ?? null
        return saved
      } catch (error) {
        time.giveBack(activeSeconds)
        throw error
      }
    },
    current: (stored) => {
      rated.current = (stored as Stored).rating ?? null
      return textOf(stored as Stored)
    },
  })
}

function textOf({ document, rating, version }: Stored): { value: ReviewText; version: number } {
  const written = wholeReview(document as Partial<ReviewDocument> | undefined)
  const blank = document ? written : withFirstRows(written, [crypto.randomUUID(), crypto.randomUUID()])
  return { value: { document: blank, rating: rating ?? null }, version: version ?? 0 }
}
