import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { problemsOf, reviewerOf } from '../../population.ts'
import { checkPopulation } from '../population-check.ts'
import { firstMembers, membersOf, unknownIn } from '../store.ts'
import { Population, PopulationPreview } from '../words.ts'

export const previewPopulation = action({
  id: 'population.preview',
  help: 'Show whom a cycle would be for, and who would have nobody to review them; HR partners see their own scope',
  method: 'POST',
  path: '/cycles/preview',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({
    population: Population,
    /** Last day of the period. */
    to: z.iso.date(),
    /** Last days of the phases, to see who is away through them. */
    selfDue: z.iso.date().optional(),
    shareDue: z.iso.date().optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: PopulationPreview,
  run: async ({ tx, me }, { population, to, selfDue, shareDue, limit }) => {
    const admin = me.roles.includes('hr_admin')
    if (!admin && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR plans whom a cycle is for.')
    const wrong = checkPopulation(population, await unknownIn(tx, population))
    if (wrong) return wrong
    const within = admin ? undefined : 'partner'
    const members = await membersOf(tx, { to, population }, { within })
    const head = members.find((member) => member.leads && !member.managerId)
    return {
      count: members.length,
      people: await firstMembers(tx, { to, population }, { within, limit }),
      problems: problemsOf(members, shareDue ? { selfDue, managerDue: shareDue, shareDue } : undefined),
      reviewed: members.filter(reviewerOf).length,
      ...(head && { leads: { id: head.personId, name: head.name } }),
    }
  },
})
