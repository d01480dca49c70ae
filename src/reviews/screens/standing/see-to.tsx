import { useState } from 'react'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { ChooseReviewer } from '../cycles/choose-reviewer.tsx'
import { SayWhy } from '../cycles/say-why.tsx'

const REFRESHES = ['review.show', 'review.list', 'cycle.board', 'cycle.progress'] as const

/** What HR can do about one review: none of it reads or changes its text. */
export function SeeTo({ review }: { review: ReviewShown }) {
  const [asking, setAsking] = useState<'reviewer' | 'reopen' | 'cancel'>()
  const stop = () => setAsking(undefined)
  const reopen = useWrite('review.reopen', { refreshes: REFRESHES, done: stop, says: () => ({ title: `${review.reviewer.name} can go on writing` }) })
  const cancel = useWrite('review.cancel', { refreshes: REFRESHES, done: stop, says: () => ({ title: 'Cancelled', detail: 'The text is kept for its author.' }) })
  const restore = useWrite('review.restore', { refreshes: REFRESHES, says: () => ({ title: 'It is written after all' }) })
  const may = new Set(review.may)
  const items: MenuItem[] = [
    ...(may.has('reassign') ? [{ id: 'reviewer', title: 'Another reviewer', run: () => setAsking('reviewer') }] : []),
    ...(may.has('reopen') ? [{ id: 'reopen', title: 'Reopen for its author', run: () => setAsking('reopen') }] : []),
    ...(may.has('cancel') ? [{ id: 'cancel', title: 'Cancel this review', run: () => setAsking('cancel') }] : []),
    ...(may.has('restore') ? [{ id: 'restore', title: 'Take it up again', run: () => restore.run({ id: review.id }) }] : []),
  ]
  if (items.length === 0) return null
  const author = review.kind === 'self' ? review.subject.name : review.reviewer.name
  return (
    <>
      <Menu label="For HR" trigger={<Button>For HR</Button>} items={items} />
      {asking === 'reviewer' && (
        <ChooseReviewer cycleId={review.cycle.id} person={review.subject} reviewId={review.id} writer={review.reviewer.name} onClose={stop} />
      )}
      {asking === 'reopen' && (
        <SayWhy
          name={`review/${review.id}/reopen`}
          title={`Reopen for ${author}`}
          purpose={`${author} can go on writing, and nobody else reads the text until it is submitted again.`}
          label="Why is it reopened?"
          confirm="Reopen"
          later={author}
          busy={reopen.busy}
          onClose={stop}
          onSay={(reason) => reopen.ask({ id: review.id, reason })}
        />
      )}
      {asking === 'cancel' && (
        <SayWhy
          name={`review/${review.id}/cancel`}
          title="Cancel this review"
          purpose={`Nothing more is written in it. The text is kept for ${author}, and you can take this back.`}
          label="Why?"
          confirm="Cancel the review"
          later={`${author}, the manager and HR`}
          busy={cancel.busy}
          onClose={stop}
          onSay={(reason) => cancel.ask({ id: review.id, reason })}
        />
      )}
    </>
  )
}
