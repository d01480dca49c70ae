import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { writeTogether, shownOneOnOne } from '../../one-on-one/one-on-one.ts'
import { findOneOnOne, writtenAround } from '../../one-on-one/store.ts'
import { meetingOfActionItem, saveFinished } from '../store.ts'
import { OneOnOne } from '../../one-on-one/words.ts'

export const finishActionItem = action({
  id: 'action-item.finish',
  help: 'Say that an action item is done, or open again',
  method: 'POST', path: '/action-items/{id}/finish',
  kind: 'write',
  input: z.object({ id: z.uuid(), finished: z.boolean().default(true) }),
  output: OneOnOne,
  run: async ({ tx, me, note }, { id, finished }) => {
    const meetingId = await meetingOfActionItem(tx, id)
    const found = meetingId ? await findOneOnOne(tx, meetingId) : undefined
    if (!found) return notFound
    note({ recordKind: 'action-item', recordId: id, subjectId: found.person.id, fields: ['finished'] })
    const barred = writeTogether(found)
    if (barred) return barred
    await saveFinished(tx, id, finished)
    const after = (await findOneOnOne(tx, found.id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today: me.today })
  },
})
