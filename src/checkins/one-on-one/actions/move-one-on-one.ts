import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { theOther } from '../../series/series.ts'
import { moveOneOnOne, shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, holdMeeting, plannedDays, saveDay, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const moveOneOnOneAction = action({
  id: 'one-on-one.move',
  help: 'Move a one-on-one to another day; the rhythm stays as it is',
  method: 'POST', path: '/one-on-ones/{id}/move',
  kind: 'write',
  input: z.object({ id: z.uuid(), on: z.iso.date() }),
  output: OneOnOne,
  run: async ({ tx, me, today, note }, { id, on }) => {
    await holdMeeting(tx, id)
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one', recordId: id, subjectId: found.person.id, fields: ['on'] })
    const barred = moveOneOnOne(found, on, today, await plannedDays(tx, found.person.id, found.manager.id))
    if (barred) return barred
    await saveDay(tx, id, on)
    await send(tx, { kind: 'one-on-one.moved', to: theOther(found, me.id), recordId: id, version: on })
    const after = (await findOneOnOne(tx, id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today })
  },
})
