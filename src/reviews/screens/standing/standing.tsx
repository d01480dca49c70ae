import type { ReactNode } from 'react'
import { inWords } from '../../../kit/date.ts'
import type { OutputOf } from '../../../ui/action-map.ts'
import { Button } from '../../../ui/button.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { SaveMenu } from '../../../ui/save-menu.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { wholeReview } from '../../document.ts'
import { nextStep } from '../../next-step.ts'
import { TakeBack } from '../../parts/delegations.tsx'
import { LetOthersWrite } from '../../parts/let-others-write.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { PrintFooter } from '../../parts/print-footer.tsx'
import { firstName } from '../../parts/record-words.ts'
import { ReviewPaper } from '../../parts/review-paper.tsx'
import { Cancelled } from '../../parts/cancelled.tsx'
import { SimilarTexts } from '../../parts/similar-texts.tsx'
import { STATE_STEPS, STATE_WORDS, type ReviewShown } from '../../parts/state-words.ts'
import { ratingWords } from '../../codes.ts'
import type { PacketRecord } from '../../words.ts'
import { HiddenAnswers } from './hidden-answers.tsx'
import { SeeTo } from './see-to.tsx'
import { Steps } from './steps.tsx'
import { Released } from './released.tsx'

/** A review that is not mine to write just now: its text as far as I may read it, and the steps it takes. */
export default function Standing({ review }: { review: ReviewShown }) {
  return review.released > 0 ? (
    <Shared review={review} />
  ) : (
    <Whole review={review}>
      <Before review={review} />
    </Whole>
  )
}

/** Once shared, what was shared is the text: every version of it. */
function Shared({ review }: { review: ReviewShown }) {
  const read = useAction('review.read', { id: review.id })
  return (
    <Loaded query={read}>
      {(answer) => (
        <Whole review={review} read={answer}>
          <Released review={review} {...answer} />
        </Whole>
      )}
    </Loaded>
  )
}

interface WholeProps {
  review: ReviewShown
  read?: OutputOf<'review.read'>
  children: ReactNode
}

function Whole({ review, read, children }: WholeProps) {
  const me = useMe()
  const mine = review.reviewer.id === me.person.id
  const printable = Boolean(review.document || read)
  return (
    <Page
      title={`Review of ${review.subject.name}`}
      document
      width="wide"
      back={{ to: '/reviews', label: 'Reviews' }}
      purpose={`${inWords(review.cycle.from)} to ${inWords(review.cycle.to)}, written by ${mine ? 'you' : review.reviewer.name}.`}
      state={<StateLabel state={STATE_WORDS[review.state]} step={STATE_STEPS[review.state]} next={whoNext(review, mine)} />}
      actions={
        <>
          {mine && <Neighbours review={review} />}
          <SeeTo review={review} />
          {review.may.includes('delegate') && !mine && <LetOthersWrite review={review} />}
          {read && <SaveMenu action="review.export" input={{ id: review.id }} />}
          {printable && <Button onClick={() => print()}>Print</Button>}
        </>
      }>
      <PrintFooter words={`Review of ${review.subject.name}, ${review.cycle.name}`} />
      <div className="grid gap-x-12 gap-y-12 panes:grid-cols-5">
        <div className="min-w-0 panes:order-last panes:col-span-2" data-screen-only="">
          <Steps review={review} releases={read?.versions ?? []} />
        </div>
        <div className="min-w-0 panes:col-span-3">
          <Cancelled review={review} />
          <ForTheManager review={review} />
          {children}
          <HiddenAnswers review={review} />
          <SimilarTexts review={review} />
        </div>
      </div>
    </Page>
  )
}

/** Somebody writes it for the manager: until when, and the way back. */
function ForTheManager({ review }: { review: ReviewShown }) {
  const { delegation, reviewer, subject } = review
  if (!delegation || review.released > 0) return null
  return (
    <div className="mb-8 flex max-w-prose flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-l-4 border-edge py-1 pl-4">
      <p>
        {delegation.over
          ? `${reviewer.name} wrote for the manager until ${inWords(delegation.until)}. It waits for the manager to take it back.`
          : `${reviewer.name} writes for the manager until ${inWords(delegation.until)}.`}
      </p>
      {review.may.includes('end-delegation') && <TakeBack id={review.id} name={subject.name} />}
    </div>
  )
}

function Before({ review }: { review: ReviewShown }) {
  const me = useMe()
  if (review.state === 'cancelled' && !review.document) return null
  if (!review.document)
    return (
      <p className="max-w-prose text-soft">
        {review.may.includes('end-delegation') && review.delegation
          ? `${review.reviewer.name} has not begun yet. The manager can read along as they write; others once it is submitted.`
          : `${review.reviewer.name} is writing. The text opens to you once it is submitted.`}
      </p>
    )
  const records: readonly PacketRecord[] = review.records ?? []
  return (
    <ReviewPaper
      document={wholeReview(review.document)}
      rating={review.rating && ratingWords(review.rating, review.cycle.scale)}
      records={records}
      meId={me.person.id}
    />
  )
}

function whoNext(review: ReviewShown, mine: boolean): string {
  const { who, words } = nextStep(review, firstName(review.subject.name))
  if (who === 'nobody') return ''
  if (who === 'subject')
    return review.acknowledgementOpen ? `${words}.` : `${mine ? 'You open' : `${review.reviewer.name} opens`} it for acknowledgement.`
  return mine ? `Next: ${words[0]!.toLowerCase()}${words.slice(1)}.` : `${review.reviewer.name} acts next.`
}
