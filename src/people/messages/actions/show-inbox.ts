import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { Paging } from '../../words.ts'
import { listInbox } from '../store.ts'
import { InboxMessage } from '../words.ts'

export const showInbox = action({
  id: 'inbox.show',
  help: 'List what happened that you may look at, newest first',
  method: 'GET', path: '/inbox',
  kind: 'read',
  input: z.object(Paging),
  output: z.object({ messages: z.array(InboxMessage), next: z.string().optional() }),
  run: ({ tx }, input) => listInbox(tx, input),
})
