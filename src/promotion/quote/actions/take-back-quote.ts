import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { CaseQuote } from '../../words.ts'
import { mayTakeBackQuote } from '../quote.ts'
import { findQuote, holdQuote, saveRelease } from '../store.ts'

export const takeBackQuote = action({
  id: 'promotion-quote.take-back',
  help: 'Take released words back while the case is a draft',
  method: 'POST', path: '/promotion-quotes/{id}/take-back',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: CaseQuote,
  run: async ({ tx, me, note }, { id }) => {
    const quote = await holdQuote(tx, id)
    if (!quote) return notFound
    note({ recordKind: 'promotion-quote', recordId: id, fields: ['released'] })
    const barred = mayTakeBackQuote(quote, me.id)
    if (barred) return barred
    await saveRelease(tx, id, false)
    return (await findQuote(tx, id))!
  },
})
