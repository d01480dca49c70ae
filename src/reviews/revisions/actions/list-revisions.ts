import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findDraft } from '../../drafts/store.ts'
import { findReview } from '../../store.ts'
import { listed } from '../revision.ts'
import { listRevisions as list } from '../store.ts'
import { Revision } from '../words.ts'

export const listRevisions = action({
  id: 'review.revisions',
  help: 'List the earlier drafts of a review you write, newest first',
  method: 'GET',
  path: '/reviews/{id}/revisions',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ revisions: z.array(Revision), version: z.int() }),
  run: async ({ tx }, { id }) => {
    const review = await findReview(tx, id)
    if (!review?.mine) return notFound
    const version = (await findDraft(tx, id))?.version ?? 0
    return { revisions: listed(await list(tx, id), version), version }
  },
})
