import * as z from 'zod'
import { dateIn } from '../../kit/date.ts'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { holdAssessment } from '../assessment.ts'
import { saveTalked } from '../assessment/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { findAssessment } from '../store.ts'
import { AssessmentPage } from '../words.ts'
import { readAssessment } from './show-assessment.ts'

export const holdAssessmentAction = action({
  id: 'level-assessment.hold',
  help: 'Say that you two talked about it, and when',
  method: 'POST', path: '/level-assessments/{id}/hold',
  kind: 'write',
  input: z.object({ id: z.uuid(), heldOn: z.iso.date() }),
  output: AssessmentPage,
  run: async (context, { id, heldOn }) => {
    const { tx, me, today, note } = context
    await holdGrowth(tx, id)
    const found = await findAssessment(tx, id)
    if (!found) return notFound
    note({ recordKind: 'level-assessment', recordId: id, subjectId: found.person.id, fields: ['talkedOn'] })
    const barred = holdAssessment(found, heldOn, today, dateIn(me.timeZone, found.begunAt))
    if (barred) return barred
    await saveTalked(tx, id, heldOn)
    return readAssessment(context, (await findAssessment(tx, id))!)
  },
})
