import { Checkbox } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { Section } from '../../../ui/section.tsx'
import { When } from '../../../ui/when.tsx'
import { announcementsOf } from '../../launch/launch.ts'
import { ANNOUNCEMENT_WORDS, TO_WORDS } from '../../parts/cycle-words.ts'
import { StepFrame } from './new-frame.tsx'
import type { StepProps } from './new-plan.tsx'
import { usePlanStep } from './use-plan-step.ts'

interface Told {
  announce: boolean
}

/** What people hear, and when: fixed words and a link, never text, a rating or a third name. */
export function MessagesStep({ draft }: StepProps) {
  const { today } = useMe()
  const { cycle } = draft
  const { value, set, problems, save, busy } = usePlanStep<Told>(draft, {
    step: 'messages',
    blank: { announce: cycle.announce },
    input: ({ announce }) => ({ announce }),
  })
  const planned = announcementsOf({ ...cycle, announce: value.announce }, today)
  return (
    <StepFrame
      step="messages"
      id={cycle.id}
      name={cycle.name}
      purpose="Messages stand in the inbox and go out by mail, as each person has chosen."
      problems={problems}
      busy={busy}
      onSave={save}>
      <Section title="When it is launched">
        <Checkbox
          label="Tell everybody who has something to write"
          hint="One message a person, however many reviews they write. Without it they find their tasks on Home."
          checked={value.announce}
          onChange={(event) => set({ announce: event.target.checked })}
        />
      </Section>
      <Section title="What goes out" hint="As if it were launched today. Who is done by then gets no reminder.">
        <ul className="max-w-form divide-y divide-hairline border-y border-hairline">
          {planned.map(({ kind, to, on }) => (
            <li key={kind} className="flex flex-wrap justify-between gap-x-6 py-2">
              <span>
                {ANNOUNCEMENT_WORDS[kind]}
                <span className="block text-small text-soft">{TO_WORDS[to]}</span>
              </span>
              <span className="text-soft tabular-nums">
                {on.map((day, at) => (
                  <span key={day}>
                    {at > 0 && ' and '}
                    <When date={day} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </StepFrame>
  )
}
