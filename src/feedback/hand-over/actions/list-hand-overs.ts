import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listHandOvers as list, listMovedOn } from '../store.ts'
import { HandOver, MovedOn } from '../words.ts'

export const listHandOvers = action({
  id: 'hand-over.list',
  help: 'List hand-overs you gave, got or that are about you, and people who moved on from you',
  method: 'GET',
  path: '/hand-overs',
  kind: 'read',
  input: z.object({}),
  output: z.object({ handOvers: z.array(HandOver), movedOn: z.array(MovedOn) }),
  run: async ({ tx }) => ({ handOvers: await list(tx), movedOn: await listMovedOn(tx) }),
})
