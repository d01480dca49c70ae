import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayWrite } from '../../review.ts'
import { takesOutAnswers } from '../../revisions/revision.ts'
import { holdReview, moveReview } from '../../store.ts'
import { Answer } from '../../words.ts'
import { findHidden, saveHidden, templateOf } from '../store.ts'
import { answersTo, askedOf, hiddenOf } from '../template.ts'

export const answerApart = action({
  id: 'review.answer-apart',
  help: 'Save answers to the questions of a review that are not shown to the person',
  method: 'PUT',
  path: '/reviews/{id}/hidden-answers',
  kind: 'write',
  ifMatch: true,
  input: z.object({ id: z.uuid(), answers: z.array(Answer.pick({ id: true, text: true })).max(20) }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
  run: async ({ tx, ifMatch, note }, { id, answers }) => {
    const review = await holdReview(tx, id)
    if (!review || review.aboutMe || review.writesAlong) return notFound
    // No subject here, as with the review's text: the times of drafting are nobody's but the author's.
    note({ recordKind: 'review', recordId: id, fields: ['hidden'] })
    const refusal = mayWrite(review)
    if (refusal) return refusal
    const questions = hiddenOf(askedOf(await templateOf(tx, review.cycle.id), review.kind).questions)
    if (questions.length === 0)
      return refuse('invalid', 'This review asks nothing that is not shown to the person.', {
        errors: [{ path: '/answers', message: 'There is no such question.' }],
      })
    const stored = (await findHidden(tx, id)) ?? { answers: [], version: 0 }
    if (stored.version !== ifMatch)
      return refuse('conflict', 'These answers were saved elsewhere since you opened them. Nothing is lost: compare the two and save again.', {
        current: stored,
      })
    if (review.state === 'not-started') await moveReview(tx, id, 'not-started', 'draft')
    const next = answersTo(questions, answers)
    return saveHidden(tx, id, next, stored.version + 1, takesOutAnswers(stored.answers, next))
  },
})
