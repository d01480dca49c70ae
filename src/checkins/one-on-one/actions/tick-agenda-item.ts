import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { writeTogether, shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, meetingOfAgendaItem, saveTick, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const tickAgendaItem = action({
  id: 'agenda.tick',
  help: 'Tick a line of the agenda, or untick it',
  method: 'POST', path: '/agenda/{id}/tick',
  kind: 'write',
  input: z.object({ id: z.uuid(), ticked: z.boolean().default(true) }),
  output: OneOnOne,
  run: async ({ tx, me, note }, { id, ticked }) => {
    const meetingId = await meetingOfAgendaItem(tx, id)
    const found = meetingId ? await findOneOnOne(tx, meetingId) : undefined
    if (!found) return notFound
    note({ recordKind: 'agenda-item', recordId: id, subjectId: found.person.id, fields: ['ticked'] })
    const barred = writeTogether(found)
    if (barred) return barred
    await saveTick(tx, id, ticked)
    const after = (await findOneOnOne(tx, found.id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today: me.today })
  },
})
