import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { casesById } from '../../store.ts'
import { CaseEntry, Named, Session } from '../../words.ts'
import { mayKeep } from '../session.ts'
import { agendaOf, findSession, seatsOf } from '../store.ts'

export const showSession = action({
  id: 'promotion-session.show',
  help: 'Show a promotion session: who sits there, and the cases before it that you may see',
  method: 'GET', path: '/promotion-sessions/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: Session.extend({ seats: z.array(Named), cases: z.array(CaseEntry), keeps: z.boolean() }),
  run: async ({ tx, me, note }, { id }) => {
    const session = await findSession(tx, id)
    if (!session) return notFound
    note({ recordKind: 'promotion-session', recordId: id })
    return { ...session, seats: await seatsOf(tx, id), cases: await casesById(tx, await agendaOf(tx, id)), keeps: mayKeep(session, me) === undefined }
  },
})
