import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { countUnseen } from '../store.ts'
import { MOST_COUNTED } from '../inbox.ts'

export const countInbox = action({
  id: 'inbox.count',
  help: 'Count the messages you have not seen',
  method: 'GET', path: '/inbox/count',
  kind: 'read',
  input: z.object({}),
  output: z.object({ unseen: z.int().max(MOST_COUNTED) }),
  run: async ({ tx }) => ({ unseen: await countUnseen(tx) }),
})
