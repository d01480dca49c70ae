import * as z from 'zod'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { TimeCursor } from '../../words.ts'
import { listRequests } from '../store.ts'
import { FeedbackRequest } from '../words.ts'

export const listRequestsAction = action({
  id: 'request.list',
  help: 'List the feedback you were asked for and asked for, or the requests about a person',
  method: 'GET', path: '/feedback-requests',
  kind: 'read', scope: 'read',
  input: z.object({ limit: Paging.limit, cursor: TimeCursor, subjectId: z.uuid().optional() }),
  output: z.object({ requests: z.array(FeedbackRequest), next: z.string().optional() }),
  run: async ({ tx }, input) => listRequests(tx, input),
})
