import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { holdOneOnOne, shownOneOnOne } from '../one-on-one.ts'
import { planOn } from '../../series/store.ts'
import { findOneOnOne, holdMeeting, saveHeld, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const holdOneOnOneAction = action({
  id: 'one-on-one.hold',
  help: 'Say that a one-on-one took place, and when',
  method: 'POST', path: '/one-on-ones/{id}/hold',
  kind: 'write',
  input: z.object({ id: z.uuid(), heldOn: z.iso.date() }),
  output: OneOnOne,
  run: async ({ tx, me, today, note }, { id, heldOn }) => {
    await holdMeeting(tx, id)
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one', recordId: id, subjectId: found.person.id, fields: ['heldOn'] })
    const barred = holdOneOnOne(found, heldOn, today)
    if (barred) return barred
    await saveHeld(tx, id, heldOn)
    await planOn(tx, found.seriesId, today)
    const after = (await findOneOnOne(tx, found.id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today: me.today })
  },
})
