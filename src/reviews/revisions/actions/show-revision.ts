import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findReview } from '../../store.ts'
import { findRevision } from '../store.ts'
import { RevisionText } from '../words.ts'

export const showRevision = action({
  id: 'review.revision',
  help: 'Read an earlier draft of a review you write',
  method: 'GET',
  path: '/reviews/{id}/revisions/{version}',
  kind: 'read',
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) }),
  output: RevisionText,
  run: async ({ tx }, { id, version }) => {
    const review = await findReview(tx, id)
    return (review?.mine && (await findRevision(tx, id, version))) || notFound
  },
})
