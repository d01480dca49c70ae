import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { listReaders as list } from '../releases/store.ts'
import { findReview } from '../store.ts'

export const listReaders = action({
  id: 'review.readers',
  help: 'See who opened your review since it was shared',
  method: 'GET',
  path: '/reviews/{id}/readers',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ readers: z.array(z.object({ reader: z.object({ id: z.uuid(), name: z.string() }), at: z.iso.datetime() })) }),
  run: async ({ tx }, { id }) => {
    const review = await findReview(tx, id)
    if (!review?.aboutMe || review.released === 0) return notFound
    return { readers: await list(tx, id) }
  },
})
