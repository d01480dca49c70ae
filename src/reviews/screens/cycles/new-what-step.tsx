import { missingInWhat, whatInput, whatOf, type WhatPlan } from '../../set-up/steps.ts'
import { StepFrame } from './new-frame.tsx'
import type { StepProps } from './new-plan.tsx'
import { WhatFields } from './new-what.tsx'
import { usePlanStep } from './use-plan-step.ts'

/** The first step again, of a cycle that is written down. */
export function WhatStep({ draft }: StepProps) {
  const { value, set, problems, save, busy } = usePlanStep<WhatPlan>(draft, {
    step: 'what',
    blank: whatOf(draft.cycle),
    missing: missingInWhat,
    input: whatInput,
  })
  return (
    <StepFrame
      step="what"
      id={draft.cycle.id}
      name={draft.cycle.name}
      purpose="Until you launch it, nobody but HR knows of it."
      problems={problems}
      busy={busy}
      onSave={save}>
      <WhatFields plan={value} set={set} problems={problems} />
    </StepFrame>
  )
}
