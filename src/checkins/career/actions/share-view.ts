import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { templateOf } from '../../template/store.ts'
import { shareView, shownCareer } from '../career.ts'
import { theOther } from '../../series/series.ts'
import { careerBefore, findCareer, holdCheckIn, saveViewSharing } from '../store.ts'
import { CareerCheckIn } from '../words.ts'

export const shareCareerView = action({
  id: 'career.share-view',
  help: 'Let the other one read how you see it; with If-Match, these very words',
  method: 'POST', path: '/career-check-ins/{id}/view/share',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: CareerCheckIn,
  run: async ({ tx, me, ifMatch, note }, { id }) => {
    await holdCheckIn(tx, id)
    const found = await findCareer(tx, id)
    if (!found) return notFound
    note({ recordKind: 'career-view', recordId: id, subjectId: found.person.id, fields: ['shared'] })
    const barred = shareView(found, me.id)
    if (barred) return barred
    const questions = (await templateOf(tx, 'career-check-in')).questions
    const last = await careerBefore(tx, found)
    if (ifMatch !== undefined && ifMatch !== found.views.find((view) => view.authorId === me.id)?.version) {
      return refuse('conflict', 'You changed this somewhere else. Read it again before you share it.', {
        reason: 'changed-elsewhere', current: shownCareer(found, last, questions, me.id),
      })
    }
    await saveViewSharing(tx, id)
    await send(tx, { kind: 'career-check-in.view-shared', to: theOther(found, me.id), recordId: id, version: me.id })
    return shownCareer((await findCareer(tx, id))!, last, questions, me.id)
  },
})
