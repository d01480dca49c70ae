import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { Line } from '../../words.ts'
import { writeTogether, shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, insertAgendaItem, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const addAgendaItem = action({
  id: 'agenda.add',
  help: 'Put something on the shared agenda',
  method: 'POST', path: '/one-on-ones/{id}/agenda',
  kind: 'write',
  input: z.object({ id: z.uuid(), text: Line }),
  output: OneOnOne,
  run: async ({ tx, me, note }, { id, text }) => {
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one', recordId: id, subjectId: found.person.id, fields: ['agenda'] })
    const barred = writeTogether(found)
    if (barred) return barred
    await insertAgendaItem(tx, id, text)
    const after = (await findOneOnOne(tx, found.id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today: me.today })
  },
})
