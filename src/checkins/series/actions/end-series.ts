import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { templateOf } from '../../template/store.ts'
import { emptySeries, writeSeries } from '../series.ts'
import { findSeries, holdSeries, saveEnd } from '../store.ts'
import { Series } from '../words.ts'

export const endSeriesAction = action({
  id: 'series.end',
  help: 'End a rhythm of one-on-ones; what is planned already stays planned',
  method: 'POST', path: '/one-on-one-series/{id}/end',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: Series,
  run: async ({ tx, me, note }, { id }) => {
    const found = await findSeries(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one-series', recordId: id, subjectId: found.person.id, fields: ['ended'] })
    await holdSeries(tx, found.person.id, found.manager.id)
    const barred = writeSeries((await findSeries(tx, id))!)
    if (barred) return barred
    await saveEnd(tx, id)
    return emptySeries(found.person, found.manager, me.id, (await templateOf(tx, 'one-on-one')).questions)
  },
})
