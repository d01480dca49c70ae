import { memo } from 'react'
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
  audience: AudienceWords
  readOnly: boolean
  problems: readonly FieldProblem[]
}

const NONE: [] = []

/** What the template asks beside the core, each question with its own field. */
export const ExtraQuestions = memo(function ExtraQuestions(props: ExtraQuestionsProps) {
  const { title, hint, questions, answers, onAnswer, audience, readOnly, problems } = props
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
              findings={NONE}
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
