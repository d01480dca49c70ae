import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findReview } from '../../store.ts'
import { findHiddenRevision } from '../store.ts'
import { HiddenRevisionText } from '../words.ts'

export const showHiddenRevision = action({
  id: 'review.hidden-revision',
  help: 'Read an earlier draft of your answers that are not shown to the person; saving it anew is going back to it',
  method: 'GET',
  path: '/reviews/{id}/hidden-answers/revisions/{version}',
  kind: 'read',
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) }),
  output: HiddenRevisionText,
  run: async ({ tx }, { id, version }) => {
    const review = await findReview(tx, id)
    return (review?.mine && (await findHiddenRevision(tx, id, version))) || notFound
  },
})
