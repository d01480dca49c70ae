import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findRevision } from '../store.ts'
import { CaseRevisionText } from '../words.ts'

export const showCaseRevision = action({
  id: 'promotion-case.revision',
  help: 'Read an earlier draft of the argument of a promotion case you write; saving it anew is going back to it',
  method: 'GET', path: '/promotion-cases/{id}/revisions/{version}',
  kind: 'read',
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) }),
  output: CaseRevisionText,
  run: async ({ tx }, { id, version }) => (await findRevision(tx, id, version)) ?? notFound,
})
