import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { findCoachWords } from '../store.ts'
import { CoachWords } from '../words.ts'

export const showCoachWords = action({
  id: 'coach-words.show',
  help: 'Read the names the organisation takes as known, and the phrases it wants the coach to look at',
  method: 'GET',
  path: '/coach/words',
  kind: 'read',
  scope: 'read',
  input: z.object({}),
  output: CoachWords,
  run: ({ tx }) => findCoachWords(tx),
})
