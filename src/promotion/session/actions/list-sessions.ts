import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { Session } from '../../words.ts'
import { listSessions } from '../store.ts'

export const listSessionsAction = action({
  id: 'promotion-session.list',
  help: 'List promotion sessions: those you sit in while they are open, or, for HR, all',
  method: 'GET', path: '/promotion-sessions',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({ sessions: z.array(Session) }),
  run: async ({ tx }) => ({ sessions: await listSessions(tx) }),
})
