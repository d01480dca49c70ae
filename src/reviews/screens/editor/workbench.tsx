import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { When } from '../../../ui/when.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { firstName } from '../../parts/record-words.ts'
import { STATE_STEPS, STATE_WORDS, type ReviewShown } from '../../parts/state-words.ts'
import { useWritingTime } from '../../parts/writing-time.ts'
import type { PacketFacts, PacketRecord } from '../../words.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { Desk } from './desk.tsx'
import { HiddenQuestions } from './hidden-questions.tsx'
import { StatusBar } from './status-bar.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { useAudience } from './use-audience.ts'
import { useFindings } from './use-findings.ts'
import { useHiddenAnswers } from './use-hidden-answers.ts'
import { useReviewText } from './use-review-text.ts'
import { useSubmit } from './use-submit.ts'

export interface WorkbenchProps {
  review: ReviewShown
  records: readonly PacketRecord[]
  facts: PacketFacts
}

/** A review in the making: a text that saves itself, its clock, and the way to submit it. */
export function Workbench({ review, records, facts }: WorkbenchProps) {
  const me = useMe()
  const time = useWritingTime(review.activeMinutes ?? 0)
  const text = useReviewText(review, time)
  const findings = useFindings(review.id, text.value, records, facts, time.minutes)
  const hidden = useHiddenAnswers(review)
  const submit = useSubmit(review, text, findings, hidden)
  const audience = useAudience(review.subject.name)
  const name = firstName(review.subject.name)
  return (
    <Page
      title={`Review of ${review.subject.name}`}
      width="wide"
      back={{ to: '/reviews', label: 'Reviews' }}
      purpose={`What you saw from ${inWords(review.cycle.from)} to ${inWords(review.cycle.to)}, and what ${name} has heard of it already.`}
      state={
        <StateLabel
          state={STATE_WORDS[review.state]}
          step={STATE_STEPS[review.state]}
          next={
            <>
              Only you can read it. {review.overdue ? 'It was due' : 'Due'} <When date={review.due} today={me.today} />.
              {selfWords(review, name, me.today)}
            </>
          }
        />
      }
      actions={<Neighbours review={review} />}
      primary={
        <Button variant="primary" busy={submit.busy} onClick={() => void submit.begin()}>
          Submit
        </Button>
      }>
      <ErrorSummary errors={submit.problems} />
      {review.sentBack && <SentBack {...review.sentBack} />}
      <Desk
        review={review}
        records={records}
        facts={facts}
        text={text}
        findings={findings}
        audience={audience}
        problems={submit.problems}
        onSend={() => void submit.begin()}
        sendTitle="Submit this review"
        apart={<HiddenQuestions review={review} hidden={hidden} problems={submit.problems} />}
        bar={(pane, go) => (
          <StatusBar
            status={text.status}
            restored={text.restored}
            joined={text.joined}
            minutes={time.minutes}
            text={text.value}
            rated={Boolean(review.cycle.scale)}
            findings={findings.all}
            pane={pane}
            onPane={go}
          />
        )}
      />
      {text.conflict && <ConflictDialog {...text.conflict} scale={review.cycle.scale} onChoose={text.choose} />}
      {submit.asking && (
        <SubmitDialog
          person={review.subject.name}
          findings={submit.asking}
          notes={submit.notes}
          busy={submit.busy}
          onClose={submit.stop}
          onSubmit={(confirmed, notes) => void submit.send(confirmed, notes)}
        />
      )}
    </Page>
  )
}

function selfWords({ selfReview }: ReviewShown, name: string, today: string): string {
  if (!selfReview) return ''
  if (selfReview.state === 'submitted') return ` ${name}’s self-review is in.`
  const due = inWords(selfReview.due)
  return selfReview.due < today ? ` ${name}’s self-review was due ${due} and is not in.` : ` ${name}’s self-review is due ${due}.`
}

function SentBack({ by, reason }: NonNullable<ReviewShown['sentBack']>) {
  return (
    <div className="mb-6 max-w-prose border-l-4 border-ink py-1 pl-4">
      <p className="font-medium">{by.name} sent this review back</p>
      <p className="mt-1 whitespace-pre-line">{reason}</p>
    </div>
  )
}
