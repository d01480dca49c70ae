import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { twoOf } from '../../expectations/store.ts'
import { templateOf } from '../../template/store.ts'
import { shownSeries, startSeries, theOther } from '../series.ts'
import { findSeries, holdSeries, insertSeries, planNext, plannedOf, seriesOf } from '../store.ts'
import { Cadence, Series, Weekday } from '../words.ts'

export const startSeriesAction = action({
  id: 'series.start',
  help: 'Begin a rhythm of one-on-ones with a report, or with your manager (personId is the one who reports)',
  method: 'POST', path: '/people/{personId}/one-on-one-series',
  kind: 'write',
  input: z.object({ personId: z.uuid(), cadence: Cadence, weekday: Weekday, from: z.iso.date().optional() }),
  output: Series,
  run: async ({ tx, me, today, note }, { personId, from = today, ...rhythm }) => {
    const two = await twoOf(tx, personId)
    if (!two) return notFound
    await holdSeries(tx, personId, two.manager.id)
    note({ recordKind: 'one-on-one-series', subjectId: personId, fields: ['cadence', 'weekday', 'from'] })
    const barred = startSeries(from, today, await seriesOf(tx, personId, two.manager.id))
    if (barred) return barred
    const id = await insertSeries(tx, { personId, managerId: two.manager.id }, { ...rhythm, from })
    note({ recordId: id })
    const series = (await findSeries(tx, id))!
    await planNext(tx, series, from)
    await send(tx, { kind: 'one-on-one-series.begun', to: theOther(series, me.id), recordId: id })
    return shownSeries(series, me.id, (await plannedOf(tx, series, today)).next, (await templateOf(tx, 'one-on-one')).questions)
  },
})
