import * as z from 'zod'
import { Paging } from '../../people/words.ts'
import { action } from '../../server/action.ts'
import { listCases } from '../store.ts'
import { CaseEntry } from '../words.ts'

export const listCasesAction = action({
  id: 'promotion-case.list',
  help: 'List promotion cases: those you write, of your branch, about you, before a session of yours, or those HR may know of',
  method: 'GET', path: '/promotion-cases',
  kind: 'read', scope: 'read',
  input: z.object({
    as: z.enum(['writer', 'branch', 'subject', 'committee', 'hr']).default('writer'), personId: z.uuid().optional(),
    limit: Paging.limit, cursor: z.string().regex(/^\S+ [\da-f-]{36}$/, 'Go on with the cursor of the page before.').optional(),
  }),
  output: z.object({ cases: z.array(CaseEntry), next: z.string().optional() }),
  run: async ({ tx }, asked) => listCases(tx, asked),
})
