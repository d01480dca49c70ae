import * as z from 'zod'
import { Finding } from '../../kit/finding.ts'
import { action } from '../../server/action.ts'
import { findSurroundings } from '../own-words/store.ts'
import { checkWriting } from '../rules.ts'
import { Kind } from '../words.ts'

export const checkText = action({
  id: 'coach.check',
  help: 'Ask the coach about texts before they are saved anywhere: the same answer as beside the text while one writes',
  method: 'POST',
  path: '/coach/findings',
  kind: 'read',
  scope: 'read',
  input: z.object({
    texts: z.array(z.object({
      path: z.string().max(200).meta({ description: 'Comes back with each finding: name your texts as you like, such as /summary.' }),
      kind: Kind,
      text: z.string().max(100_000),
      look: z.enum(['phrases', 'missing']).optional().meta({ description: 'Only for phrases, or only for what is missing; both when left out.' }),
    })).min(1).max(100),
  }),
  output: z.object({ findings: z.array(Finding) }),
  run: async ({ tx }, { texts }) => ({ findings: checkWriting(texts, await findSurroundings(tx)) }),
})
