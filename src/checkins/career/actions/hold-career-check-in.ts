import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { templateOf } from '../../template/store.ts'
import { holdCareer, shownCareer } from '../career.ts'
import { careerBefore, findCareer, holdCheckIn, saveCareerHeld } from '../store.ts'
import { CareerCheckIn } from '../words.ts'

export const holdCareerCheckIn = action({
  id: 'career.hold',
  help: 'Say that a career check-in took place, and when',
  method: 'POST', path: '/career-check-ins/{id}/hold',
  kind: 'write',
  input: z.object({ id: z.uuid(), heldOn: z.iso.date() }),
  output: CareerCheckIn,
  run: async ({ tx, me, today, note }, { id, heldOn }) => {
    await holdCheckIn(tx, id)
    const found = await findCareer(tx, id)
    if (!found) return notFound
    note({ recordKind: 'career-check-in', recordId: id, subjectId: found.person.id, fields: ['heldOn'] })
    const barred = holdCareer(found, heldOn, today)
    if (barred) return barred
    await saveCareerHeld(tx, id, heldOn)
    const after = (await findCareer(tx, id))!
    return shownCareer(after, await careerBefore(tx, after), (await templateOf(tx, 'career-check-in')).questions, me.id)
  },
})
