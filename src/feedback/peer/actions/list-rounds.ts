import * as z from 'zod'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { TimeCursor } from '../../words.ts'
import { listRounds } from '../store.ts'
import { RoundEntry } from '../words.ts'

export const listRoundsAction = action({
  id: 'round.list',
  help: 'List the feedback rounds about you, about your reports and those you opened, or those about a person',
  method: 'GET', path: '/feedback-rounds',
  kind: 'read', scope: 'read',
  input: z.object({ limit: Paging.limit, cursor: TimeCursor, subjectId: z.uuid().optional() }),
  output: z.object({ rounds: z.array(RoundEntry), next: z.string().optional() }),
  run: async ({ tx }, input) => listRounds(tx, input),
})
