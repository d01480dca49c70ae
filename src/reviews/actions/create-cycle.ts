import * as z from 'zod'
import { isRefusal, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { findCycle } from '../cycles/store.ts'
import { settlePlan } from '../set-up/plan.ts'
import { checkPopulation } from '../set-up/population-check.ts'
import { addCycle, savePopulation, unknownIn } from '../set-up/store.ts'
import { Plan } from '../set-up/words.ts'
import { pinTemplate } from '../template/store.ts'
import { namedTemplate, unknownTemplate } from '../template/template.ts'
import { Cycle } from '../words.ts'

export const createCycle = action({
  id: 'cycle.create',
  help: 'Plan a review cycle',
  method: 'POST',
  path: '/cycles',
  kind: 'write',
  who: 'hr_admin',
  input: z.object(Plan.shape),
  output: Cycle,
  run: async ({ tx, me, today, note }, input) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin plans review cycles.')
    const template = input.templateId ? await pinTemplate(tx, input.templateId) : undefined
    if (input.templateId && !template) return unknownTemplate
    const plan = settlePlan(undefined, input, template && namedTemplate(template))
    if (isRefusal(plan)) return plan
    const population = input.population ?? {}
    const wrong = checkPopulation(population, await unknownIn(tx, population))
    if (wrong) return wrong
    const id = await addCycle(tx, plan)
    await savePopulation(tx, id, population)
    note({ recordKind: 'review_cycle', recordId: id, fields: Object.keys(input) })
    return (await findCycle(tx, id, today))!
  },
})
