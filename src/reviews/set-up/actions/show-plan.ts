import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findCycle } from '../../cycles/store.ts'
import { findPopulation, namesIn } from '../store.ts'
import { DraftCycle } from '../words.ts'

export const showPlan = action({
  id: 'cycle.show-plan',
  help: 'Show how a cycle was planned: dates, template, and whom it is for',
  method: 'GET',
  path: '/cycles/{id}/plan',
  kind: 'read',
  scope: 'read',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: DraftCycle,
  run: async ({ tx, me, today }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin plans review cycles.')
    const population = await findPopulation(tx, id)
    return { cycle, population, people: await namesIn(tx, population) }
  },
})
