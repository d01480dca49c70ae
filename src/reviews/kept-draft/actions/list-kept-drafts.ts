import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listKeptDrafts as list } from '../store.ts'
import { KeptDraft } from '../words.ts'

export const listKeptDrafts = action({
  id: 'kept-draft.list',
  help: 'List drafts kept for you after a review went to somebody else; with a review, also those passed on to you for it',
  method: 'GET',
  path: '/kept-drafts',
  kind: 'read',
  input: z.object({ reviewId: z.uuid().optional() }),
  output: z.object({ drafts: z.array(KeptDraft) }),
  run: async ({ tx }, { reviewId }) => ({ drafts: await list(tx, reviewId) }),
})
