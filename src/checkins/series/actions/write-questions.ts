import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { templateOf } from '../../template/store.ts'
import { shownSeries, writeSeries } from '../series.ts'
import { findSeries, holdSeries, insertQuestions, plannedOf } from '../store.ts'
import { Questions, Series } from '../words.ts'

export const writeQuestions = action({
  id: 'series.write-questions',
  help: 'Write what the two of you ask each other every time',
  method: 'PUT', path: '/one-on-one-series/{id}/questions',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), questions: Questions }),
  output: Series,
  run: async ({ tx, me, today, ifMatch, note }, { id, questions }) => {
    const seen = await findSeries(tx, id)
    if (!seen) return notFound
    await holdSeries(tx, seen.person.id, seen.manager.id)
    const found = (await findSeries(tx, id))!
    note({ recordKind: 'one-on-one-series', recordId: id, subjectId: found.person.id, fields: ['questions'] })
    const barred = writeSeries(found)
    if (barred) return barred
    const { next } = await plannedOf(tx, found, today)
    const template = (await templateOf(tx, 'one-on-one')).questions
    if (ifMatch !== found.version) {
      return refuse('conflict', 'The other one changed the questions meanwhile.', {
        reason: 'changed-elsewhere', current: shownSeries(found, me.id, next, template),
      })
    }
    await insertQuestions(tx, id, found.version + 1, questions)
    return shownSeries((await findSeries(tx, id))!, me.id, next, template)
  },
})
