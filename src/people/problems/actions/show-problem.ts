import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { DESK_PAGE } from '../../numbers.ts'
import { listProblem } from '../store.ts'
import { ProblemEntry, ProblemKind } from '../words.ts'

export const showProblem = action({
  id: 'problem.show',
  help: 'List whom or what one kind of problem is about',
  method: 'GET', path: '/problems/{kind}',
  kind: 'read', scope: 'read', who: 'hr',
  input: z.object({
    kind: ProblemKind, team: z.uuid().optional(),
    after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(200).default(DESK_PAGE),
  }),
  output: z.object({ entries: z.array(ProblemEntry) }),
  run: async ({ tx, me }, { kind, team, after, limit }) => {
    if (!me.roles.some((role) => role === 'hr_admin' || role === 'hr_partner')) return refuse('not-allowed', 'This list is for HR.')
    return { entries: await listProblem(tx, kind, { team }, { after, limit }) }
  },
})
