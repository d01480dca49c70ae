import { Button } from '../../../ui/button.tsx'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { fieldId } from '../../../ui/field.tsx'
import { Checkbox, Input } from '../../../ui/inputs.tsx'
import { problemAt } from '../../../ui/problem.ts'
import type { Audience, Question } from '../../template/words.ts'

export interface QuestionListProps {
  audience: Audience
  questions: readonly Question[]
  onChange: (questions: Question[]) => void
  problems: readonly FieldProblem[]
}

const MOST: Record<Audience, number> = { self: 12, manager: 12, peer: 4, upward: 4 }

/** Who reads what the person does not. What somebody writes themself is theirs, so that is not asked of a self-review. */
const OTHERWISE = {
  manager: 'Otherwise only the author, those above and HR do. It is in no copy the person gets.',
  peer: 'Otherwise only the manager and HR do, with the name of who wrote it. It is never given to the person, and comes after the other questions.',
  upward: 'Otherwise only the managers above and HR do, once there are five answers, without names. It comes after the other questions.',
} as const

/** The questions of one audience, to add, word, order and take away. */
export function QuestionList({ audience, questions, onChange, problems }: QuestionListProps) {
  const change = (at: number, patch: Partial<Question>) => onChange(questions.map((each, i) => (i === at ? { ...each, ...patch } : each)))
  const move = (at: number, by: -1 | 1) => onChange(questions.map((each, i) => (i === at ? questions[at + by]! : i === at + by ? questions[at]! : each)))
  const add = () => onChange([...questions, { id: crypto.randomUUID(), label: '', help: '', required: false, shown: true }])
  return (
    <section aria-label="Further questions">
      <ol className="space-y-8">
        {questions.map((question, at) => {
          const path = `/document/${audience}/${at}`
          const number = `question ${at + 1}`
          return (
            <li key={question.id} className="border-l border-edge pl-4">
              <div className="space-y-4">
                <Input
                  id={fieldId(`${path}/label`)}
                  label={`Question ${at + 1}`}
                  maxLength={200}
                  value={question.label}
                  error={problemAt(problems, fieldId(`${path}/label`))}
                  onChange={(event) => change(at, { label: event.target.value })}
                />
                <Input
                  id={fieldId(`${path}/help`)}
                  label={`Help for ${number}`}
                  optional
                  hint="What a good answer holds"
                  maxLength={400}
                  value={question.help}
                  onChange={(event) => change(at, { help: event.target.value })}
                />
                {audience !== 'peer' && audience !== 'upward' && (
                  <Checkbox
                    label="It needs an answer"
                    checked={question.required}
                    onChange={(event) => change(at, { required: event.target.checked })}
                  />
                )}
                {audience !== 'self' && (
                  <Checkbox
                    id={fieldId(`${path}/shown`)}
                    label={audience === 'upward' ? 'The manager it is about reads the answers' : 'The person reads the answer'}
                    hint={OTHERWISE[audience]}
                    checked={question.shown}
                    onChange={(event) => change(at, { shown: event.target.checked })}
                  />
                )}
              </div>
              <p className="mt-3 flex flex-wrap gap-2 *:first:data-quiet:-ml-3">
                {at > 0 && (
                  <Button size="small" variant="quiet" aria-label={`Move ${number} up`} onClick={() => move(at, -1)}>
                    Up
                  </Button>
                )}
                {at < questions.length - 1 && (
                  <Button size="small" variant="quiet" aria-label={`Move ${number} down`} onClick={() => move(at, 1)}>
                    Down
                  </Button>
                )}
                <Button size="small" variant="quiet" aria-label={`Take ${number} away`} onClick={() => onChange(questions.filter((_, i) => i !== at))}>
                  Take away
                </Button>
              </p>
            </li>
          )
        })}
      </ol>
      {questions.length < MOST[audience] && (
        <p className="mt-6">
          <Button onClick={add}>Add a question</Button>
        </p>
      )}
    </section>
  )
}
