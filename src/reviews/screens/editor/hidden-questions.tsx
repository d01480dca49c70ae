import { ChangedElsewhere } from '../../../ui/changed-elsewhere.tsx'
import { EarlierDraftsLink } from '../../../ui/earlier-drafts.tsx'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { SaveStatus } from '../../../ui/save-status.tsx'
import { firstName } from '../../parts/record-words.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { ExtraQuestions } from './extra-questions.tsx'
import type { HiddenAnswersHandle } from './use-hidden-answers.ts'

export interface HiddenQuestionsProps {
  review: ReviewShown
  hidden: HiddenAnswersHandle
  problems: readonly FieldProblem[]
}

/** Questions whose answers the person never reads: said above them, and beside each. */
export function HiddenQuestions({ review, hidden, problems }: HiddenQuestionsProps) {
  if (hidden.questions.length === 0) return null
  const name = firstName(review.subject.name)
  const above = review.hidden?.above ? `${review.hidden.above.name}, those further up` : 'those above you'
  return (
    <>
      <ExtraQuestions
        title={`Not shown to ${name}`}
        hint={`${above[0]!.toUpperCase()}${above.slice(1)} and HR read it. It is in no copy, print or export that ${name} gets; a data request under the law may still bring it to light.`}
        questions={hidden.questions}
        answers={hidden.value.answers}
        onAnswer={hidden.answer}
        audience={{ now: review.delegation ? `you and the manager of ${review.subject.name}` : 'only you', later: `${above} and HR when you submit; never shown to ${name}` }}
        readOnly={!hidden.ready || Boolean(hidden.conflict)}
        problems={problems}
      />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
        <SaveStatus status={hidden.status} restored={hidden.restored} joined={hidden.joined} />
        <EarlierDraftsLink to={`/reviews/${review.id}/hidden-drafts`} version={hidden.version} label="Earlier drafts of these answers" />
      </div>
      {hidden.conflict && (
        <ChangedElsewhere
          {...hidden.conflict}
          words={({ answers = [] }) => answers.map(({ question, text }) => `${question}\n${text}`).join('\n\n')}
          choose={hidden.choose}
        />
      )}
    </>
  )
}
