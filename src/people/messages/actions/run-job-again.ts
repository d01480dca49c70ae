import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { runAgain } from '../store.ts'

export const runJobAgain = action({
  id: 'job.run-again',
  help: 'Run again the jobs of a name that came to nothing',
  method: 'POST', path: '/mail-troubles/run-again',
  kind: 'write',
  input: z.object({ job: z.string().max(100) }),
  output: z.object({ done: z.literal(true) }),
  run: async ({ tx, me, note }, { job }) => {
    note({ recordKind: 'job', fields: [job] })
    if (!me.roles.some((role) => role === 'hr_admin' || role === 'system_admin')) return refuse('not-allowed', 'HR administrators and system administrators look after jobs.')
    await runAgain(tx, job)
    return { done: true as const }
  },
})
