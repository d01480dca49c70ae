import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import type { Progress } from './board.tsx'

/** A later date for one person. */
export function ExtendReview({ review, onClose }: { review: Progress['reviews'][number]; onClose: () => void }) {
  const { today } = useMe()
  const [due, setDue] = useState('')
  const write = useWrite('review.extend', {
    quiet: true,
    refreshes: ['cycle.progress', 'review.list', 'home.show'],
    done: onClose,
    says: (moved) => ({ title: `Due ${inWords(moved.due)} now: the ${KINDS[review.kind]} of ${review.subject.name}` }),
  })
  const problems = write.problem ? fieldProblems(write.problem) : []
  return (
    <Dialog
      open
      onClose={onClose}
      title={`A later date for ${review.subject.name}`}
      purpose={
        <>
          The {KINDS[review.kind]}, written by {review.kind === 'self' ? 'themself' : review.reviewer.name}, was due {inWords(review.due)}.
        </>
      }
      actions={
        <Button
          variant="primary"
          busy={write.busy}
          unavailable={due ? undefined : 'Choose a day first'}
          onClick={() => write.run({ id: review.id, due })}>
          Move to this day
        </Button>
      }>
      <ErrorSummary errors={problems} />
      <Input
        id="due"
        type="date"
        size="short"
        label="Due"
        min={today}
        value={due}
        error={problemAt(problems, 'due')}
        onChange={(event) => setDue(event.target.value)}
      />
    </Dialog>
  )
}

const KINDS = { self: 'self-review', manager: 'review' } as const
