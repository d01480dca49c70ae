import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { answerOf, FrameworkAnswer } from '../answer.ts'
import { publishedFramework } from '../store.ts'

export const showFramework = action({
  id: 'framework.show',
  help: 'Read the published leveling framework',
  method: 'GET', path: '/framework',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: FrameworkAnswer,
  run: async ({ tx }) => {
    const framework = await publishedFramework(tx)
    return framework ? answerOf(framework) : notFound
  },
})
