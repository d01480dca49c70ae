import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { Named } from '../../words.ts'
import { meetingPairs } from '../store.ts'

export const showOverview = action({
  id: 'one-on-one.overview',
  help: 'Show whom you meet one-on-one, when you last met and when you meet next',
  method: 'GET',
  path: '/one-on-ones',
  kind: 'read',
  scope: 'read',
  input: z.object({}),
  output: z.object({
    /** You and your manager first, then your reports by name. */
    pairs: z.array(
      z.object({
        person: Named,
        manager: Named,
        last: z.object({ id: z.uuid(), heldOn: z.iso.date() }).optional(),
        next: z.object({ id: z.uuid(), on: z.iso.date() }).optional(),
        unanswered: z.object({ id: z.uuid(), on: z.iso.date() }).optional(),
        rhythm: z.string().optional(),
      }),
    ),
  }),
  run: async ({ tx }) => ({ pairs: await meetingPairs(tx) }),
})
