import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { notShared, publishedFramework } from '../../leveling/store.ts'
import { findPerson } from '../../people/store.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { insertAssessment } from '../assessment/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { assessmentsOf, findAssessment } from '../store.ts'
import { standsTo } from '../team/store.ts'
import { AssessmentPage } from '../words.ts'
import { readAssessment } from './show-assessment.ts'

export const beginAssessment = action({
  id: 'level-assessment.begin',
  help: 'Begin an assessment against the framework in force, with a report or with your manager; where one is open, open it',
  method: 'POST', path: '/people/{personId}/level-assessments',
  kind: 'write',
  input: z.object({ personId: z.uuid() }),
  output: AssessmentPage,
  run: async (context, { personId }) => {
    const { tx, me, note } = context
    const [person, { between, knows }] = [await findPerson(tx, personId), await standsTo(tx, personId)]
    if (!person || !(between || knows)) return notFound
    if (!between) return refuse('not-allowed', `This is between ${person.name} and their manager.`)
    await holdGrowth(tx, personId)
    note({ recordKind: 'level-assessment', subjectId: personId, fields: ['begun'] })
    const [framework, findings] = [await publishedFramework(tx), await notShared(tx, [personId])]
    if (!framework || findings.length > 0) return refuse('conflict', findings[0]?.message ?? 'There is no published framework.', { reason: 'not-shared', findings })
    const open = (await assessmentsOf(tx, personId)).find(({ talkedOn }) => !talkedOn)
    const id = open?.id ?? (await insertAssessment(tx, personId, framework))
    note({ recordId: id })
    const other = personId === me.id ? person.managerId : personId
    if (!open && other) await send(tx, { kind: 'level-assessment.begun', to: other, recordId: id })
    return readAssessment(context, (await findAssessment(tx, id))!)
  },
})
