import * as z from 'zod'
import { Finding } from '../../../kit/finding.ts'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { checkCopies } from '../../rules.ts'
import { findReview } from '../../store.ts'
import { findTwins } from '../store.ts'
import { hereOnly } from '../twins.ts'
import { Twin } from '../words.ts'

export const listTwins = action({
  id: 'review.twins',
  help: 'List reviews that could be this one once names and figures are taken off: among your own, or as HR partner among those submitted',
  method: 'GET',
  path: '/reviews/{id}/twins',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ findings: z.array(Finding), twins: z.array(Twin) }),
  run: async ({ tx }, { id }) => {
    const review = await findReview(tx, id)
    const found = review && (await findTwins(tx, review))
    if (!found) return notFound
    const twins = hereOnly(found)
    return { findings: checkCopies({ subject: review.subject.name, twins }), twins }
  },
})
