import type { ReactNode, SubmitEvent } from 'react'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { cx } from '../../../ui/class-names.ts'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { STEPS, type StepId } from '../../set-up/steps.ts'

export interface StepFrameProps {
  step: StepId
  /** Absent: the cycle is not written down yet. */
  id?: string
  name?: string
  purpose: ReactNode
  problems: readonly FieldProblem[]
  /** Saves the step and goes on; absent: the step has its own way on. */
  onSave?: () => void
  busy?: boolean
  wide?: boolean
  children: ReactNode
}

/** One step of planning a cycle: where one is, what is wrong, and the way on. Each step is saved before the next. */
export function StepFrame({ step, id, name, purpose, problems, onSave, busy, wide, children }: StepFrameProps) {
  const at = STEPS.findIndex((each) => each.id === step)
  const title = STEPS[at]!.title
  const back = at > 0 && id ? `/cycles/${id}/plan?step=${STEPS[at - 1]!.id}` : undefined
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSave?.()
  }
  return (
    <Page
      title={title}
      width={wide ? 'wide' : 'form'}
      back={{ to: '/cycles', label: 'Review cycles' }}
      purpose={
        <>
          {name ? `${name}, step` : 'A new review cycle, step'} {at + 1} of {STEPS.length}. {purpose}
        </>
      }>
      <StepList step={step} id={id} />
      <ErrorSummary errors={problems} />
      <form noValidate onSubmit={save}>
        {children}
        {onSave && (
          <p className="mt-12 flex flex-wrap gap-4">
            {back && <ButtonLink to={back}>Back</ButtonLink>}
            <Button type="submit" variant="primary" busy={busy}>
              Save and go on
            </Button>
          </p>
        )}
      </form>
    </Page>
  )
}

function StepList({ step, id }: { step: StepId; id?: string }) {
  return (
    <nav aria-label="Steps" className="mb-8 border-b border-hairline pb-3">
      <ol className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {STEPS.map((each, at) => {
          const words = `${at + 1}. ${each.title}`
          const here = each.id === step
          return (
            <li key={each.id} className={cx('py-1', here ? 'font-medium text-ink' : 'text-soft')}>
              {here || !id ? <span aria-current={here ? 'step' : undefined}>{words}</span> : <Link to={`/cycles/${id}/plan?step=${each.id}`}>{words}</Link>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
