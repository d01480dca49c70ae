import { useState } from 'react'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { countOf } from '../../parts/record-words.ts'
import type { PopulationPreview } from '../../set-up/words.ts'
import { StepFrame } from './new-frame.tsx'
import type { StepProps } from './new-plan.tsx'
import { ProblemCounts } from './new-preview.tsx'
import { Rehearsal } from './new-rehearsal.tsx'
import { Facts } from './preview.tsx'

/** The last look: what was decided, what is open, a rehearsal, and the launch. */
export function LaunchStep({ draft }: StepProps) {
  const { cycle, population } = draft
  const { to, selfDue, shareDue } = cycle
  const preview = useAction('population.preview', { population, to, selfDue, shareDue })
  return <Loaded query={preview}>{(answer) => <Check draft={draft} preview={answer} />}</Loaded>
}

function Check({ draft, preview }: StepProps & { preview: PopulationPreview }) {
  const { cycle } = draft
  const { go } = usePlace()
  const [asking, setAsking] = useState<'launch' | 'discard'>()
  const stop = () => setAsking(undefined)
  const launch = useWrite('cycle.launch', { quiet: true, refreshes: ['cycle.show-plan', 'cycle.list', 'cycle.show-launch'], done: stop })
  const discard = useWrite('cycle.discard', {
    refreshes: ['cycle.list'],
    says: () => ({ title: `${cycle.name} is put away` }),
    done: () => void go('/cycles'),
  })
  return (
    <StepFrame
      step="launch"
      id={cycle.id}
      name={cycle.name}
      purpose="Look it over, rehearse it, then launch."
      problems={launch.problem ? fieldProblems(launch.problem) : []}>
      <Section title="What was decided">
        <Facts cycle={cycle} people={preview.count} />
      </Section>
      <Section title="What is open">
        <ProblemCounts {...preview} />
      </Section>
      <Rehearsal cycle={cycle} />
      <p className="mt-12 flex flex-wrap gap-4">
        <ButtonLink to={`/cycles/${cycle.id}/plan?step=messages`}>Back</ButtonLink>
        <Button
          variant="primary"
          unavailable={preview.count === 0 ? 'It is for nobody yet' : undefined}
          onClick={() => setAsking('launch')}>
          Launch
        </Button>
        <Button variant="quiet" onClick={() => setAsking('discard')}>
          Put this plan away
        </Button>
      </p>
      <Confirm
        open={asking === 'launch'}
        onClose={stop}
        title={`Launch ${cycle.name} for ${countOf(preview.count, 'person', 'people')}`}
        confirm="Launch"
        busy={launch.busy}
        onConfirm={() => launch.run({ id: cycle.id })}
        consequence={
          <>
            {cycle.selfDue && <>{countOf(preview.count, 'self-review', 'self-reviews')} and </>}
            {countOf(preview.reviewed, 'manager review', 'manager reviews')} are created{cycle.announce && ', and everybody who writes is told'}. You can
            stop on the way and go on later. A cycle can’t be unopened; it can be closed.
          </>
        }
      />
      <Confirm
        open={asking === 'discard'}
        onClose={stop}
        title={`Put ${cycle.name} away`}
        confirm="Put away"
        busy={discard.busy}
        onConfirm={() => discard.run({ id: cycle.id })}
        consequence="Its dates, conditions and choices are gone. Nobody but HR ever knew of it."
      />
    </StepFrame>
  )
}
