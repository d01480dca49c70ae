import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listDismissals as find } from '../store.ts'
import { Dismissal, DismissalKind } from '../words.ts'

export const listDismissals = action({
  id: 'coach.dismissals',
  help: 'List what you put away of the coach’s findings, of one text or of all: yours alone',
  method: 'GET',
  path: '/coach/dismissals',
  kind: 'read',
  input: z.object({ kind: DismissalKind.optional(), documentId: z.uuid().optional() }),
  output: z.object({ dismissals: z.array(Dismissal) }),
  run: async ({ tx }, of) => ({ dismissals: await find(tx, of) }),
})
