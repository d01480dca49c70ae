import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { wayTo } from '../store.ts'

export const findWay = action({
  id: 'chart.find',
  help: 'Say which way leads from the top of the organisation chart to somebody',
  method: 'GET', path: '/people/{id}/chart-way',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ way: z.array(z.uuid()).meta({ description: 'From the top down, the person last.' }) }),
  run: async ({ tx }, { id }) => {
    const way = await wayTo(tx, id)
    return way.length > 0 ? { way } : notFound
  },
})
