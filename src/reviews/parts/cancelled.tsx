import type { ReviewShown } from './state-words.ts'

/** Why a review is not written after all; nothing while it is. */
export function Cancelled({ review }: { review: ReviewShown }) {
  const { closing } = review
  if (review.state !== 'cancelled') return null
  const why = closing?.why === 'left' ? `${review.subject.name} has left.` : 'HR cancelled it.'
  return (
    <div className="mb-8 max-w-prose border-l-4 border-edge py-1 pl-4">
      <p className="font-medium">This review is not written after all. {why}</p>
      {closing?.reason && <p className="mt-1 whitespace-pre-line">{closing.reason}</p>}
      <p className="mt-1 text-soft">What was written is kept for its author.</p>
    </div>
  )
}
