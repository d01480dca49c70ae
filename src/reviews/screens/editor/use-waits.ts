import { useAction } from '../../../ui/use-action.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { waitWords } from '../../submit-gate.ts'

/** Often enough to see it come in while one writes. */
const LOOK_EVERY = 60_000

/** What the review waits for before it can be submitted, in words; undefined when nothing. It is looked at anew while one writes. */
export function useWaits(review: ReviewShown): string | undefined {
  const answer = useAction('review.waits', { id: review.id }, { refreshEvery: LOOK_EVERY })
  const waits = answer.data?.waits ?? review.waits ?? []
  return waits.length > 0 ? waitWords(waits) : undefined
}
