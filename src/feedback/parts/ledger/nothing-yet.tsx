import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useCapture } from '../../../ui/capture.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import type { Named } from '../../words.ts'

const EXAMPLE = 'On Tuesday’s handover you read the open alarms aloud and said who takes each. Nobody had to call the day shift at home.'

/** An empty ledger says what belongs on it. */
export function NothingYet({ person, chosen }: { person: Named; chosen: boolean }) {
  const { person: me } = useMe()
  const { setSearch } = usePlace()
  const capture = useCapture()
  if (chosen) {
    return <EmptyState title="Nothing of this kind" why="Other entries may be on the ledger." action={<Button onClick={() => void setSearch({ show: undefined })}>Show everything</Button>} />
  }
  if (person.id === me.id) {
    return (
      <EmptyState title="What people say to you" example={EXAMPLE}
        why="Whatever a colleague or your manager tells you through Plumbline is here, with its date, so that no review is the first time you hear it. You can note your own work here too."
        action={<div className="flex flex-wrap gap-2"><Button onClick={() => capture(me.id)}>Note something about your work</Button><ButtonLink to="/notes/import">Bring your notes</ButtonLink></div>} />
    )
  }
  return (
    <EmptyState title={`What was said to ${person.name}`} example={EXAMPLE}
      why={`Nothing that you can read is on the ledger of ${person.name}. A sentence on the day is worth a page in the review.`}
      action={<div className="flex flex-wrap gap-2"><Button keyHint="n" onClick={() => capture(person.id)}>Note something</Button><ButtonLink to="/notes/import">Bring your notes</ButtonLink></div>} />
  )
}
