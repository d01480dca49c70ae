import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { levelOf, publishedFramework } from '../../leveling/store.ts'
import { action } from '../../server/action.ts'
import { changeGoal, goalOf, wantsLevel } from '../plan.ts'
import { holdGrowth, insertGoal } from '../plan/store.ts'
import { findPlan } from '../store.ts'
import { Code, GrowthPage, Words } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const changeGoalAction = action({
  id: 'growth.change-goal',
  help: 'Change the goal, and say why; the one before stays beside it',
  method: 'PUT', path: '/growth-plans/{id}/goal',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), level: Code, because: Words }),
  output: GrowthPage,
  run: async (context, { id, ...goal }) => {
    const { tx, today, ifMatch, note } = context
    await holdGrowth(tx, id)
    const plan = await findPlan(tx, id)
    if (!plan) return notFound
    note({ recordKind: 'growth-plan', recordId: id, subjectId: plan.person.id, fields: ['level', 'because'] })
    const barred = changeGoal(plan, goal) ?? wantsLevel((await publishedFramework(tx))?.levels ?? [], goal.level, await levelOf(tx, plan.person.id, today))
    if (barred) return barred
    const version = goalOf(plan)?.version ?? 0
    if (ifMatch !== version) return refuse('conflict', 'The other one changed this meanwhile.', { reason: 'changed-elsewhere', current: await readGrowth(context, plan.person.id) })
    await insertGoal(tx, id, { version: version + 1, ...goal })
    return readGrowth(context, plan.person.id)
  },
})
