import { useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { CoachField } from '../../ui/coach-field.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { fieldId } from '../../ui/field.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { SaveStatus } from '../../ui/save-status.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useAutosave } from '../../ui/use-autosave.ts'
import { When } from '../../ui/when.tsx'
import { useAway } from '../../writing/parts/use-away.ts'
import { useTextCoach } from '../../writing/parts/use-text-coach.ts'
import { isEmpty } from '../document.ts'
import { wholeSelfReview } from '../document.ts'
import { mergeSelfReviews } from '../merge.ts'
import { textsOfSelfReview } from '../self-texts.ts'
import { GivenBack } from '../parts/given-back.tsx'
import { EarlierDrafts } from '../parts/earlier-drafts.tsx'
import { STATE_STEPS, STATE_WORDS, type ReviewShown } from '../parts/state-words.ts'
import { answerTo, missingAnswers, withAnswer } from '../template/template.ts'
import type { SelfReviewDocument } from '../words.ts'
import { SELF_QUESTIONS } from './self-questions.ts'
import { SelfRecords } from './self-records.tsx'
import { SelfConflict } from './self-conflict.tsx'

interface Stored {
  document?: unknown
  version: number
}

/** The person writes about their own period: a few questions, and the records that bring it back. */
export default function SelfEditor({ review }: { review: ReviewShown }) {
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const text = useAutosave<SelfReviewDocument>({
    key: `review/${review.id}`,
    initial: textOf(review as unknown as Stored),
    reads: ['review.show'],
    merge: mergeSelfReviews,
    revive: wholeSelfReview,
    save: (document, options) => api('review.write', { id: review.id, document }, options),
    current: (stored) => textOf(stored as Stored),
  })
  const write = useWrite('review.submit', {
    quiet: true,
    refreshes: ['review.show', 'review.list', 'home.show'],
    says: () => ({ title: 'Your self-review is submitted' }),
  })
  const coach = useTextCoach(`review/${review.id}`, text.value, textsOfSelfReview, undefined, { away: useAway('review', review.id) })
  const advised = (path: string) => ({ findings: coach.findings.filter((each) => each.path === path), onDismiss: coach.dismiss })
  const audience = { now: 'only you', later: 'your manager, those above and HR, when you submit' }
  const cites = new Set(text.value.cites)
  const common = SELF_QUESTIONS.filter(({ field }) => review.asked?.selfFields?.includes(field) ?? true)
  const further = review.asked?.questions ?? []

  async function begin() {
    const first = common[0]?.field ?? fieldId(`/answers/${further[0]?.id}`)
    const wrong = [
      ...(isEmpty(text.value) ? [{ fieldId: first, message: 'Write a few words first: there is no text to submit yet.' }] : []),
      ...missingAnswers(further, text.value.answers).map(({ path, message }) => ({ fieldId: fieldId(path), message })),
    ]
    setProblems(wrong)
    if (wrong.length === 0 && (await text.flush())) setAsking(true)
  }

  async function send() {
    try {
      await write.ask({ id: review.id }, { ifMatch: text.version })
    } catch (problem) {
      setAsking(false)
      setProblems(fieldProblems(problem as Parameters<typeof fieldProblems>[0]))
    }
  }

  return (
    <Page
      title="Your self-review"
      width="wide"
      back={{ to: '/reviews?as=subject', label: 'Reviews' }}
      purpose={
        <>
          {inWords(review.cycle.from)} to {inWords(review.cycle.to)}, as you saw it. Your manager writes their review with it at hand.
        </>
      }
      state={
        <StateLabel
          state={STATE_WORDS[review.state]}
          step={STATE_STEPS[review.state]}
          next={
            <>
              Only you can read it. {review.overdue ? 'It was due' : 'Due'} <When date={review.due} today={me.today} />.
            </>
          }
        />
      }
      actions={<EarlierDrafts id={review.id} version={text.version} />}
      primary={
        <Button variant="primary" busy={write.busy} onClick={() => void begin()}>
          Submit
        </Button>
      }>
      <ErrorSummary errors={problems} />
      {review.sentBack && <GivenBack {...review.sentBack} />}
      <div className="grid gap-x-12 gap-y-12 panes:grid-cols-5">
        <div className="min-w-0 max-w-form space-y-8 panes:col-span-3">
          {common.map(({ field, label, hint, placeholder }) => (
            <CoachField
              key={field}
              id={field}
              label={label}
              hint={hint}
              placeholder={placeholder}
              lines="some"
              maxLength={20_000}
              audience={audience}
              readOnly={!text.ready || Boolean(text.conflict)}
              error={problemAt(problems, field)}
              value={text.value[field]}
              onChange={(value) => text.change((old) => ({ ...old, [field]: value }))}
              {...advised(`/${field}`)}
            />
          ))}
          {further.map((question) => (
            <CoachField
              key={question.id}
              id={fieldId(`/answers/${question.id}`)}
              label={question.label}
              hint={question.help || undefined}
              optional={!question.required}
              lines="some"
              maxLength={20_000}
              audience={audience}
              readOnly={!text.ready || Boolean(text.conflict)}
              error={problemAt(problems, fieldId(`/answers/${question.id}`))}
              value={answerTo(text.value.answers, question.id)}
              onChange={(value) => text.change((old) => withAnswer(old, question, value))}
              {...advised(`/answers/${question.id}`)}
            />
          ))}
          <SaveStatus status={text.status} restored={text.restored} joined={text.joined} />
        </div>
        <div className="min-w-0 panes:col-span-2">
          <SelfRecords
            id={review.id}
            cites={cites}
            onCite={(id, on) =>
              text.change((old) => ({ ...old, cites: on ? [...old.cites, id] : old.cites.filter((each) => each !== id) }))
            }
          />
        </div>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title="Submit your self-review"
        confirm="Submit"
        cancel="Keep writing"
        busy={write.busy}
        onConfirm={() => void send()}
        consequence={
          <>
            Your manager, those above and HR can read it from now on. It stays as it is; what comes up later belongs into the conversation.
          </>
        }
      />
      {text.conflict && <SelfConflict {...text.conflict} onChoose={text.choose} />}
    </Page>
  )
}

function textOf({ document, version }: Stored): { value: SelfReviewDocument; version: number } {
  return { value: wholeSelfReview(document as Partial<SelfReviewDocument> | undefined), version: version ?? 0 }
}
