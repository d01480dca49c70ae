import { memo } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import type { Note } from '../../../ui/coach/note.ts'
import { CoachField } from '../../../ui/coach-field.tsx'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { fieldId, type AudienceWords } from '../../../ui/field.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { answerTo } from '../../template/template.ts'
import type { Question } from '../../template/words.ts'
import type { Answer } from '../../words.ts'

export interface ExtraQuestionsProps {
  title: string
  hint?: string
  questions: readonly Question[]
  answers: readonly Answer[] | undefined
  onAnswer: (question: Question, text: string) => void
  /** What the coach says of them, each under `/answers/<id>`; nothing where it does not read along. */
  findings?: readonly Note[]
  onDismiss?: (finding: Finding, reason?: string) => void
  audience: AudienceWords
  readOnly: boolean
  problems: readonly FieldProblem[]
}

const NONE: readonly Note[] = []

/** What the template asks beside the core, each question with its own field. */
export const ExtraQuestions = memo(function ExtraQuestions(props: ExtraQuestionsProps) {
  const { title, hint, questions, answers, onAnswer, findings = NONE, onDismiss, audience, readOnly, problems } = props
  if (questions.length === 0) return null
  return (
    <Section title={title} hint={hint}>
      <div className="space-y-8">
        {questions.map((question) => {
          const id = fieldId(`/answers/${question.id}`)
          return (
            <CoachField
              key={question.id}
              id={id}
              label={question.label}
              hint={question.help || undefined}
              optional={!question.required}
              lines="some"
              value={answerTo(answers, question.id)}
              onChange={(text) => onAnswer(question, text)}
              findings={findings.length > 0 ? findings.filter((each) => each.path === `/answers/${question.id}`) : NONE}
              onDismiss={onDismiss}
              audience={audience}
              readOnly={readOnly}
              error={problemAt(problems, id)}
            />
          )
        })}
      </div>
    </Section>
  )
})
