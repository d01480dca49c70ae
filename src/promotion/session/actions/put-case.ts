import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayPutOnAgenda } from '../../case.ts'
import { factsOf } from '../../facts/store.ts'
import { mayGoBeforeSession, openKeys } from '../../gate.ts'
import { checkCase } from '../../rules.ts'
import { findText, holdCase, listOverrides } from '../../store.ts'
import { SESSION_CLOSED, ownCase } from '../session.ts'
import { addToAgenda, hasSeat, holdSession } from '../store.ts'

export const putCase = action({
  id: 'promotion-session.put',
  help: 'Put a submitted case before an open session; what blocks it is mended or set aside first',
  method: 'PUT', path: '/promotion-sessions/{id}/cases/{caseId}',
  kind: 'write', who: 'hr',
  input: z.object({ id: z.uuid(), caseId: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { id, caseId }) => {
    const session = await holdSession(tx, id)
    if (!session) return notFound
    note({ recordKind: 'promotion-session', recordId: id, fields: ['agenda'] })
    if (session.closedAt) return SESSION_CLOSED
    const found = await holdCase(tx, caseId)
    if (!found) return notFound
    note({ subjectId: found.subject.id })
    const barred = mayPutOnAgenda(found)
    if (barred) return barred
    if (await hasSeat(tx, id, caseId)) return ownCase(found.subject.name)
    const text = (await findText(tx, caseId))!
    const blocked = mayGoBeforeSession(checkCase(await factsOf(tx, found, text, 'submit', me.timeZone)), openKeys(await listOverrides(tx, caseId), text.version))
    if (blocked) return blocked
    await addToAgenda(tx, id, caseId)
    return { id }
  },
})
