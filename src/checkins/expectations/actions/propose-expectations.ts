import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { proposeExpectations, shownExpectations } from '../expectations.ts'
import { expectationsProposed, expectationsProposedUpward } from '../messages.ts'
import { findExpectations, holdExpectations, insertProposal, periodsOf, twoOf } from '../store.ts'
import { Expectations, Lines } from '../words.ts'

export const proposeExpectationsAction = action({
  id: 'expectations.propose',
  help: 'Propose three to five lines for a period; the other one confirms them',
  method: 'PUT', path: '/people/{personId}/expectations',
  kind: 'write', ifMatch: true,
  input: z.object({ personId: z.uuid(), from: z.iso.date(), to: z.iso.date(), lines: Lines }),
  output: Expectations,
  run: async ({ tx, me, ifMatch, note }, { personId, from, to, lines }) => {
    const two = await twoOf(tx, personId)
    if (!two) return notFound
    await holdExpectations(tx, personId, two.manager.id)
    const periods = await periodsOf(tx, personId, two.manager.id)
    const setId = periods.find((period) => period.from === from)?.id
    note({ recordKind: 'expectations', recordId: setId, subjectId: personId, fields: ['lines', 'from', 'to'] })
    const barred = proposeExpectations(from, to, periods)
    if (barred) return barred
    const before = setId ? await findExpectations(tx, setId) : undefined
    const version = before?.proposals[0]?.version ?? 0
    if (ifMatch !== version)
      return refuse('conflict', 'The other one changed this meanwhile.', {
        reason: 'changed-elsewhere',
        current: before && shownExpectations(before, me.id),
      })
    const id = await insertProposal(tx, { setId, personId, managerId: two.manager.id, from, to, version: version + 1, lines })
    note({ recordId: id })
    await send(tx, personId === me.id
      ? { kind: expectationsProposedUpward.kind, to: two.manager.id, recordId: personId, version: `${id}:${version + 1}` }
      : { kind: expectationsProposed.kind, to: personId, recordId: id, version: version + 1 })
    return shownExpectations((await findExpectations(tx, id))!, me.id)
  },
})
