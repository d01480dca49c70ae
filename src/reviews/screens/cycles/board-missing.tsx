import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Section } from '../../../ui/section.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import type { Missing } from '../../board/words.ts'
import { PROBLEM_WORDS } from '../../parts/cycle-words.ts'
import { countOf } from '../../parts/record-words.ts'
import { ChooseReviewer } from './choose-reviewer.tsx'

/** People the cycle is for who are not in it: they joined after it opened, or nobody could review them then. */
export function BoardMissing({ cycleId }: { cycleId: string }) {
  const missing = useAction('cycle.missing', { id: cycleId })
  const [choosing, setChoosing] = useState<Missing>()
  return (
    <Loaded query={missing}>
      {({ people, count }) =>
        count === 0 ? null : (
          <Section title="Not in it yet" hint={`${countOf(count, 'person', 'people')} this cycle is for: they joined since, or nobody could review them.`}>
            <ul className="divide-y divide-hairline border-y border-hairline">
              {people.map((each) => (
                <Row key={each.person.id} cycleId={cycleId} missing={each} choose={() => setChoosing(each)} />
              ))}
            </ul>
            {choosing && <ChooseReviewer cycleId={cycleId} person={choosing.person} onClose={() => setChoosing(undefined)} />}
          </Section>
        )
      }
    </Loaded>
  )
}

function Row({ cycleId, missing, choose }: { cycleId: string; missing: Missing; choose: () => void }) {
  const { person, reviewer, problem } = missing
  const add = useWrite('cycle.add-person', {
    refreshes: ['cycle.missing', 'cycle.board', 'cycle.progress'],
    says: () => ({ title: `${person.name} takes part`, detail: reviewer ? `${reviewer.name} reviews them.` : 'They write a self-review; nobody reviews them yet.' }),
  })
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3">
      <p>
        <span className="font-medium">{person.name}</span>{' '}
        <span className="text-soft">{reviewer ? `would be reviewed by ${reviewer.name}` : problem ? PROBLEM_WORDS[problem] : 'leads the organisation'}</span>
      </p>
      <span className="flex flex-wrap gap-2">
        <Button size="small" busy={add.busy} aria-label={`Add ${person.name}`} onClick={() => add.run({ id: cycleId, personId: person.id })}>
          Add
        </Button>
        {!reviewer && (
          <Button size="small" variant="quiet" aria-label={`Choose a reviewer for ${person.name}`} onClick={choose}>
            Choose a reviewer
          </Button>
        )}
      </span>
    </li>
  )
}
