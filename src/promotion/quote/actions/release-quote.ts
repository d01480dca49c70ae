import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { quoteReleased } from '../../messages.ts'
import { CaseQuote } from '../../words.ts'
import { mayReleaseQuote } from '../quote.ts'
import { findQuote, holdQuote, saveRelease } from '../store.ts'

export const releaseCaseQuote = action({
  id: 'promotion-quote.release',
  help: 'Release your words for the case: those who read it read them, with your name',
  method: 'POST', path: '/promotion-quotes/{id}/release',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: CaseQuote,
  run: async ({ tx, me, note }, { id }) => {
    const quote = await holdQuote(tx, id)
    if (!quote) return notFound
    note({ recordKind: 'promotion-quote', recordId: id, fields: ['released'] })
    const barred = mayReleaseQuote(quote, me.id)
    if (barred) return barred
    await saveRelease(tx, id, true)
    await send(tx, { kind: quoteReleased.kind, to: quote.asker.id, recordId: quote.caseId, version: id })
    return (await findQuote(tx, id))!
  },
})
