import { useState, type SubmitEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { useWrite } from '../../../ui/use-action.ts'
import { inWords } from '../../../kit/date.ts'
import { nextStep } from '../../next-step.ts'
import type { StepProps } from './steps.tsx'

/** The day on which the two talk about the review. */
export function PlanStep({ review, name }: StepProps) {
  const { today } = useMe()
  const { scheduledFor } = review.conversation
  const write = useWrite('conversation.schedule', {
    quiet: true,
    refreshes: ['review.show', 'review.list', 'review.check', 'home.show'],
    says: ({ scheduledFor: on }) => ({ title: `The talk with ${name} is planned for ${inWords(on)}` }),
  })
  const next = nextStep(review, name).words === 'Plan the conversation'
  const form = (
    <DayForm
      id="scheduled-for"
      label={scheduledFor ? 'Another day' : `When do you talk with ${name}?`}
      start={scheduledFor ?? ''}
      min={today}
      busy={write.busy}
      problem={write.problem?.detail}
      button={scheduledFor ? 'Move to this day' : 'Plan it'}
      primary={next}
      onSend={(day) => write.run({ id: review.id, scheduledFor: day })}
    />
  )
  if (!scheduledFor) return form
  return (
    <details key={scheduledFor} className="mt-1 text-small">
      <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:text-accent-strong">Move it</summary>
      {form}
    </details>
  )
}

/** On record: the talk was held. */
export function HeldStep({ review, name }: StepProps) {
  const { today } = useMe()
  const write = useWrite('conversation.record', {
    quiet: true,
    refreshes: ['review.show', 'review.list', 'home.show'],
    says: () => ({ title: `On record: you talked with ${name}` }),
  })
  return (
    <DayForm
      id="held-on"
      label="When did you talk?"
      start={today}
      max={today}
      busy={write.busy}
      problem={write.problem?.detail}
      button="Put on record"
      primary={review.state === 'shared'}
      onSend={(day) => write.run({ id: review.id, heldOn: day })}
    />
  )
}

interface DayFormProps {
  id: string
  label: string
  start: string
  min?: string
  max?: string
  button: string
  primary: boolean
  busy: boolean
  problem?: string
  onSend: (day: string) => void
}

function DayForm({ id, label, start, min, max, button, primary, busy, problem, onSend }: DayFormProps) {
  const [day, setDay] = useState(start)
  const [missing, setMissing] = useState(false)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(!day)
    if (day) onSend(day)
  }
  return (
    <form noValidate className="mt-2 flex flex-wrap items-end gap-3" onSubmit={send}>
      <Input
        id={id}
        type="date"
        size="short"
        label={label}
        min={min}
        max={max}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        error={missing ? 'Choose a day.' : problem}
      />
      <Button type="submit" variant={primary ? 'primary' : 'plain'} busy={busy}>
        {button}
      </Button>
    </form>
  )
}
