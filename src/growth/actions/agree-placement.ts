import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { frameworkOf } from '../../leveling/store.ts'
import { action } from '../../server/action.ts'
import { agreeOn } from '../assessment.ts'
import { insertAgreement } from '../assessment/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { findAssessment } from '../store.ts'
import { AssessmentPage, Code, Words } from '../words.ts'
import { readAssessment } from './show-assessment.ts'

export const agreePlacement = action({
  id: 'level-assessment.agree',
  help: 'Write down what you two came to on a dimension; without a level you still see it differently',
  method: 'PUT', path: '/level-assessments/{id}/agreed/{dimension}',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), dimension: Code, level: Code.optional(), words: Words }),
  output: AssessmentPage,
  run: async (context, { id, ...agreed }) => {
    const { tx, me, ifMatch, note } = context
    await holdGrowth(tx, id)
    const found = await findAssessment(tx, id)
    if (!found) return notFound
    note({ recordKind: 'level-assessment', recordId: id, subjectId: found.person.id, fields: ['agreed'] })
    const barred = agreeOn(found, me.id)
    if (barred) return barred
    const framework = await frameworkOf(tx, found.framework.id, found.framework.version)
    const known = framework?.dimensions.some(({ code }) => code === agreed.dimension) && (!agreed.level || framework.levels.some(({ code }) => code === agreed.level))
    if (!known) return refuse('invalid', 'The framework has no such dimension or level.', { errors: [{ path: '/level', message: 'The framework has no such dimension or level.' }] })
    const version = found.agreements.filter(({ dimension }) => dimension === agreed.dimension).at(-1)?.version ?? 0
    if (ifMatch !== version) return refuse('conflict', 'The other one wrote this meanwhile.', { reason: 'changed-elsewhere', current: await readAssessment(context, found) })
    await insertAgreement(tx, id, { ...agreed, version: version + 1 })
    return readAssessment(context, (await findAssessment(tx, id))!)
  },
})
