import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { readNames, readPhrases, type Lines } from '../read-words.ts'
import { findCoachWords, holdCoachWords, insertCoachWords } from '../store.ts'
import { CoachWords } from '../words.ts'

const Text = z.string().max(60_000)

export const saveCoachWords = action({
  id: 'coach-words.save',
  help: 'Write the names everybody here knows and the phrases the coach looks at, one a line; a phrase as “label: words”',
  method: 'PUT',
  path: '/coach/words',
  kind: 'write',
  who: 'hr_admin',
  ifMatch: true,
  input: z.object({ names: Text, phrases: Text }),
  output: CoachWords,
  run: async ({ tx, me, ifMatch, note }, input) => {
    note({ recordKind: 'coach-words', fields: ['names', 'phrases'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'The organisation’s words are for HR administrators to change.')
    const [names, phrases] = [readNames(input.names), readPhrases(input.phrases)]
    if ('problems' in names || 'problems' in phrases) {
      return refuse('invalid', 'Some lines need another look.', { errors: [...errorsOf('/names', names), ...errorsOf('/phrases', phrases)] })
    }
    await holdCoachWords(tx)
    const before = await findCoachWords(tx)
    if (ifMatch !== before.version) return refuse('conflict', 'Somebody changed these words meanwhile.', { reason: 'changed-elsewhere', current: before })
    await insertCoachWords(tx, { version: before.version + 1, names: names.items, phrases: phrases.items })
    return findCoachWords(tx)
  },
})

function errorsOf(path: string, lines: Lines<unknown>) {
  return 'problems' in lines ? lines.problems.map(({ line, message }) => ({ path, message: `Line ${line}. ${message}` })) : []
}
