import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { holdOneOnOne, shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, saveHeld, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const holdOneOnOneAction = action({
  id: 'one-on-one.hold',
  help: 'Say that a one-on-one took place, and when',
  method: 'POST', path: '/one-on-ones/{id}/hold',
  kind: 'write',
  input: z.object({ id: z.uuid(), heldOn: z.iso.date() }),
  output: OneOnOne,
  run: async ({ tx, me, today, note }, { id, heldOn }) => {
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one', recordId: id, subjectId: found.person.id, fields: ['heldOn'] })
    const barred = holdOneOnOne(found, heldOn, today)
    if (barred) return barred
    await saveHeld(tx, id, heldOn)
    const after = (await findOneOnOne(tx, found.id))!
    return shownOneOnOne(after, await writtenAround(tx, after), me.id)
  },
})
