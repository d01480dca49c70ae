import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { confirmExpectations, shownExpectations } from '../expectations.ts'
import { findExpectations, holdExpectations, insertConfirmation } from '../store.ts'
import { Expectations } from '../words.ts'

export const confirmExpectationsAction = action({
  id: 'expectations.confirm',
  help: 'Confirm proposed expectations; with If-Match, these very words',
  method: 'POST', path: '/expectations/{id}/confirm',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: Expectations,
  run: async ({ tx, me, ifMatch, note }, { id }) => {
    const seen = await findExpectations(tx, id)
    if (!seen) return notFound
    await holdExpectations(tx, seen.person.id, seen.manager.id)
    const found = (await findExpectations(tx, id))!
    note({ recordKind: 'expectations', recordId: id, subjectId: found.person.id, fields: ['confirmation'] })
    const barred = confirmExpectations(found, me.id)
    if (barred) return barred
    const version = found.proposals[0]!.version
    if (ifMatch !== undefined && ifMatch !== version)
      return refuse('conflict', 'The words changed meanwhile. Read them again.', {
        reason: 'changed-elsewhere',
        current: shownExpectations(found, me.id),
      })
    await insertConfirmation(tx, id, version)
    return shownExpectations((await findExpectations(tx, id))!, me.id)
  },
})
