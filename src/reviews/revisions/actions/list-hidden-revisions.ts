import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findReview } from '../../store.ts'
import { findHidden } from '../../template/store.ts'
import { listedAnswers } from '../revision.ts'
import { listHiddenRevisions as list } from '../store.ts'
import { Revision } from '../words.ts'

export const listHiddenRevisions = action({
  id: 'review.hidden-revisions',
  help: 'List the earlier drafts of your answers that are not shown to the person, newest first',
  method: 'GET',
  path: '/reviews/{id}/hidden-answers/revisions',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ revisions: z.array(Revision), version: z.int() }),
  run: async ({ tx }, { id }) => {
    const review = await findReview(tx, id)
    if (!review?.mine) return notFound
    const version = (await findHidden(tx, id))?.version ?? 0
    return { revisions: listedAnswers(await list(tx, id), version), version }
  },
})
