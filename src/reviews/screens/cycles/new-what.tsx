import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { Checkbox, Input } from '../../../ui/inputs.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { DATE_LABELS } from '../../parts/cycle-words.ts'
import type { WhatPlan } from '../../set-up/steps.ts'

export interface WhatFieldsProps {
  plan: WhatPlan
  set: (patch: Partial<WhatPlan>) => void
  problems: readonly FieldProblem[]
}

/** What the cycle is about, and the last day of each part. */
export function WhatFields({ plan, set, problems }: WhatFieldsProps) {
  const date = (name: 'from' | 'to' | 'selfDue' | 'managerDue' | 'shareDue', label: string) => (
    <Input
      id={name}
      type="date"
      size="short"
      label={label}
      value={plan[name]}
      error={problemAt(problems, name)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  return (
    <>
      <Section title="What it is about">
        <div className="space-y-5">
          <Input
            id="name"
            label="Name"
            hint="As people will read it"
            maxLength={120}
            autoComplete="off"
            value={plan.name}
            error={problemAt(problems, 'name')}
            onChange={(event) => set({ name: event.target.value })}
          />
          <div className="flex flex-wrap gap-x-6 gap-y-5">
            {date('from', 'First day of the period')}
            {date('to', 'Last day of the period')}
          </div>
        </div>
      </Section>
      <Section
        title="Dates"
        hint="Managers build on self-reviews, and talk before the last day. A date can be moved later for everybody or for one person.">
        <div className="space-y-5">
          <Checkbox
            label="Everybody writes a self-review first"
            checked={plan.withSelf}
            onChange={(event) => set({ withSelf: event.target.checked })}
          />
          {plan.withSelf && date('selfDue', DATE_LABELS.selfDue)}
          {date('managerDue', DATE_LABELS.managerDue)}
          {date('shareDue', DATE_LABELS.shareDue)}
          {plan.withSelf && (
            <Checkbox
              label="A manager reads the self-review only once they have begun their own text"
              hint="So that the first impression is their own"
              checked={plan.draftBeforeSelfReview}
              onChange={(event) => set({ draftBeforeSelfReview: event.target.checked })}
            />
          )}
        </div>
      </Section>
    </>
  )
}
