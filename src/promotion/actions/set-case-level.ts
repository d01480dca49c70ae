import * as z from 'zod'
import { isRefusal, notFound } from '../../kit/refusal.ts'
import { levelSteps, saveLevelStep } from '../../people/desk/store.ts'
import { stepTo } from '../../people/person-level.ts'
import { action } from '../../server/action.ts'
import { maySetLevel } from '../case.ts'
import { findDecision, holdCase, recordStep } from '../store.ts'

export const setCaseLevel = action({
  id: 'promotion-case.set-level',
  help: 'After a yes: give the person the level from the day that was decided',
  method: 'POST', path: '/promotion-cases/{id}/level',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), level: z.string(), from: z.iso.date() }),
  run: async ({ tx, today, note }, { id }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['level'] })
    const refusal = maySetLevel(found)
    if (refusal) return refusal
    const { proposedLevel, levelFrom } = (await findDecision(tx, id))!
    const step = stepTo(await levelSteps(tx, found.subject.id), proposedLevel, levelFrom!, today)
    if (isRefusal(step)) return step
    if (step) await saveLevelStep(tx, found.subject.id, step)
    await recordStep(tx, id, 'level-set')
    return { id, level: proposedLevel, from: levelFrom! }
  },
})
