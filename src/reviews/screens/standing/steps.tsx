import { dateIn, inWords } from '../../../kit/date.ts'
import { useMe } from '../../../ui/me.ts'
import { firstName } from '../../parts/record-words.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import type { Release } from '../../words.ts'
import { Acknowledgement } from './acknowledgement.tsx'
import { Overrides } from './overrides.tsx'
import { SendBack } from './send-back.tsx'
import { ShareStep } from './share-step.tsx'
import { Step } from './step.tsx'
import { HeldStep, PlanStep } from './talk-steps.tsx'
import { Withdraw } from './withdraw.tsx'
import { CorrectLink } from './correct-link.tsx'

export interface StepProps {
  review: ReviewShown
  name: string
}

/** The way from a submitted text to an acknowledged one: what is done, what comes next, and the one thing to press. */
export function Steps({ review, releases }: { review: ReviewShown; releases: readonly Release[] }) {
  const zone = useMe().organisation.timeZone
  const name = firstName(review.subject.name)
  const done = new Map(review.steps?.map(({ step, done: is }) => [step, is]))
  const may = new Set(review.may)
  const { scheduledFor, heldOn } = review.conversation
  const shared = releases.at(-1)
  const answered = releases[0]?.acknowledgedAt
  const props = { review, name }
  const on = (at: string) => inWords(dateIn(zone, at))
  return (
    <section aria-label="Steps">
      <h2 className="mb-4 text-large tracking-tight">Steps</h2>
      <ol className="line">
        {review.selfReview && (
          <Step
            title="Self-review"
            done={review.selfReview.state === 'submitted'}
            words={review.selfReview.state === 'submitted' ? 'It is in' : `Due ${inWords(review.selfReview.due)}`}
          />
        )}
        <Step title="Submitted" done={done.get('submitted')} words={done.get('submitted') ? 'The text stands' : 'Being written'}>
          {may.has('withdraw') && <Withdraw {...props} />}
          {may.has('send-back') && <SendBack {...props} />}
        </Step>
        <Step
          title="Conversation planned"
          done={done.get('scheduled')}
          words={scheduledFor ? `For ${inWords(scheduledFor)}` : heldOn ? '' : 'Not yet'}>
          {may.has('schedule') && review.state !== 'acknowledged' && <PlanStep {...props} />}
        </Step>
        <Step title="Shared" done={done.get('shared')} words={shared ? `${on(shared.releasedAt)}` : `${name} can’t read it yet`}>
          {may.has('share') && <ShareStep {...props} />}
          {may.has('override') && <Overrides {...props} />}
        </Step>
        <Step title="Talked about" done={done.get('held')} words={heldOn ? inWords(heldOn) : 'Not yet on record'}>
          {may.has('record-conversation') && !heldOn && <HeldStep {...props} />}
        </Step>
        <Step
          title="Acknowledged"
          done={done.get('acknowledged')}
          words={
            answered
              ? `${on(answered)}: received, not necessarily agreed`
              : review.acknowledgementOpen
                ? `${name} can acknowledge it now`
                : ''
          }>
          {may.has('open-acknowledgement') && <Acknowledgement {...props} />}
        </Step>
      </ol>
      {may.has('correct') && <CorrectLink {...props} />}
    </section>
  )
}
