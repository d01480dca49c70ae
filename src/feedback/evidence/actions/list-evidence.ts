import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { Paging } from '../../../people/words.ts'
import { listEvidence as list, mayReadEvidence } from '../store.ts'
import { Evidence } from '../words.ts'

const cursor = z.string().regex(/^\d{4}-\d{2}-\d{2} [0-9a-f-]{36}$/, 'Take the cursor from "next" of the page before.').optional()

export const listEvidence = action({
  id: 'evidence.list',
  help: 'List dated artefacts of somebody’s work that one may cite, newest first',
  method: 'GET', path: '/people/{personId}/evidence',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid(), limit: Paging.limit, cursor }),
  output: z.object({ evidence: z.array(Evidence), next: z.string().optional() }),
  run: async ({ tx }, ask) => ((await mayReadEvidence(tx, ask.personId)) ? list(tx, ask) : notFound),
})
