import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { FORMATS, type Format, writeFramework } from '../file.ts'
import { frameworkOf, publishedFramework } from '../store.ts'

const TYPES = { yaml: 'application/yaml; charset=utf-8', csv: 'text/csv; charset=utf-8', md: 'text/markdown; charset=utf-8' } as const satisfies Record<Format, string>

export const exportFramework = action({
  id: 'framework.export',
  help: 'Get a published version of the leveling framework as YAML, CSV or Markdown; YAML and CSV hold all of it and are read back',
  method: 'GET', path: '/framework/file',
  kind: 'read', scope: 'read',
  input: z.object({
    format: z.enum(FORMATS).default('yaml'),
    id: z.string().max(200).optional().meta({ description: 'With version: an earlier one. Absent: the one in force.' }), version: z.coerce.number().int().min(1).optional(),
  }),
  output: z.object({ file: z.object({ name: z.string(), type: z.enum([TYPES.yaml, TYPES.csv, TYPES.md]), body: z.string() }) }),
  run: async ({ tx }, { format, id, version }) => {
    const framework = id !== undefined && version !== undefined ? await frameworkOf(tx, id, version) : await publishedFramework(tx)
    if (!framework) return notFound
    return { file: { name: `${framework.id}-${framework.version}.${format}`, type: TYPES[format], body: writeFramework(framework, format) } }
  },
})
