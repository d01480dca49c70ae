import * as z from 'zod'
import { notFound, type Refusal } from '../../kit/refusal.ts'
import { frameworkOf, levelOf } from '../../leveling/store.ts'
import { findPerson } from '../../people/store.ts'
import { action, type Context } from '../../server/action.ts'
import { type AssessmentFacts, shownAssessment } from '../assessment.ts'
import { evidenceAbout, findAssessment } from '../store.ts'
import { AssessmentPage } from '../words.ts'

export const showAssessment = action({
  id: 'level-assessment.show',
  help: 'Read an assessment: how you see it, and how the other one does once both have shared',
  method: 'GET', path: '/level-assessments/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: AssessmentPage,
  run: async (context, { id }) => {
    const found = await findAssessment(context.tx, id)
    return found ? readAssessment(context, found) : notFound
  },
})

/** The page as the reader of this very transaction finds it. */
export async function readAssessment({ tx, me, today }: Pick<Context, 'tx' | 'me' | 'today'>, found: AssessmentFacts): Promise<AssessmentPage | Refusal> {
  const { person, between, sides } = found
  const framework = await frameworkOf(tx, found.framework.id, found.framework.version)
  if (!framework) return notFound
  const listed = await findPerson(tx, person.id)
  const manager = listed?.managerId && listed.managerName ? { id: listed.managerId, name: listed.managerName } : undefined
  const cited = sides.flatMap(({ placements }) => placements.flatMap(({ evidence }) => evidence))
  const own = between || sides.some(({ author }) => author.id === me.id)
  return shownAssessment(found, {
    meId: me.id, other: person.id === me.id ? manager : person, framework, held: await levelOf(tx, person.id, today), records: own ? await evidenceAbout(tx, person.id, cited) : [],
  })
}
