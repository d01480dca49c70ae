import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { CaseQuote } from '../../words.ts'
import { mayDeclineQuote } from '../quote.ts'
import { findQuote, holdQuote, saveDecline } from '../store.ts'

export const declineQuote = action({
  id: 'promotion-quote.decline',
  help: 'Say that you would rather not give words for this case',
  method: 'POST', path: '/promotion-quotes/{id}/decline',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: CaseQuote,
  run: async ({ tx, me, note }, { id }) => {
    const quote = await holdQuote(tx, id)
    if (!quote) return notFound
    note({ recordKind: 'promotion-quote', recordId: id, fields: ['declined'] })
    const barred = mayDeclineQuote(quote, me.id)
    if (barred) return barred
    await saveDecline(tx, id)
    return (await findQuote(tx, id))!
  },
})
