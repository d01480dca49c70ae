import { useState } from 'react'
import { listInWords } from '../../../kit/text.ts'
import { searchPeople } from '../../../people/parts/search-people.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PersonPicker, type PersonChoice } from '../../../ui/person-picker.tsx'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import { When } from '../../../ui/when.tsx'
import { firstName } from '../../parts/record-words.ts'
import type { ReviewShown } from '../../parts/state-words.ts'

/** Who writes along, by name; the author asks them and ends it. */
export function CoAuthors({ review }: { review: ReviewShown }) {
  const [open, setOpen] = useState(false)
  const [person, setPerson] = useState<PersonChoice | null>(null)
  const refreshes = ['review.show'] as const
  const invite = useWrite('review.invite-co-author', { quiet: true, refreshes, done: () => setPerson(null) })
  const end = useWrite('review.end-co-author', { refreshes })
  const asked = review.coAuthors ?? []
  const name = firstName(review.subject.name)
  const problems = invite.problem ? fieldProblems(invite.problem, { '/personId': 'co-author' }) : []
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        {asked.length === 0 ? 'Write with somebody' : `With ${listInWords(asked.map((each) => each.name))}`}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Who writes along"
        purpose={`They read and change the words of this draft until you submit it. They see neither the rating, nor the records it rests on, nor earlier drafts, and ${name} does not hear of it.`}>
        {asked.length > 0 && (
          <ul className="mb-6 divide-y divide-hairline border-y border-hairline">
            {asked.map((each) => (
              <li key={each.id} className="flex items-center justify-between gap-4 py-2">
                <span>{each.name}<span className="block text-small text-soft">since <When date={each.since.slice(0, 10)} /></span></span>
                <Button size="small" variant="quiet" busy={end.busy} onClick={() => end.run({ id: review.id, personId: each.id })}>End for {firstName(each.name)}</Button>
              </li>
            ))}
          </ul>
        )}
        <form className="space-y-4" onSubmit={(event) => {
          event.preventDefault()
          if (person && !invite.busy) invite.run({ id: review.id, personId: person.id })
        }}>
          <PersonPicker id="co-author" label="Ask somebody" value={person} search={searchPeople}
            error={problemAt(problems, 'co-author') ?? invite.problem?.detail} onChange={(next) => { invite.reset(); setPerson(next) }} />
          <div className="flex justify-end"><Button type="submit" variant="primary" busy={invite.busy} unavailable={person ? undefined : 'Choose somebody first'}>Ask</Button></div>
        </form>
      </Dialog>
    </>
  )
}
