import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { releaseQuote } from '../quote.ts'
import { findOwnWords, insertQuote, listQuotes } from '../store.ts'
import { Quote } from '../words.ts'

export const releaseQuoteAction = action({
  id: 'peer-quote.release',
  help: 'Let a sentence of yours be cited in a review; whoever reads the review sees the sentence, not you',
  method: 'POST', path: '/feedback-quotes',
  kind: 'write',
  input: z.object({ requestId: z.uuid().optional(), observationId: z.uuid().optional(), text: z.string().trim().min(1, 'Choose a sentence.').max(600) })
    .refine((input) => (input.requestId === undefined) !== (input.observationId === undefined), 'Say which answer or which observation it is from.'),
  output: Quote,
  run: async ({ tx, note }, { text, ...source }) => {
    const words = await findOwnWords(tx, source)
    if (!words) return notFound
    note({ recordKind: 'feedback-quote', subjectId: words.subjectId, fields: ['text'] })
    const barred = releaseQuote(words.texts, text)
    if (barred) return barred
    const id = await insertQuote(tx, { ...words, text, ...source })
    note({ recordId: id })
    return (await listQuotes(tx, words.subjectId)).find((quote) => quote.id === id)!
  },
})
