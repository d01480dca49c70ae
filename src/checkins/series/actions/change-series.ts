import * as z from 'zod'
import { addDays } from '../../../kit/date.ts'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { templateOf } from '../../template/store.ts'
import { changeSeries, nextMeeting, shownSeries, theOther } from '../series.ts'
import { daysAway, findSeries, holdSeries, planNext, plannedOf, saveRhythm, shiftPlanned } from '../store.ts'
import { Cadence, Series, Weekday } from '../words.ts'

export const changeSeriesAction = action({
  id: 'series.change',
  help: 'Meet in another rhythm; the meeting that is planned moves with it and keeps its agenda',
  method: 'PUT', path: '/one-on-one-series/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid(), cadence: Cadence, weekday: Weekday, from: z.iso.date().optional() }),
  output: Series,
  run: async ({ tx, me, today, note }, { id, from = today, ...rhythm }) => {
    const seen = await findSeries(tx, id)
    if (!seen) return notFound
    await holdSeries(tx, seen.person.id, seen.manager.id)
    const found = (await findSeries(tx, id))!
    note({ recordKind: 'one-on-one-series', recordId: id, subjectId: found.person.id, fields: ['cadence', 'weekday', 'from'] })
    const barred = changeSeries(found, from, today)
    if (barred) return barred
    await saveRhythm(tx, id, { ...rhythm, from })
    const series = (await findSeries(tx, id))!
    const { next, days } = await plannedOf(tx, found, today)
    const others = days.filter((day) => day !== next?.on)
    const on = nextMeeting(series, addDays(from, -1), await daysAway(tx, series.person.id, today), others)
    if (next && on) await shiftPlanned(tx, next.id, on)
    else if (!next) await planNext(tx, series, from)
    await send(tx, {
      kind: 'one-on-one-series.changed', to: theOther(series, me.id), recordId: id, version: `${series.cadence}.${series.weekday}.${from}`,
    })
    return shownSeries(series, me.id, (await plannedOf(tx, series, today)).next, (await templateOf(tx, 'one-on-one')).questions)
  },
})
