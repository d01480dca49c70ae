import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { CLOSINGS, writePlan } from '../plan.ts'
import { holdGrowth, saveClosing } from '../plan/store.ts'
import { findPlan } from '../store.ts'
import { GrowthPage, Words } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const closeGoalAction = action({
  id: 'growth.close',
  help: 'Close a goal that is reached, or set aside for now, and say why',
  method: 'POST', path: '/growth-plans/{id}/close',
  kind: 'write',
  input: z.object({ id: z.uuid(), outcome: z.enum(CLOSINGS), reason: Words }),
  output: GrowthPage,
  run: async (context, { id, ...closing }) => {
    const { tx, note } = context
    await holdGrowth(tx, id)
    const plan = await findPlan(tx, id)
    if (!plan) return notFound
    note({ recordKind: 'growth-plan', recordId: id, subjectId: plan.person.id, fields: ['closed'] })
    const barred = writePlan(plan)
    if (barred) return barred
    await saveClosing(tx, id, closing)
    return readGrowth(context, plan.person.id)
  },
})
