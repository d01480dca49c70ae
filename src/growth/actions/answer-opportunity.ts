import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { answerOpportunity, ANSWERS } from '../opportunity.ts'
import { insertAnswer } from '../opportunity/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { findOpportunity } from '../store.ts'
import { GrowthPage, SomeWords } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const answerOpportunityAction = action({
  id: 'opportunity.answer',
  help: 'Take an opportunity that was offered to you, or decline it with a reason',
  method: 'POST', path: '/opportunities/{id}/answer',
  kind: 'write',
  input: z.object({ id: z.uuid(), answer: z.enum(ANSWERS), reason: SomeWords.default('') }),
  output: GrowthPage,
  run: async (context, { id, answer, reason }) => {
    const { tx, me, note } = context
    await holdGrowth(tx, id)
    const found = await findOpportunity(tx, id)
    if (!found) return notFound
    note({ recordKind: 'opportunity', recordId: id, subjectId: found.person.id, fields: ['answer'] })
    const barred = answerOpportunity(found, me.id, answer, reason)
    if (barred) return barred
    await insertAnswer(tx, id, { answer, reason })
    await send(tx, { kind: 'opportunity.answered', to: found.offeredBy.id, recordId: found.person.id, version: `${id}.${answer}` })
    return readGrowth(context, found.person.id)
  },
})
