import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { findOwnWords } from '../store.ts'
import { OwnPhrase } from '../words.ts'

export const showSurroundings = action({
  id: 'coach.surroundings',
  help: 'Read what the coach knows of the organisation: words of names its readers can place, and phrases it looks at',
  method: 'GET',
  path: '/coach/surroundings',
  kind: 'read',
  scope: 'read',
  input: z.object({}),
  output: z.object({
    /** Words of the names of people and teams you can see, and of the glossary; lower case. */
    known: z.array(z.string()),
    phrases: z.array(OwnPhrase),
  }),
  run: ({ tx }) => findOwnWords(tx),
})
