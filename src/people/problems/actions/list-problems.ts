import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { countProblems } from '../store.ts'
import { ProblemCount } from '../words.ts'

/** HR admins see the organisation, HR partners their people. */
export const listProblems = action({
  id: 'problem.list',
  help: 'Count what is out of order in the records of people: no manager, no level, a role that ends ...',
  method: 'GET', path: '/problems',
  kind: 'read', scope: 'read', who: 'hr',
  input: z.object({ team: z.uuid().optional() }),
  output: z.object({ problems: z.array(ProblemCount) }),
  run: async ({ tx, me }, { team }) => {
    if (!me.roles.some((role) => role === 'hr_admin' || role === 'hr_partner')) return refuse('not-allowed', 'This list is for HR.')
    return { problems: (await countProblems(tx, { team })).filter(({ count }) => count > 0) }
  },
})
