import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { twoOf } from '../../expectations/store.ts'
import { templateOf } from '../../template/store.ts'
import { beginCareer, quarterOf, shownCareer } from '../career.ts'
import { theOther } from '../../series/series.ts'
import { careerBefore, careerIn, findCareer, holdCheckIn, insertCareer } from '../store.ts'
import { CareerCheckIn, Quarter } from '../words.ts'

export const beginCareerCheckIn = action({
  id: 'career.begin',
  help: 'Begin this quarter’s career check-in with a report, or with your manager; where it has begun, open it',
  method: 'POST', path: '/people/{personId}/career-check-ins',
  kind: 'write',
  input: z.object({ personId: z.uuid(), quarter: Quarter.optional() }),
  output: CareerCheckIn,
  run: async ({ tx, me, today, note }, { personId, quarter = quarterOf(today) }) => {
    const two = await twoOf(tx, personId)
    if (!two) return notFound
    const ids = { personId, managerId: two.manager.id }
    await holdCheckIn(tx, `${personId} ${ids.managerId}`)
    note({ recordKind: 'career-check-in', subjectId: personId, fields: ['quarter'] })
    const barred = beginCareer(quarter, today)
    if (barred) return barred
    const begun = (await careerIn(tx, ids, quarter))?.id
    const id = begun ?? (await insertCareer(tx, ids, quarter))
    note({ recordId: id })
    if (!begun) await send(tx, { kind: 'career-check-in.begun', to: theOther(two, me.id), recordId: id })
    const found = (await findCareer(tx, id))!
    return shownCareer(found, await careerBefore(tx, found), (await templateOf(tx, 'career-check-in')).questions, me.id)
  },
})
