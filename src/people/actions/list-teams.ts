import * as z from 'zod'
import { action } from '../../server/action.ts'
import { listTeams as list } from '../desk/store.ts'
import { Team } from '../words.ts'

export const listTeams = action({
  id: 'team.list',
  help: 'List the teams',
  method: 'GET', path: '/teams',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({ teams: z.array(Team) }),
  run: async ({ tx }) => ({ teams: await list(tx) }),
})
