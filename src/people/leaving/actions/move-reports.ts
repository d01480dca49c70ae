import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { saveLineChange } from '../../desk/store.ts'
import { linesByPerson, lockOrganisation, rebuildStanding } from '../../import/store.ts'
import { afterChange, circleThrough, placeUnder } from '../../reporting-line.ts'
import { findPerson } from '../../store.ts'
import { dayToMoveOn } from '../leaving.ts'
import { findEmployed, reportsOf } from '../store.ts'

/** In person only. From today, or from the day after the last one of a manager who is still there. */
export const moveReports = action({
  id: 'reports.move',
  help: 'Put everybody who reports to somebody under another manager',
  method: 'POST', path: '/people/{id}/reports/move',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid(), toId: z.uuid() }),
  output: z.object({ moved: z.int(), from: z.iso.date() }),
  run: async ({ tx, me, today, note }, { id, toId }) => {
    note({ recordKind: 'reporting_line', subjectId: id, fields: ['manager'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Reporting lines are changed by HR administrators.')
    await lockOrganisation(tx)
    const [leaver, to] = [await findEmployed(tx, id), await findPerson(tx, toId)]
    if (!leaver || !to) return notFound
    if (to.left) return refuse('invalid', `${to.name} has left and can't lead anybody.`, { reason: 'left' })
    const from = dayToMoveOn(leaver.endedOn, today)
    const lines = await linesByPerson(tx)
    let moved = 0
    for (const report of await reportsOf(tx, id)) {
      // Whoever takes the team over goes on reporting to whom they report: nobody leads themself.
      if (report === toId) continue
      const change = placeUnder(lines.get(report) ?? [], toId, from, today)
      if (!change) continue
      if (isRefusal(change)) return change
      lines.set(report, afterChange(lines.get(report) ?? [], change))
      const line = lines.get(report)!.find((each) => each.managerId === toId && each.from === from)
      if (line && circleThrough(report, line, (other) => lines.get(other) ?? [])) {
        return refuse('invalid', `${to.name} stands below somebody of this team: the reporting lines would form a circle.`, { reason: 'circle' })
      }
      await saveLineChange(tx, report, change)
      moved += 1
    }
    if (moved > 0) await rebuildStanding(tx)
    return { moved, from }
  },
})
