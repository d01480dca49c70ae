import { useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { searchPeople } from '../../people/parts/search-people.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Checkbox, Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { firstName } from './record-words.ts'

export interface ReviewToDelegate {
  id: string
  subject: { id: string; name: string }
  reviewer: { id: string; name: string }
  state: string
  cycle: { id: string; name: string; managerDue?: string }
}

/** A button that lets somebody else write a review for a while. */
export function LetOthersWrite({ review, small }: { review: ReviewToDelegate; small?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size={small ? 'small' : 'base'} variant={small ? 'quiet' : 'plain'} onClick={() => setOpen(true)}
        aria-label={small ? `Delegate the review of ${review.subject.name}` : undefined}>
        Delegate
      </Button>
      {open && <DelegateDialog review={review} onClose={() => setOpen(false)} />}
    </>
  )
}

interface Delegating { chosen: PersonChoice | null; until: string; reason: string; passOn: boolean }

function DelegateDialog({ review, onClose }: { review: ReviewToDelegate; onClose: () => void }) {
  const me = useMe()
  const { subject, reviewer, cycle } = review
  const kept = useKept<Delegating>(`review/${review.id}/delegate`, {
    chosen: null, until: cycle.managerDue && cycle.managerDue >= me.today ? cycle.managerDue : '', reason: '', passOn: false,
  })
  const { chosen, until, reason, passOn } = kept.value
  const set = (patch: Partial<Delegating>) => kept.change((old) => ({ ...old, ...patch }))
  const mine = reviewer.id === me.person.id
  const write = useWrite('review.delegate', {
    quiet: true,
    refreshes: ['review.show', 'review.list', 'delegation.list', 'kept-draft.list', 'cycle.board', 'home.show'],
    done: () => {
      kept.clear()
      onClose()
    },
    says: (given) => ({
      title: `${chosen?.name} writes the review of ${subject.name} until ${inWords(given.until)}`,
      detail: given.draftKept ? 'What was written so far is kept for its author.' : undefined,
    }),
  })
  const problems = write.problem ? fieldProblems(write.problem) : []
  const missing = !chosen ? 'Choose somebody first' : !until ? 'Choose a day first' : undefined
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Let somebody else write the review of ${subject.name}`}
      purpose={`They see the self-review once it is in, peer feedback that was asked for, and ${firstName(subject.name)}’s level; not your notes. ${
        mine ? 'You' : 'The manager'
      } can read their draft and take it back at any time.`}
      actions={
        <Button
          variant="primary"
          busy={write.busy}
          unavailable={missing}
          onClick={() =>
            write.run({ id: review.id, delegateId: chosen!.id, until, passOn, ...(reason.trim() && { reason: reason.trim() }) })
          }>
          Let them write it
        </Button>
      }>
      <Restored kept={kept} />
      <ErrorSummary errors={problems} />
      <div className="space-y-6">
        <PersonPicker id="delegateId" label="Who writes it" value={chosen} onChange={(person) => set({ chosen: person })} search={searchPeople}
          error={problemAt(problems, 'delegateId')} />
        <Input id="until" type="date" size="short" label="Until" hint="After this day they see nothing of it any more." min={me.today} value={until}
          error={problemAt(problems, 'until')} onChange={(event) => set({ until: event.target.value })} />
        <Input id="reason" label="Why" optional maxLength={500} value={reason} onChange={(event) => set({ reason: event.target.value })}
          audience={{ now: 'only you, on this device', later: 'them, the managers above and HR' }} />
        {mine && review.state === 'draft' && (
          <Checkbox label="Pass my draft on to them as input" hint="Your rating is not passed on. Your draft stays yours either way." checked={passOn}
            onChange={(event) => set({ passOn: event.target.checked })} />
        )}
      </div>
    </Dialog>
  )
}
