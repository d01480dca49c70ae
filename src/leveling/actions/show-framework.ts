import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { publishedFramework } from '../store.ts'

export const showFramework = action({
  id: 'framework.show',
  help: 'Read the published leveling framework',
  method: 'GET', path: '/framework',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({
    id: z.string(), version: z.int(), name: z.string(),
    tracks: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
    dimensions: z.array(z.object({ code: z.string(), name: z.string(), about: z.string().optional() })).readonly(),
    levels: z.array(z.object({ code: z.string(), track: z.string(), order: z.number(), name: z.string(), summary: z.string() })).readonly(),
    expectations: z.array(z.object({ level: z.string(), dimension: z.string(), text: z.string(), example: z.string().optional() })).readonly(),
  }),
  run: async ({ tx }) => (await publishedFramework(tx)) ?? notFound,
})
