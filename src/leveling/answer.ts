import * as z from 'zod'
import { DIMENSION_KINDS, INDEPENDENCES, type LevelingFramework, SCOPES } from './framework.ts'

/** A framework over HTTP. An empty cell is left out and reads as the level below on the same track. */
export const FrameworkAnswer = z.object({
  id: z.string(), version: z.int(), name: z.string(), summary: z.string().optional(),
  tracks: z.array(z.object({ code: z.string(), name: z.string(), summary: z.string().optional() })).readonly(),
  dimensions: z.array(z.object({
    code: z.string(), name: z.string(), kind: z.enum(DIMENSION_KINDS), about: z.string().optional(), group: z.string().optional(), tracks: z.array(z.string()).readonly().optional(),
  })).readonly(),
  levels: z.array(z.object({
    code: z.string(), track: z.string(), order: z.number(), name: z.string(), summary: z.string(), scope: z.enum(SCOPES).optional(), independence: z.enum(INDEPENDENCES).optional(),
  })).readonly(),
  expectations: z.array(z.object({
    id: z.string(), level: z.string(), dimension: z.string(), text: z.string(), kind: z.string().optional(), stage: z.string().optional(),
    examples: z.array(z.string()).readonly().optional(), example: z.string().optional().meta({ description: 'The first of the examples.' }),
  })).readonly(),
})
export type FrameworkAnswer = z.infer<typeof FrameworkAnswer>

/** What `framework.show` says of a framework. */
export function answerOf(framework: LevelingFramework): FrameworkAnswer {
  return { ...framework, expectations: framework.expectations.map((each) => ({ ...each, ...(each.examples?.[0] && { example: each.examples[0] }) })) }
}
