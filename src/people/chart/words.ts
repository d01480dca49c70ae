import * as z from 'zod'

/** Somebody in the organisation chart. `reports` are those who report to them today: so many can be opened below. */
export const ChartNode = z.object({
  id: z.uuid(), name: z.string(), title: z.string(), team: z.string().optional(), reports: z.int(), left: z.boolean(),
})
export type ChartNode = z.infer<typeof ChartNode>

/** One step of the chart: those directly below somebody, or in a team, or at the top. */
export const ChartStep = z.object({ people: z.array(ChartNode), total: z.int() })
export type ChartStep = z.infer<typeof ChartStep>
