import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayPlan } from '../../cycle.ts'
import { findCycle } from '../../cycles/store.ts'
import { pinTemplate } from '../../template/store.ts'
import { namedTemplate, unknownTemplate } from '../../template/template.ts'
import { settlePlan } from '../plan.ts'
import { checkPopulation } from '../population-check.ts'
import { changePlan, findPopulation, namesIn, savePopulation, unknownIn } from '../store.ts'
import { DraftCycle, Plan } from '../words.ts'

export const planCycle = action({
  id: 'cycle.plan',
  help: 'Change the plan of a cycle that is not open yet: what is left out stays as it is',
  method: 'PATCH',
  path: '/cycles/{id}',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid(), ...Plan.partial().shape }),
  output: DraftCycle,
  run: async ({ tx, me, today, note }, { id, ...given }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin plans review cycles.')
    note({ recordKind: 'review_cycle', recordId: id, fields: Object.keys(given) })
    const refusal = mayPlan(cycle.state)
    if (refusal) return refusal
    const wanted = given.templateId === undefined ? cycle.templateId : given.templateId
    const template = wanted ? await pinTemplate(tx, wanted) : undefined
    if (wanted && !template) return unknownTemplate
    // An answer's absent scale means "no ratings"; a plan's absent scale would mean the usual one.
    const before = { ...cycle, scale: cycle.scale ?? null }
    const plan = settlePlan(before, given, template && namedTemplate(template))
    if (isRefusal(plan)) return plan
    if (given.population) {
      const wrong = checkPopulation(given.population, await unknownIn(tx, given.population))
      if (wrong) return wrong
      await savePopulation(tx, id, given.population)
    }
    await changePlan(tx, id, plan)
    const population = await findPopulation(tx, id)
    return { cycle: (await findCycle(tx, id, today))!, population, people: await namesIn(tx, population) }
  },
})
