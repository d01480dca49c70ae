import { Prose, Section } from '../../../ui/section.tsx'
import { firstName } from '../../parts/record-words.ts'
import type { ReviewShown } from '../../parts/state-words.ts'

/** What was answered apart from the person: on screen for those who may, never on paper. */
export function HiddenAnswers({ review }: { review: ReviewShown }) {
  const answers = review.hidden?.answers ?? []
  if (answers.length === 0) return null
  const name = firstName(review.subject.name)
  return (
    <div data-screen-only="" className="mt-12">
      <Section title={`Not shown to ${name}`} hint="For you, the author, those above and HR. It is not part of what is shared or printed.">
        <div className="space-y-6">
          {answers.map(({ id, question, text }) => (
            <div key={id}>
              <h3 className="text-base">{question}</h3>
              <Prose>{text}</Prose>
            </div>
          ))}
        </div>
      </Section>
    </div>
  )
}
