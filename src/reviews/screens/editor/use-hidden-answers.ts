import { useCallback, useMemo } from 'react'
import { api } from '../../../ui/api.ts'
import { useAutosave, type AutosaveHandle } from '../../../ui/use-autosave.ts'
import { mergeAnswers } from '../../merge.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { hiddenOf, withAnswer } from '../../template/template.ts'
import type { Question } from '../../template/words.ts'
import type { Answer } from '../../words.ts'

interface Apart {
  answers?: Answer[]
}

export interface HiddenAnswersHandle extends Pick<AutosaveHandle<Apart>, 'value' | 'version' | 'status' | 'restored' | 'joined' | 'ready' | 'flush' | 'conflict' | 'choose'> {
  questions: Question[]
  answer: (question: Question, text: string) => void
}

/** Answers the person never reads: kept apart from the review's text, with a version of their own. */
export function useHiddenAnswers(review: ReviewShown): HiddenAnswersHandle {
  const questions = useMemo(() => hiddenOf(review.asked?.questions ?? []), [review.asked])
  const { answers = [], version = 0 } = review.hidden ?? {}
  const text = useAutosave<Apart>({
    key: `review/${review.id}/apart`,
    initial: { value: { answers }, version },
    reads: ['review.show'],
    merge: (base, mine, theirs) => {
      const merged = mergeAnswers(base.answers, mine.answers, theirs.answers)
      return { mine: { answers: merged.mine }, theirs: { answers: merged.theirs } }
    },
    save: (value, options) =>
      api('review.answer-apart', { id: review.id, answers: (value.answers ?? []).map(({ id, text }) => ({ id, text })) }, options),
    current: (stored) => {
      const { answers, version } = stored as { answers: Answer[]; version: number }
      return { value: { answers }, version }
    },
  })
  const { change } = text
  const answer = useCallback((question: Question, words: string) => change((old) => withAnswer(old, question, words)), [change])
  return { ...text, questions, answer }
}
