import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { answerOf, FrameworkAnswer } from '../answer.ts'
import { frameworkOf, publishedFramework } from '../store.ts'

export const showFramework = action({
  id: 'framework.show',
  help: 'Read the published leveling framework: the version in force, or any other one',
  method: 'GET', path: '/framework',
  kind: 'read', scope: 'read',
  input: z.object({
    id: z.string().max(200).optional().meta({ description: 'With version: an earlier one. Absent: the one in force.' }), version: z.coerce.number().int().min(1).optional(),
  }),
  output: FrameworkAnswer,
  run: async ({ tx }, { id, version }) => {
    const framework = id !== undefined && version !== undefined ? await frameworkOf(tx, id, version) : await publishedFramework(tx)
    return framework ? answerOf(framework) : notFound
  },
})
