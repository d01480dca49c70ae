import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { keepDraft } from '../../own-draft/store.ts'
import { templateOf } from '../../template/store.ts'
import { shownCareer, writeView } from '../career.ts'
import { careerBefore, findCareer, holdCheckIn, saveView } from '../store.ts'
import { CareerCheckIn, ViewText } from '../words.ts'

export const writeCareerView = action({
  id: 'career.write-view',
  help: 'Write how you see it: where it should go, and what lies between',
  method: 'PUT', path: '/career-check-ins/{id}/view',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), ...ViewText }),
  output: CareerCheckIn.extend({ version: z.int() }),
  run: async ({ tx, me, ifMatch, note }, { id, ...text }) => {
    await holdCheckIn(tx, id)
    const found = await findCareer(tx, id)
    if (!found) return notFound
    // Unshared words are the author's alone: the log keeps that they were written, not about whom.
    const own = found.views.find((view) => view.authorId === me.id)
    note({ recordKind: 'career-view', recordId: id, ...(own?.sharedAt && { subjectId: found.person.id }), fields: ['aspirations', 'gap'] })
    const barred = writeView(found, me.id)
    if (barred) return barred
    if (me.scopes && own?.sharedAt) return refuse('not-allowed', 'A token can only write what is yours alone.', { reason: 'in-person' })
    const questions = (await templateOf(tx, 'career-check-in')).questions
    const last = await careerBefore(tx, found)
    const version = own?.version ?? 0
    if (ifMatch !== version) {
      return refuse('conflict', 'You changed this somewhere else.', {
        reason: 'changed-elsewhere', current: { ...shownCareer(found, last, questions, me.id), version },
      })
    }
    await saveView(tx, id, text)
    const before = [own?.aspirations ?? '', own?.gap ?? '']
    await keepDraft(tx, { kind: 'career-view', id }, { version: version + 1, texts: [text.aspirations, text.gap], before })
    return { ...shownCareer((await findCareer(tx, id))!, last, questions, me.id), version: version + 1 }
  },
})
