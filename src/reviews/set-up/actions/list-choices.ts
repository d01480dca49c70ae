import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { publishedFramework } from '../../../leveling/store.ts'
import { action } from '../../../server/action.ts'
import { listLocations } from '../store.ts'

export const listChoices = action({
  id: 'population.choices',
  help: 'List the places and levels a cycle can be narrowed to',
  method: 'GET',
  path: '/cycles/choices',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({}),
  output: z.object({
    locations: z.array(z.object({ name: z.string(), count: z.int() })),
    levels: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  run: async ({ tx, me }) => {
    if (!me.roles.includes('hr_admin') && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR plans whom a cycle is for.')
    const framework = await publishedFramework(tx)
    return { locations: await listLocations(tx), levels: (framework?.levels ?? []).map(({ code, name }) => ({ code, name })) }
  },
})
