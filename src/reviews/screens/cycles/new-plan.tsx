import type { OutputOf } from '../../../ui/action-map.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { usePlace } from '../../../ui/place.ts'
import { useAction } from '../../../ui/use-action.ts'
import { stepOf, type StepId } from '../../set-up/steps.ts'
import { FeedbackStep } from './new-feedback.tsx'
import { LaunchStep } from './new-launch.tsx'
import { LaunchProgress } from './new-progress.tsx'
import { MessagesStep } from './new-messages.tsx'
import { QuestionsStep } from './new-questions.tsx'
import { WhatStep } from './new-what-step.tsx'
import { WhoStep } from './new-who.tsx'

/** A cycle as HR plans it, and how to go on from a step. */
export interface StepProps {
  draft: OutputOf<'cycle.show-plan'>
}

/** A cycle in planning: the address holds the step, the server holds what was decided in the others. */
export default function PlanScreen() {
  const { params, search } = usePlace()
  const step = stepOf(search.step)
  const plan = useAction('cycle.show-plan', { id: params.id! }, { fresh: true })
  // Once it is launched the plan stays as people were told; what is left is to watch.
  return (
    <Loaded query={plan}>
      {(draft) => (draft.cycle.state === 'draft' ? <Step key={step} step={step} draft={draft} /> : <LaunchProgress cycle={draft.cycle} />)}
    </Loaded>
  )
}

function Step({ step, draft }: { step: StepId; draft: StepProps['draft'] }) {
  switch (step) {
    case 'what':
      return <WhatStep draft={draft} />
    case 'who':
      return <WhoStep draft={draft} />
    case 'questions':
      return <QuestionsStep draft={draft} />
    case 'feedback':
      return <FeedbackStep draft={draft} />
    case 'messages':
      return <MessagesStep draft={draft} />
    case 'launch':
      return <LaunchStep draft={draft} />
  }
}
