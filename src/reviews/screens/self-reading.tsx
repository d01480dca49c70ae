import { Button } from '../../ui/button.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { isBlank } from '../../kit/text.ts'
import { wholeSelfReview } from '../document.ts'
import { PrintFooter } from '../parts/print-footer.tsx'
import { recordKind, recordText } from '../parts/record-words.ts'
import { Cancelled } from '../parts/cancelled.tsx'
import { STATE_STEPS, STATE_WORDS, type ReviewShown } from '../parts/state-words.ts'
import { SeeTo } from './standing/see-to.tsx'
import { SELF_QUESTIONS } from './self-questions.ts'
import { inWords } from '../../kit/date.ts'

/** A self-review that is in, or that one only knows is being written. */
export default function SelfReading({ review }: { review: ReviewShown }) {
  const me = useMe()
  const mine = review.subject.id === me.person.id
  const text = review.document && wholeSelfReview(review.document)
  const title = mine ? 'Your self-review' : `Self-review of ${review.subject.name}`
  const next =
    review.state === 'cancelled'
      ? ''
      : review.state === 'submitted'
      ? `${mine ? 'Your manager' : 'The manager'} builds the review on it.`
      : `${review.subject.name} writes it; it opens to you once it is submitted.`
  return (
    <Page
      title={title}
      document
      width="reading"
      back={{ to: mine ? '/reviews?as=subject' : '/reviews', label: 'Reviews' }}
      purpose={`${review.cycle.name}.`}
      state={
        <StateLabel
          state={STATE_WORDS[review.state]}
          step={review.state === 'submitted' ? 'done' : STATE_STEPS[review.state]}
          next={next}
        />
      }
      actions={
        <>
          <SeeTo review={review} />
          {text && <Button onClick={() => print()}>Print</Button>}
        </>
      }>
      <Cancelled review={review} />
      <PrintFooter words={`${title}, ${review.cycle.name}`} />
      {text &&
        SELF_QUESTIONS.map(
          ({ field, label }) =>
            !isBlank(text[field]) && (
              <Section key={field} title={label}>
                <Prose>{text[field]}</Prose>
              </Section>
            ),
        )}
      {text?.answers?.map(({ id, question, text: words }) => (
        <Section key={id} title={question}>
          <Prose>{words}</Prose>
        </Section>
      ))}
      {Boolean(review.records?.length) && (
        <Section title="What it rests on">
          <ol className="list-decimal space-y-3 pl-6 text-small">
            {review.records!.map((record) => (
              <li key={record.id} className="pl-1">
                <span className="text-soft">
                  {inWords(record.on)}, {recordKind(record)}
                </span>
                <span className="block whitespace-pre-line">{recordText(record)}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Page>
  )
}
