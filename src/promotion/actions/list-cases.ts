import * as z from 'zod'
import { Paging } from '../../people/words.ts'
import { action } from '../../server/action.ts'
import { mapsOf } from '../maps/store.ts'
import { listCases } from '../store.ts'
import { CaseEntry } from '../words.ts'

export const listCasesAction = action({
  id: 'promotion-case.list',
  help: 'List promotion cases: those you write, of your branch, about you, before a session of yours, or those HR may know of',
  method: 'GET', path: '/promotion-cases',
  kind: 'read', scope: 'read',
  input: z.object({
    as: z.enum(['writer', 'branch', 'subject', 'committee', 'hr']).default('writer'), personId: z.uuid().optional(),
    maps: z.union([z.boolean(), z.stringbool()]).default(false).meta({ description: 'Of cases you write: with the map of their evidence by dimension and month.' }),
    limit: Paging.limit, cursor: z.string().regex(/^\S+ [\da-f-]{36}$/, 'Go on with the cursor of the page before.').optional(),
  }),
  output: z.object({ cases: z.array(CaseEntry), next: z.string().optional() }),
  run: async ({ tx }, { maps, ...asked }) => {
    const page = await listCases(tx, asked)
    // A committee weighs one case at a time, and never beside its neighbours.
    if (!maps || asked.as !== 'writer') return page
    const found = await mapsOf(tx, page.cases)
    return { ...page, cases: page.cases.map((each) => ({ ...each, ...(found.has(each.id) && { map: found.get(each.id)! }) })) }
  },
})
