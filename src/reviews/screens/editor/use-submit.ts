import { useRef, useState } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { countInWords } from '../../../kit/text.ts'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { fieldId } from '../../../ui/field.tsx'
import { fieldProblems, Problem } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import type { AutosaveHandle } from '../../../ui/use-autosave.ts'
import { isEmpty } from '../../document.ts'
import { placedFinding } from '../../edits.ts'
import type { ReviewText } from '../../merge.ts'
import { useSeenNotes } from '../../parts/confirm-findings.tsx'
import type { ReviewShown } from '../../parts/state-words.ts'
import { missingAnswers, shownOf } from '../../template/template.ts'
import { pointsOf } from '../../codes.ts'
import type { FindingsShown } from './use-findings.ts'
import type { HiddenAnswersHandle } from './use-hidden-answers.ts'

/** The way from draft to submitted: saved, looked through once more, confirmed. */
export function useSubmit(review: ReviewShown, text: AutosaveHandle<ReviewText>, findings: FindingsShown, hidden: HiddenAnswersHandle, waits?: string) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [asking, setAsking] = useState<readonly Finding[]>()
  const seen = useSeenNotes(review.id)
  const latest = useRef(text)
  latest.current = text
  const write = useWrite('review.submit', {
    quiet: true,
    refreshes: ['review.show', 'review.list', 'home.show'],
    says: () => ({ title: `The review of ${review.subject.name} is submitted`, detail: 'Plan the conversation next, then share it.' }),
  })

  async function begin() {
    const wrong = [...missingOf(review, latest.current.value, waits), ...unansweredIn(review, latest.current.value, hidden)]
    setProblems(wrong)
    if (wrong.length > 0) return
    const saved = await Promise.all([latest.current.flush(), hidden.questions.length === 0 || hidden.flush()])
    if (!saved.every(Boolean))
      return setProblems([{ message: 'The text is not saved yet. It is kept on this device; submit it once it is saved.' }])
    const { document } = latest.current.value
    const found = (await findings.check(latest.current.value, 'submit')).filter((finding) => finding.severity !== 'hint')
    setAsking(found.map((finding) => placedFinding(document, finding)))
  }

  async function send(confirmed: string[], notes: Record<string, string>) {
    try {
      await write.ask({ id: review.id, confirmed, notes }, { ifMatch: latest.current.version })
      seen.clear()
      setAsking(undefined)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'unconfirmed')
        return setAsking(error.findings.map((finding) => placedFinding(latest.current.value.document, finding)))
      setAsking(undefined)
      setProblems(fieldProblems(error))
    }
  }

  return { problems, asking, notes: seen, busy: write.busy, begin, send, stop: () => setAsking(undefined) }
}

function missingOf(review: ReviewShown, { document, rating }: ReviewText, waits: string | undefined): FieldProblem[] {
  const { scale } = review.cycle
  return [
    ...(waits ? [{ message: `${waits} Your draft is kept.` }] : []),
    ...(isEmpty({ ...document, accomplishments: [], growthAreas: [] }) && isBare(document)
      ? [{ fieldId: 'summary', message: 'Write the review first: there is no text yet.' }]
      : []),
    ...(rating || !scale ? [] : [{ fieldId: 'rating', message: `Choose one of the ${countInWords(pointsOf(scale).length)} points.` }]),
  ]
}

/** Questions of the template that need an answer and have none. */
function unansweredIn(review: ReviewShown, { document }: ReviewText, hidden: HiddenAnswersHandle): FieldProblem[] {
  const shown = shownOf(review.asked?.questions ?? [])
  return [...missingAnswers(shown, document.answers), ...missingAnswers(hidden.questions, hidden.value.answers)].map(({ path, message }) => ({
    fieldId: fieldId(path),
    message,
  }))
}

function isBare({ accomplishments, growthAreas }: ReviewText['document']): boolean {
  return [...accomplishments, ...growthAreas].every(
    ({ id: _, cites, ...fields }) => cites.length === 0 && Object.values(fields).every((field) => field.trim() === ''),
  )
}
