import * as z from 'zod'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { TimeCursor } from '../../words.ts'
import { listPraise } from '../store.ts'
import { Praise } from '../words.ts'

export const listPraiseAction = action({
  id: 'praise.list',
  help: 'Read the praise that is for everybody, latest first',
  method: 'GET', path: '/praise',
  kind: 'read', scope: 'read',
  input: z.object({ limit: Paging.limit, cursor: TimeCursor }),
  output: z.object({ praise: z.array(Praise), next: z.string().optional() }),
  run: async ({ tx, me }, { limit, cursor }) => listPraise(tx, { meId: me.id, limit, cursor }),
})
