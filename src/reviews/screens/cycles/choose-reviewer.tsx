import { searchPeople } from '../../../people/parts/search-people.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { PersonPicker, type PersonChoice } from '../../../ui/person-picker.tsx'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'

const REFRESHES = ['cycle.board', 'cycle.progress', 'cycle.missing', 'review.show', 'review.list'] as const

export interface ChooseReviewerProps {
  cycleId: string
  person: { id: string; name: string }
  /** The review that changes hands; absent where there is none yet. */
  reviewId?: string
  writer?: string
  onClose: () => void
}

/** Somebody else writes a review: whoever began it keeps their draft. */
export function ChooseReviewer({ cycleId, person, reviewId, writer, onClose }: ChooseReviewerProps) {
  const kept = useKept<{ chosen: PersonChoice | null; reason: string }>(`cycle/${cycleId}/reviewer/${person.id}`, { chosen: null, reason: '' })
  const { chosen, reason } = kept.value
  const done = () => {
    kept.clear()
    onClose()
  }
  const move = useWrite('review.reassign', {
    quiet: true,
    refreshes: REFRESHES,
    done,
    says: ({ reviewer, draftKept }) => ({
      title: `${reviewer.name} reviews ${person.name}`,
      detail: draftKept ? `The draft is kept for ${writer ?? 'its author'}.` : undefined,
    }),
  })
  const add = useWrite('cycle.add-person', {
    quiet: true,
    refreshes: REFRESHES,
    done,
    says: () => ({ title: `${chosen?.name ?? 'Somebody'} reviews ${person.name}` }),
  })
  const problem = move.problem ?? add.problem
  const problems = problem ? fieldProblems(problem) : []
  const save = () => {
    if (!chosen) return
    if (reviewId) move.run({ id: reviewId, reviewerId: chosen.id, ...(reason.trim() && { reason: reason.trim() }) })
    else add.run({ id: cycleId, personId: person.id, reviewerId: chosen.id })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Who reviews ${person.name}?`}
      purpose={
        writer
          ? `Until now ${writer}. A draft they began stays theirs; they decide whether to pass it on.`
          : 'They get the self-review, and everything this cycle gives to a reviewer.'
      }
      actions={
        <Button variant="primary" busy={move.busy || add.busy} unavailable={chosen ? undefined : 'Choose somebody first'} onClick={save}>
          {chosen ? `Give it to ${chosen.name}` : 'Give it to them'}
        </Button>
      }>
      <Restored kept={kept} />
      <ErrorSummary errors={problems} />
      <div className="space-y-6">
        <PersonPicker
          id="reviewerId"
          label="Reviewer"
          value={chosen}
          onChange={(next) => kept.change((old) => ({ ...old, chosen: next }))}
          search={searchPeople}
          error={problemAt(problems, 'reviewerId')}
        />
        {reviewId && (
          <Input
            id="reason"
            label="Why"
            optional
            maxLength={1000}
            value={reason}
            onChange={(event) => kept.change((old) => ({ ...old, reason: event.target.value }))}
            audience={{ now: 'only you, on this device', later: 'HR' }}
          />
        )}
      </div>
    </Dialog>
  )
}
