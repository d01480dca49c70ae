import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listDrafts as list } from '../store.ts'
import { DraftEntry } from '../words.ts'

export const listDrafts = action({
  id: 'framework-draft.list',
  help: 'List drafts of the leveling framework that you may open',
  method: 'GET', path: '/framework-drafts',
  kind: 'read', scope: 'read', who: 'hr_admin',
  input: z.object({}),
  output: z.object({ drafts: z.array(DraftEntry) }),
  run: async ({ tx }) => ({ drafts: await list(tx) }),
})
