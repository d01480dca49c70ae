import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { answerPoint } from '../hand-over.ts'
import { addAnswer, findHandOver, holdHandOver, listItems } from '../store.ts'

export const answerHandOver = action({
  id: 'hand-over.answer',
  help: 'Say of a point that was handed over about you whether you were told it',
  method: 'POST',
  path: '/hand-overs/{id}/answers',
  kind: 'write',
  input: z.object({
    id: z.uuid(),
    recordId: z.uuid(),
    outcome: z.enum(['confirmed', 'disputed']),
    text: z.string().trim().max(2000).optional(),
  }),
  output: z.object({ id: z.uuid(), recordId: z.uuid(), outcome: z.enum(['confirmed', 'disputed']) }),
  run: async ({ tx, me, note }, { id, recordId, outcome, text }) => {
    await holdHandOver(tx, id)
    const found = await findHandOver(tx, id)
    const item = (await listItems(tx, id)).find((each) => each.id === recordId)
    if (!found || !item) return notFound
    note({ recordKind: 'hand_over', recordId: id, subjectId: found.subject.id, fields: ['answer'] })
    if (found.subject.id !== me.id) return refuse('not-allowed', `Only ${found.subject.name} can say whether they were told this.`)
    const refusal = answerPoint({ private: !item.forPerson, answer: item.answer }, outcome)
    if (refusal) return refusal
    if (outcome === 'disputed' && !text)
      return refuse('invalid', 'Say in a sentence what is not so.', { errors: [{ path: '/text', message: 'Say in a sentence what is not so.' }] })
    await addAnswer(tx, id, recordId, outcome, text || undefined)
    return { id, recordId, outcome }
  },
})
