import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { twoOf } from '../../expectations/store.ts'
import { theOther } from '../../series/series.ts'
import { planOneOnOne, shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, insertOneOnOne, plannedDays, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const planOneOnOneAction = action({
  id: 'one-on-one.plan',
  help: 'Plan a one-on-one with a report, or with your manager (personId is the one who reports)',
  method: 'POST', path: '/one-on-ones',
  kind: 'write',
  input: z.object({ personId: z.uuid(), on: z.iso.date() }),
  output: OneOnOne,
  run: async ({ tx, me, note }, { personId, on }) => {
    const two = await twoOf(tx, personId)
    if (!two) return notFound
    note({ recordKind: 'one-on-one', subjectId: personId, fields: ['on'] })
    const barred = planOneOnOne(on, await plannedDays(tx, personId, two.manager.id))
    if (barred) return barred
    const id = await insertOneOnOne(tx, personId, two.manager.id, on)
    note({ recordId: id })
    await send(tx, { kind: 'one-on-one.planned', to: theOther(two, me.id), recordId: id, version: on })
    const planned = (await findOneOnOne(tx, id))!
    return shownOneOnOne(planned, await writtenAround(tx, planned), { id: me.id, today: me.today })
  },
})
