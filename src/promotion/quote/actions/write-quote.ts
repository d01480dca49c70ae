import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayWriteQuote } from '../quote.ts'
import { holdQuote, saveQuoteText } from '../store.ts'

export const writeQuote = action({
  id: 'promotion-quote.write',
  help: 'Save your words about a colleague’s work; nobody else reads them before you release them',
  method: 'PUT', path: '/promotion-quotes/{id}/text',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), text: z.string().max(4000) }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
  run: async ({ tx, me, ifMatch, note }, { id, text }) => {
    const quote = await holdQuote(tx, id)
    if (!quote) return notFound
    note({ recordKind: 'promotion-quote', recordId: id, fields: ['text'] })
    const barred = mayWriteQuote(quote, me.id)
    if (barred) return barred
    if (quote.version !== ifMatch) return refuse('conflict', 'This was saved elsewhere since you opened it. Nothing is lost: compare the two and save again.', { current: { text: quote.text ?? '', version: quote.version } })
    return saveQuoteText(tx, id, text, quote.version + 1)
  },
})
