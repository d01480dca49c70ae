import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listed } from '../own-draft.ts'
import { listDrafts } from '../store.ts'
import { DraftKind, OwnDraft } from '../words.ts'

export const listOwnDrafts = action({
  id: 'own-draft.list',
  help: 'List the earlier drafts of a monthly note, of your notes of a one-on-one, of your view in a career check-in, or of your comment on your review, newest first; id is the note’s, the one-on-one’s, the check-in’s or the review’s',
  method: 'GET',
  path: '/earlier-drafts/{kind}/{id}',
  kind: 'read',
  input: z.object({ kind: DraftKind, id: z.uuid() }),
  output: z.object({ drafts: z.array(OwnDraft) }),
  // what is somebody else's, and what never was, has none
  run: async ({ tx }, text) => ({ drafts: listed(await listDrafts(tx, text)) }),
})
