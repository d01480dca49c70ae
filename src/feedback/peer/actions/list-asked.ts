import * as z from 'zod'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { TimeCursor } from '../../words.ts'
import { listMyRequests } from '../answers/store.ts'
import { PeerRequest } from '../words.ts'

export const listAsked = action({
  id: 'peer-request.list',
  help: 'List the feedback rounds you were asked to answer in',
  method: 'GET', path: '/peer-requests',
  kind: 'read', scope: 'read',
  input: z.object({ limit: Paging.limit, cursor: TimeCursor }),
  output: z.object({ requests: z.array(PeerRequest), next: z.string().optional() }),
  run: async ({ tx }, input) => listMyRequests(tx, input),
})
