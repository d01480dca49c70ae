import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { seatGiven } from '../../messages.ts'
import { Session } from '../../words.ts'
import { holdSession, insertSession } from '../store.ts'

export const callSession = action({
  id: 'promotion-session.call',
  help: 'Call a promotion session: its day, and who facilitates it',
  method: 'POST', path: '/promotion-sessions',
  kind: 'write', who: 'hr_admin',
  input: z.object({ name: z.string().trim().min(1, 'Give it a name.').max(120), on: z.iso.date(), facilitatorId: z.uuid() }),
  output: Session,
  run: async ({ tx, me, note }, input) => {
    note({ recordKind: 'promotion-session', fields: ['session'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Sessions are called by HR administrators.')
    if (!(await findPerson(tx, input.facilitatorId))) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: '/facilitatorId', message: 'There is nobody here by that id.' }] })
    const id = await insertSession(tx, input)
    note({ recordId: id })
    await send(tx, { kind: seatGiven.kind, to: input.facilitatorId, recordId: id })
    return (await holdSession(tx, id)) ?? notFound
  },
})
