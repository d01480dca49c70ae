import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { requestAsked } from '../messages.ts'
import { askFeedback } from '../request.ts'
import { findRequest, insertRequest, managesToday } from '../store.ts'
import { FeedbackRequest } from '../words.ts'

export const askFeedbackAction = action({
  id: 'request.ask',
  help: 'Ask somebody for feedback about you or about a report of yours',
  method: 'POST', path: '/feedback-requests',
  kind: 'write',
  input: z.object({
    askedId: z.uuid(),
    subjectId: z.uuid(),
    question: z.string().trim().min(1, 'Ask something one can answer.').max(1000),
  }),
  output: FeedbackRequest,
  run: async ({ tx, me, note }, input) => {
    for (const path of ['askedId', 'subjectId'] as const) {
      if (!(await findPerson(tx, input[path])))
        return refuse('invalid', 'There is nobody here by that id.', {
          errors: [{ path: `/${path}`, message: 'There is nobody here by that id.' }],
        })
    }
    note({ recordKind: 'feedback-request', subjectId: input.subjectId, fields: ['question', 'asked'] })
    const barred = askFeedback({ meId: me.id, ...input, managesSubject: await managesToday(tx, input.subjectId) })
    if (barred) return barred
    const id = await insertRequest(tx, input)
    note({ recordId: id })
    await send(tx, { kind: requestAsked.kind, to: input.askedId, recordId: id })
    return (await findRequest(tx, id))!
  },
})
