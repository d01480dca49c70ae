import { addDays } from '../../../kit/date.ts'
import { Checkbox, Input, Radios } from '../../../ui/inputs.tsx'
import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { DATE_LABELS } from '../../parts/cycle-words.ts'
import type { Template } from '../../template/words.ts'
import type { PeerFeedback } from '../../words.ts'
import { StepFrame } from './new-frame.tsx'
import type { StepProps } from './new-plan.tsx'
import { usePlanStep } from './use-plan-step.ts'

interface Others {
  peers: boolean
  nomination: boolean
  nominationDue: string
  peerDue: string
  peerFeedback: PeerFeedback
  upward: boolean
  upwardDue: string
}

/** Whether peers and reports are asked too, until when, and how the answers are given. */
export function FeedbackStep({ draft }: StepProps) {
  const template = useAction('template.show', { id: draft.cycle.templateId ?? '' }, { enabled: Boolean(draft.cycle.templateId) })
  if (!draft.cycle.templateId) return <Form draft={draft} />
  return <Loaded query={template}>{(answer) => <Form draft={draft} template={answer} />}</Loaded>
}

function Form({ draft, template }: StepProps & { template?: Template }) {
  const { cycle } = draft
  const asksPeers = (template?.document.peer.length ?? 0) > 0
  const asksReports = (template?.document.upward.length ?? 0) > 0
  const { value, set, problems, save, busy } = usePlanStep<Others>(draft, {
    step: 'feedback',
    blank: {
      peers: Boolean(cycle.peerDue),
      nomination: Boolean(cycle.nominationDue) || !cycle.peerDue,
      nominationDue: cycle.nominationDue ?? addDays(cycle.managerDue, -14),
      peerDue: cycle.peerDue ?? addDays(cycle.managerDue, -7),
      peerFeedback: cycle.peerFeedback ?? 'attributed',
      upward: Boolean(cycle.upwardDue),
      upwardDue: cycle.upwardDue ?? cycle.managerDue,
    },
    input: (others) => ({
      nominationDue: others.peers && others.nomination ? others.nominationDue : null,
      peerDue: others.peers ? others.peerDue : null,
      upwardDue: others.upward ? others.upwardDue : null,
      ...(others.peers && { peerFeedback: others.peerFeedback }),
    }),
  })
  const date = (name: 'nominationDue' | 'peerDue' | 'upwardDue') => (
    <Input
      id={name}
      type="date"
      size="short"
      label={DATE_LABELS[name]}
      value={value[name]}
      error={problemAt(problems, name)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  return (
    <StepFrame
      step="feedback"
      id={cycle.id}
      name={cycle.name}
      purpose="A review is fairer when it does not rest on one pair of eyes."
      problems={problems}
      busy={busy}
      onSave={save}>
      <Section title="From peers">
        {asksPeers || value.peers ? (
          <div className="space-y-5">
            <Checkbox
              label="Ask peers about each person"
              hint="Two to five people who saw the work. The manager agrees to the list before the questions go out."
              checked={value.peers}
              onChange={(event) => set({ peers: event.target.checked })}
            />
            {value.peers && (
              <>
                <Checkbox
                  label="People propose their peers themselves"
                  hint="Otherwise the manager names them"
                  checked={value.nomination}
                  onChange={(event) => set({ nomination: event.target.checked })}
                />
                {value.nomination && date('nominationDue')}
                {date('peerDue')}
                <Radios<PeerFeedback>
                  name="peerFeedback"
                  label="How the person gets the answers"
                  value={value.peerFeedback}
                  onChange={(peerFeedback) => set({ peerFeedback })}
                  options={[
                    { value: 'attributed', label: 'With names', hint: 'Manager and HR read them as they come in; the person once the manager gives them' },
                    {
                      value: 'anonymous',
                      label: 'Without names',
                      hint: 'Manager and HR know who wrote what; the person gets three or more at once, mixed, without names or dates',
                    },
                  ]}
                />
              </>
            )}
          </div>
        ) : (
          <Unasked what="peers" template={template} />
        )}
      </Section>
      <Section title="About managers, from their people">
        {asksReports || value.upward ? (
          <div className="space-y-5">
            <Checkbox
              label="Ask everybody about their manager"
              hint="Only where five or more report to the same person. Nobody can find out who wrote what, the database included."
              checked={value.upward}
              onChange={(event) => set({ upward: event.target.checked })}
            />
            {value.upward && date('upwardDue')}
          </div>
        ) : (
          <Unasked what="those who report to somebody" template={template} />
        )}
      </Section>
    </StepFrame>
  )
}

function Unasked({ what, template }: { what: string; template?: Template }) {
  return (
    <p className="text-soft">
      {template ? (
        <>
          “{template.name}” has no questions for {what}. <Link to={`/review-templates/${template.id}`}>Add some</Link>, or go on without.
        </>
      ) : (
        <>The core alone has no questions for {what}. Choose a template in the step before, or go on without.</>
      )}
    </p>
  )
}
