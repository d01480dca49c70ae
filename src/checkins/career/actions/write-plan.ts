import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { templateOf } from '../../template/store.ts'
import { shownCareer, writePlan } from '../career.ts'
import { careerBefore, findCareer, holdCheckIn, insertPlan } from '../store.ts'
import { CareerCheckIn, PlanText } from '../words.ts'

export const writeCareerPlan = action({
  id: 'career.write-plan',
  help: 'Write down the next opportunity together, and in how many months',
  method: 'PUT', path: '/career-check-ins/{id}/plan',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), ...PlanText }),
  output: CareerCheckIn,
  run: async ({ tx, me, ifMatch, note }, { id, ...plan }) => {
    await holdCheckIn(tx, id)
    const found = await findCareer(tx, id)
    if (!found) return notFound
    note({ recordKind: 'career-check-in', recordId: id, subjectId: found.person.id, fields: ['opportunity', 'months'] })
    const barred = writePlan(found, plan)
    if (barred) return barred
    const questions = (await templateOf(tx, 'career-check-in')).questions
    const last = await careerBefore(tx, found)
    const version = found.plan?.version ?? 0
    if (ifMatch !== version) {
      return refuse('conflict', 'The other one changed this meanwhile.', { reason: 'changed-elsewhere', current: shownCareer(found, last, questions, me.id) })
    }
    await insertPlan(tx, id, version + 1, plan)
    return shownCareer((await findCareer(tx, id))!, last, questions, me.id)
  },
})
