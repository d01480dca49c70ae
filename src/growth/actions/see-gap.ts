import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { seeGap } from '../plan.ts'
import { saveGapSeen } from '../plan/store.ts'
import { findPlan } from '../store.ts'
import { Code, GrowthPage } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const seeGapAction = action({
  id: 'growth.see-gap',
  help: 'Say that you have seen what was written about your gap; the server keeps when',
  method: 'POST', path: '/growth-plans/{id}/gap/see',
  kind: 'write',
  input: z.object({ id: z.uuid(), dimensions: z.array(Code).min(1).max(60) }),
  output: GrowthPage,
  run: async (context, { id, dimensions }) => {
    const { tx, me, note } = context
    const plan = await findPlan(tx, id)
    if (!plan) return notFound
    note({ recordKind: 'growth-gap', recordId: id, subjectId: plan.person.id, fields: ['seen'] })
    const barred = seeGap(plan, me.id)
    if (barred) return barred
    await saveGapSeen(tx, id, dimensions)
    return readGrowth(context, plan.person.id)
  },
})
