import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { CaseQuote } from '../../words.ts'
import { mayWithdrawQuote } from '../quote.ts'
import { findQuote, holdQuote, saveWithdrawal } from '../store.ts'

export const withdrawQuote = action({
  id: 'promotion-quote.withdraw',
  help: 'Take back a question for words that nobody released yet',
  method: 'DELETE', path: '/promotion-quotes/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: CaseQuote,
  run: async ({ tx, me, note }, { id }) => {
    const quote = await holdQuote(tx, id)
    if (!quote) return notFound
    note({ recordKind: 'promotion-quote', recordId: id, fields: ['withdrawn'] })
    const barred = mayWithdrawQuote(quote, me.id)
    if (barred) return barred
    await saveWithdrawal(tx, id)
    return (await findQuote(tx, id))!
  },
})
