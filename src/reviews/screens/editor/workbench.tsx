import { inWords } from '../../../kit/date.ts'
import { listInWords } from '../../../kit/text.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { SaveMenu } from '../../../ui/save-menu.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { When } from '../../../ui/when.tsx'
import { EarlierDrafts } from '../../parts/earlier-drafts.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { firstName } from '../../parts/record-words.ts'
import { STATE_STEPS, STATE_WORDS, type ReviewShown } from '../../parts/state-words.ts'
import { useWritingTime } from '../../parts/writing-time.ts'
import type { PacketFacts, PacketRecord } from '../../words.ts'
import { CoAuthors } from './co-authors.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { Desk } from './desk.tsx'
import { GivenBack } from '../../parts/given-back.tsx'
import { LetOthersWrite } from '../../parts/let-others-write.tsx'
import { HiddenQuestions } from './hidden-questions.tsx'
import { KeptDrafts } from './kept-drafts.tsx'
import { StatusBar } from './status-bar.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { useAudience } from './use-audience.ts'
import { useFindings } from './use-findings.ts'
import { useHiddenAnswers } from './use-hidden-answers.ts'
import { useReviewText } from './use-review-text.ts'
import { useSubmit } from './use-submit.ts'
import { useWaits } from './use-waits.ts'

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
  const waits = useWaits(review)
  const submit = useSubmit(review, text, findings, hidden, waits)
  const audience = useAudience(review.subject.name, Boolean(review.delegation), review.coAuthors)
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
              {readersOf(review)} {review.overdue ? 'It was due' : 'Due'} <When date={review.due} today={me.today} />.
              {selfWords(review, name, me.today)}
            </>
          }
        />
      }
      actions={
        <>
          {review.roundId && <ButtonLink to={`/feedback-rounds/${review.roundId}`}>Peer feedback</ButtonLink>}
          <Neighbours review={review} />
          {review.may.includes('delegate') && <LetOthersWrite review={review} small />}
          {review.state === 'draft' && <SaveMenu action="review.export" input={{ id: review.id }} formats={['md']} quiet />}
          {review.may.includes('invite-co-author') && <CoAuthors review={review} />}
          <EarlierDrafts id={review.id} version={text.version} />
        </>
      }
      primary={
        <Button variant="primary" busy={submit.busy} onClick={() => void submit.begin()}>
          Submit
        </Button>
      }>
      <ErrorSummary errors={submit.problems} />
      {review.sentBack && <GivenBack {...review.sentBack} />}
      <KeptDrafts review={review} text={text} />
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
            waits={waits}
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

/** Of a delegate's draft the manager reads along; of anybody else's nobody does. */
function readersOf({ delegation, subject, coAuthors = [] }: ReviewShown): string {
  const asked = listInWords(coAuthors.map((each) => each.name))
  return delegation
    ? `You write it for the manager of ${subject.name}, until ${inWords(delegation.until)}: they can read it as you write.${asked && ` ${asked}, too.`}`
    : `Only you${asked && ` and ${asked}`} can read it.`
}

function selfWords({ selfReview }: ReviewShown, name: string, today: string): string {
  if (!selfReview) return ''
  if (selfReview.state === 'submitted') return ` ${name}’s self-review is in.`
  const due = inWords(selfReview.due)
  return selfReview.due < today ? ` ${name}’s self-review was due ${due} and is not in.` : ` ${name}’s self-review is due ${due}.`
}
