import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { saveLineChange } from '../desk/store.ts'
import { linesByPerson, lockOrganisation, rebuildStanding } from '../import/store.ts'
import { afterChange, circleInWords, circleThrough, placeUnder } from '../reporting-line.ts'
import { findPerson } from '../store.ts'

export const setManager = action({
  id: 'people.set-manager',
  help: 'Put a person under a manager from a day on; without a manager they stand at the top',
  method: 'PUT', path: '/people/{id}/manager',
  kind: 'write', scope: 'import', who: 'hr_admin',
  input: z.object({
    id: z.uuid(), managerId: z.uuid().nullable(), from: z.iso.date().optional().meta({ description: 'Today unless told.' }),
  }),
  output: z.object({ changed: z.boolean() }),
  run: async ({ tx, me, today, note }, { id, managerId, from }) => {
    note({ recordKind: 'reporting_line', subjectId: id, fields: ['manager'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Reporting lines are changed by HR administrators.')
    await lockOrganisation(tx)
    const [person, manager] = [await findPerson(tx, id), managerId ? await findPerson(tx, managerId) : undefined]
    if (!person || (managerId && !manager)) return notFound
    if (managerId === id) return refuse('invalid', `${person.name} can't be their own manager.`, { reason: 'own-manager' })
    if (manager?.left) return refuse('invalid', `${manager.name} has left and can't lead anybody.`, { reason: 'left' })
    const lines = await linesByPerson(tx)
    const change = placeUnder(lines.get(id) ?? [], managerId ?? undefined, from ?? today, today)
    if (!change) return { changed: false }
    if (isRefusal(change)) return change
    lines.set(id, afterChange(lines.get(id) ?? [], change))
    const line = lines.get(id)!.find((each) => each.managerId === managerId && each.from === (from ?? today))
    const found = line && circleThrough(id, line, (other) => lines.get(other) ?? [])
    if (found && 'tooDeep' in found) return refuse('invalid', `Too many managers would stand above ${person.name}.`, { reason: 'too-deep' })
    if (found) return refuse(
      'invalid',
      circleInWords(await Promise.all(found.circle.map(async (other) => (await findPerson(tx, other))?.name ?? 'somebody'))),
      { reason: 'circle' },
    )
    await saveLineChange(tx, id, change)
    await rebuildStanding(tx)
    return { changed: true }
  },
})
