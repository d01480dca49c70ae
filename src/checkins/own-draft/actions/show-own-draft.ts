import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findDraft } from '../store.ts'
import { DraftKind, OwnDraftText } from '../words.ts'

export const showOwnDraft = action({
  id: 'own-draft.show',
  help: 'Read an earlier draft of a text of yours; saving it anew is going back to it',
  method: 'GET',
  path: '/earlier-drafts/{kind}/{id}/{version}',
  kind: 'read',
  input: z.object({ kind: DraftKind, id: z.uuid(), version: z.coerce.number().int().min(1) }),
  output: OwnDraftText,
  run: async ({ tx }, { version, ...text }) => (await findDraft(tx, text, version)) ?? notFound,
})
