import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { frameworkOf } from '../../leveling/store.ts'
import { action } from '../../server/action.ts'
import { ownSide, writeSide } from '../assessment.ts'
import { saveSide } from '../assessment/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { findAssessment } from '../store.ts'
import { AssessmentPage, Code, EvidenceIds, SomeWords } from '../words.ts'
import { readAssessment } from './show-assessment.ts'
import { notForBoth } from './write-gap.ts'

const Placed = z.object({ dimension: Code, level: Code.optional(), because: SomeWords.default(''), evidence: EvidenceIds.default([]) })

export const writeAssessmentSide = action({
  id: 'level-assessment.write',
  help: 'Write how you see it: a level for each dimension, with a sentence and the records that show it',
  method: 'PUT', path: '/level-assessments/{id}/mine',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), placements: z.array(Placed).max(60) }),
  output: AssessmentPage,
  run: async (context, { id, placements }) => {
    const { tx, me, ifMatch, note } = context
    await holdGrowth(tx, id)
    const found = await findAssessment(tx, id)
    if (!found) return notFound
    // A draft is its author's alone: the log keeps that they wrote, not about whom.
    note({ recordKind: 'level-assessment', recordId: id, fields: ['placements'] })
    const barred = writeSide(found, me.id) ?? (await unknownIn(context, found.framework, placements)) ?? (await notForBoth(context, found.person.id, placements.flatMap(({ evidence }) => evidence)))
    if (barred) return barred
    if (ifMatch !== (ownSide(found, me.id)?.version ?? 0)) {
      return refuse('conflict', 'You changed this somewhere else.', { reason: 'changed-elsewhere', current: await readAssessment(context, found) })
    }
    await saveSide(tx, id, placements.filter(({ level, because, evidence }) => level || because || evidence.length > 0))
    return readAssessment(context, (await findAssessment(tx, id))!)
  },
})

/** Dimensions once each, and levels, of the version it is pinned to. */
async function unknownIn({ tx }: { tx: Parameters<typeof frameworkOf>[0] }, pinned: { id: string; version: number }, placements: readonly z.output<typeof Placed>[]) {
  const framework = await frameworkOf(tx, pinned.id, pinned.version)
  const known = (list: readonly { code: string }[] | undefined, code: string) => list?.some((each) => each.code === code) ?? false
  const errors = placements.flatMap(({ dimension, level }, n) => [
    ...(known(framework?.dimensions, dimension) && placements.findIndex((each) => each.dimension === dimension) === n ? [] : [{ path: `/placements/${n}/dimension`, message: 'The framework has no such dimension, or it is here twice.' }]),
    ...(level && !known(framework?.levels, level) ? [{ path: `/placements/${n}/level`, message: 'The framework has no such level.' }] : []),
  ])
  return errors.length > 0 ? refuse('invalid', 'Some placements are not of this framework.', { errors }) : undefined
}
