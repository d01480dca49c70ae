import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findMyRequest } from '../answers/store.ts'
import { PeerRequest } from '../words.ts'

export const showAsked = action({
  id: 'peer-request.show',
  help: 'Read what you were asked about somebody, and what you have written',
  method: 'GET', path: '/peer-requests/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: PeerRequest,
  run: async ({ tx }, { id }) => (await findMyRequest(tx, id)) ?? notFound,
})
