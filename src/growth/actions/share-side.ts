import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { findPerson } from '../../people/store.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { ownSide, shareSide } from '../assessment.ts'
import { saveSideSharing } from '../assessment/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { findAssessment } from '../store.ts'
import { AssessmentPage } from '../words.ts'
import { readAssessment } from './show-assessment.ts'

export const shareAssessmentSide = action({
  id: 'level-assessment.share',
  help: 'Share how you see it: from then on it stays as it is, and opens to the other one when both have shared; with If-Match, these very words',
  method: 'POST', path: '/level-assessments/{id}/mine/share',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: AssessmentPage,
  run: async (context, { id }) => {
    const { tx, me, ifMatch, note } = context
    await holdGrowth(tx, id)
    const found = await findAssessment(tx, id)
    if (!found) return notFound
    note({ recordKind: 'level-assessment', recordId: id, subjectId: found.person.id, fields: ['shared'] })
    const barred = shareSide(found, me.id)
    if (barred) return barred
    if (ifMatch !== undefined && ifMatch !== ownSide(found, me.id)?.version) {
      return refuse('conflict', 'You changed this somewhere else. Read it again before you share it.', { reason: 'changed-elsewhere', current: await readAssessment(context, found) })
    }
    await saveSideSharing(tx, id)
    const other = found.person.id === me.id ? (await findPerson(tx, me.id))?.managerId : found.person.id
    if (other) await send(tx, { kind: 'level-assessment.shared', to: other, recordId: id, version: me.id })
    return readAssessment(context, (await findAssessment(tx, id))!)
  },
})
