import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { levelSteps, saveLevelStep } from '../desk/store.ts'
import { levelCodes } from '../import/store.ts'
import { knowsLevel, stepTo } from '../person-level.ts'
import { findPerson } from '../store.ts'

export const setLevel = action({
  id: 'people.set-level',
  help: 'Give a person a level of the leveling framework from a day on',
  method: 'PUT', path: '/people/{id}/level',
  kind: 'write', scope: 'import', who: 'hr_admin',
  input: z.object({
    id: z.uuid(), level: z.string().trim().min(1).max(40), from: z.iso.date().optional().meta({ description: 'Today unless told.' }),
  }),
  output: z.object({ changed: z.boolean() }),
  run: async ({ tx, me, today, note }, { id, level, from }) => {
    note({ recordKind: 'person_level', subjectId: id, fields: ['level'] })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Levels are set by HR administrators.')
    if (!(await findPerson(tx, id))) return notFound
    if (id === me.id) return refuse('not-allowed', 'Your own level is set by another HR administrator.', { reason: 'own-level' })
    const levels = await levelCodes(tx)
    if (!knowsLevel(levels, level)) {
      const message = `The framework has no level "${level}". It has ${levels.join(', ')}.`
      return refuse('invalid', message, { errors: [{ path: '/level', message }] })
    }
    const step = stepTo(await levelSteps(tx, id), level, from ?? today, today)
    if (!step) return { changed: false }
    if (isRefusal(step)) return step
    await saveLevelStep(tx, id, step)
    return { changed: true }
  },
})
