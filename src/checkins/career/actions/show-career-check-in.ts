import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { templateOf } from '../../template/store.ts'
import { shownCareer } from '../career.ts'
import { careerBefore, findCareer } from '../store.ts'
import { CareerCheckIn } from '../words.ts'

export const showCareerCheckIn = action({
  id: 'career.show',
  help: 'Read a career check-in: how each of you sees it, what comes next, and the one before beside it',
  method: 'GET', path: '/career-check-ins/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: CareerCheckIn,
  run: async ({ tx, me }, { id }) => {
    const found = await findCareer(tx, id)
    if (!found) return notFound
    return shownCareer(found, await careerBefore(tx, found), (await templateOf(tx, 'career-check-in')).questions, me.id)
  },
})
