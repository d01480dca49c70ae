import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { objectionToDecision } from '../request.ts'
import { decideRequest, findRequest } from '../store.ts'

/** In person only (matrix X9). Whoever asked takes it back the same way. */
export const declineRequest = action({
  id: 'role-request.decline',
  help: 'Turn down a role that another HR administrator asked for, or take back what you asked for',
  method: 'POST', path: '/role-requests/{id}/decline',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ decision: z.enum(['declined', 'withdrawn']) }),
  run: async ({ tx, me, note }, { id }) => {
    note({ recordKind: 'role_request', recordId: id, fields: ['decision'] })
    const request = await findRequest(tx, id)
    if (!request) return notFound
    note({ subjectId: request.person.id })
    const decision = request.askedBy.id === me.id ? 'withdrawn' as const : 'declined' as const
    const objection = decision === 'declined' ? objectionToDecision(request, me) : undefined
    if (objection) return objection
    return (await decideRequest(tx, id, decision)) ? { decision } : notFound
  },
})
