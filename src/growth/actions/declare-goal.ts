import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { levelOf, publishedFramework } from '../../leveling/store.ts'
import { findPerson } from '../../people/store.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { declareGoal, wantsLevel } from '../plan.ts'
import { holdGrowth, insertGoal, insertPlan } from '../plan/store.ts'
import { planOf } from '../store.ts'
import { standsTo } from '../team/store.ts'
import { Code, GrowthPage, SomeWords } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const declareGoalAction = action({
  id: 'growth.declare',
  help: 'Declare a level as the goal of somebody’s growth: your own, or a report’s',
  method: 'POST', path: '/people/{personId}/growth/goal',
  kind: 'write',
  input: z.object({ personId: z.uuid(), level: Code, because: SomeWords.default('') }),
  output: GrowthPage,
  run: async (context, { personId, level, because }) => {
    const { tx, me, today, note } = context
    const [person, { between, knows }] = [await findPerson(tx, personId), await standsTo(tx, personId)]
    if (!person || !(between || knows)) return notFound
    if (!between) return refuse('not-allowed', `This is between ${person.name} and their manager.`)
    await holdGrowth(tx, personId)
    note({ recordKind: 'growth-plan', subjectId: personId, fields: ['level', 'because'] })
    const barred = declareGoal(await planOf(tx, personId)) ?? wantsLevel((await publishedFramework(tx))?.levels ?? [], level, await levelOf(tx, personId, today))
    if (barred) return barred
    const id = await insertPlan(tx, personId)
    note({ recordId: id })
    await insertGoal(tx, id, { version: 1, level, because })
    const other = personId === me.id ? person.managerId : personId
    if (other) await send(tx, { kind: 'growth.goal-declared', to: other, recordId: personId, version: id })
    return readGrowth(context, personId)
  },
})
