import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { DESK_PAGE } from '../../numbers.ts'
import { chartStep } from '../store.ts'
import { ChartStep } from '../words.ts'

export const showChart = action({
  id: 'chart.show',
  help: 'Show one step of the organisation chart: who stands at the top, directly below somebody, or in a team',
  method: 'GET', path: '/chart',
  kind: 'read', scope: 'read',
  input: z.object({
    under: z.uuid().optional(), team: z.uuid().optional(),
    after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(200).default(DESK_PAGE),
  }),
  output: ChartStep,
  run: async ({ tx }, input) => chartStep(tx, input),
})
