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

/** Who published a version, and when. */
export const VersionEntry = z.object({
  id: z.string(), version: z.int(), name: z.string(), publishedAt: z.iso.datetime(),
  publishedBy: z.object({ id: z.uuid(), name: z.string() }).optional().meta({ description: 'Absent: it came with the product, or from the command line.' }),
  inForce: z.boolean(),
})

/** One thing that differs between two versions. */
export const DifferenceShown = z.object({
  what: z.enum(['framework', 'track', 'dimension', 'level', 'cell']), code: z.string().meta({ description: 'Its code; of a cell, level and dimension.' }), title: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'moved']), before: z.string().optional(), after: z.string().optional(),
  from: z.string().optional().meta({ description: 'Where what moved was before.' }), to: z.string().optional(),
})

/** What `framework.show` says of a framework. */
export function answerOf(framework: LevelingFramework): FrameworkAnswer {
  return { ...framework, expectations: framework.expectations.map((each) => ({ ...each, ...(each.examples?.[0] && { example: each.examples[0] }) })) }
}
