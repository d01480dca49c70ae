import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { lockOrganisation } from '../../import/store.ts'
import { objectionToLastDay } from '../leaving.ts'
import { findEmployed, nextAbove, reportsOf, saveLastDay } from '../store.ts'

/** In person only: no token ends anybody's employment one by one; by a file, the import does. */
export const endPerson = action({
  id: 'person.end',
  help: 'Write down somebody’s last day, or that they stay after all',
  method: 'PUT', path: '/people/{id}/last-day',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid(), lastDay: z.iso.date().nullable() }),
  output: z.object({
    lastDay: z.iso.date().optional(),
    reports: z.int().meta({ description: 'How many people report to them today and will need somebody else.' }),
    suggestion: z.object({ id: z.uuid(), name: z.string() }).optional().meta({ description: 'The nearest manager above who stays.' }),
  }),
  run: async ({ tx, me, today, note }, { id, lastDay }) => {
    note({ recordKind: 'person', recordId: id, subjectId: id, fields: ['endedOn'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Last days are written down by HR administrators.')
    await lockOrganisation(tx)
    const person = await findEmployed(tx, id)
    if (!person) return notFound
    const objection = objectionToLastDay(person, lastDay ?? undefined, { id: me.id, barred: person.barred }, today)
    if (objection) return objection
    await saveLastDay(tx, id, lastDay ?? undefined)
    const reports = (await reportsOf(tx, id)).length
    const suggestion = lastDay && reports > 0 ? await nextAbove(tx, id) : undefined
    return { ...(lastDay && { lastDay }), reports, ...(suggestion && { suggestion }) }
  },
})
