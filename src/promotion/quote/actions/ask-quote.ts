import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { mayWrite } from '../../case.ts'
import { quoteAsked } from '../../messages.ts'
import { holdCase } from '../../store.ts'
import { CaseQuote } from '../../words.ts'
import { mayAsk } from '../quote.ts'
import { findQuote, insertQuote, quotesOf } from '../store.ts'

export const askQuote = action({
  id: 'promotion-quote.ask',
  help: 'Ask a colleague for a few words for a case you write; they write and release them themselves',
  method: 'POST', path: '/promotion-cases/{id}/quotes',
  kind: 'write',
  input: z.object({ id: z.uuid(), askedId: z.uuid(), question: z.string().trim().min(1, 'Ask something one can answer.').max(1000) }),
  output: CaseQuote,
  run: async ({ tx, me, note }, { id, askedId, question }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-quote', fields: ['question', 'asked'] })
    const refusal = mayWrite(found)
    if (refusal) return refusal
    if (!(await findPerson(tx, askedId))) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: '/askedId', message: 'There is nobody here by that id.' }] })
    const already = (await quotesOf(tx, id)).some((quote) => quote.asked.id === askedId && quote.state !== 'withdrawn')
    const barred = mayAsk({ meId: me.id, askedId, subjectId: found.subject.id, already })
    if (barred) return barred
    const quoteId = await insertQuote(tx, { caseId: id, subjectId: found.subject.id, askedId, question })
    note({ recordId: quoteId })
    await send(tx, { kind: quoteAsked.kind, to: askedId, recordId: quoteId })
    return (await findQuote(tx, quoteId))!
  },
})
