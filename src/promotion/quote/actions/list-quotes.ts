import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { CaseQuote } from '../../words.ts'
import { quotesAskedOfMe } from '../store.ts'

export const listQuotes = action({
  id: 'promotion-quote.list',
  help: 'List what you were asked to say for promotion cases, and what you made of it',
  method: 'GET', path: '/promotion-quotes',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({ quotes: z.array(CaseQuote) }),
  run: async ({ tx }) => ({ quotes: await quotesAskedOfMe(tx, 200) }),
})
