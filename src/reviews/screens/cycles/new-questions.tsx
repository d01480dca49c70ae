import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Radios } from '../../../ui/inputs.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { missingInScale, scaleForm, scaleInput, type ScaleForm } from '../../set-up/scale-form.ts'
import { templateSummary } from '../../template/template.ts'
import type { Template } from '../../template/words.ts'
import { StepFrame } from './new-frame.tsx'
import type { StepProps } from './new-plan.tsx'
import { ScaleFields } from './new-scale.tsx'
import { usePlanStep } from './use-plan-step.ts'

const CORE = 'core'

interface Asked {
  templateId: string
  scale: ScaleForm
}

/** What everybody is asked, and the words of the rating. */
export function QuestionsStep({ draft }: StepProps) {
  const { cycle } = draft
  const { value, set, problems, save, busy } = usePlanStep<Asked>(draft, {
    step: 'questions',
    blank: { templateId: cycle.templateId ?? CORE, scale: scaleForm(cycle.scale) },
    missing: ({ scale }) => missingInScale(scale),
    input: ({ templateId, scale }) => ({ templateId: templateId === CORE ? null : templateId, scale: scaleInput(scale) }),
  })
  const templates = useAction('template.list', {})
  return (
    <StepFrame
      step="questions"
      id={cycle.id}
      name={cycle.name}
      purpose="The cycle keeps the questions as they stand when it is launched."
      problems={problems}
      busy={busy}
      onSave={save}>
      <Section
        title="Template"
        hint="Every manager’s review holds a summary, accomplishments, growth areas and a look ahead. A template adds questions, also for others.">
        <Loaded query={templates}>
          {(answer) => (
            <Radios
              name="templateId"
              label="Which questions?"
              value={value.templateId}
              error={problemAt(problems, 'templateId')}
              onChange={(templateId) => set({ templateId })}
              options={[
                ...answer.templates.map((template) => ({ value: template.id, label: template.name, hint: <Summary template={template} /> })),
                { value: CORE, label: 'The core alone', hint: 'Three common questions for the self-review, nothing further' },
              ]}
            />
          )}
        </Loaded>
      </Section>
      <ScaleFields value={value.scale} onChange={(scale) => set({ scale })} problems={problems} />
    </StepFrame>
  )
}

function Summary({ template }: { template: Template }) {
  return (
    <>
      {templateSummary(template.document)}. <Link to={`/review-templates/${template.id}`}>Look at it</Link>
    </>
  )
}
