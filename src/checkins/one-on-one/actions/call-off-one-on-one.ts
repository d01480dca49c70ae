import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { theOther } from '../../series/series.ts'
import { planOn } from '../../series/store.ts'
import { callOffOneOnOne, shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, holdMeeting, saveCalledOff, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const callOffOneOnOneAction = action({
  id: 'one-on-one.call-off',
  help: 'Say that a one-on-one does not, or did not, take place; or that it does after all',
  method: 'POST', path: '/one-on-ones/{id}/call-off',
  kind: 'write',
  input: z.object({ id: z.uuid(), calledOff: z.boolean().default(true) }),
  output: OneOnOne,
  run: async ({ tx, me, today, note }, { id, calledOff }) => {
    await holdMeeting(tx, id)
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one', recordId: id, subjectId: found.person.id, fields: ['calledOff'] })
    const barred = callOffOneOnOne(found)
    if (barred) return barred
    await saveCalledOff(tx, id, calledOff)
    if (calledOff) await planOn(tx, found.seriesId, today)
    // Looking back, both know that they did not meet.
    if (found.on >= today) await send(tx, { kind: 'one-on-one.moved', to: theOther(found, me.id), recordId: id, version: `${found.on}.${calledOff ? 'off' : 'on'}` })
    const after = (await findOneOnOne(tx, id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today })
  },
})
