import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { twoOf } from '../../expectations/store.ts'
import { templateOf } from '../../template/store.ts'
import { emptySeries, shownSeries } from '../series.ts'
import { plannedOf, seriesNow } from '../store.ts'
import { Series } from '../words.ts'

export const showSeries = action({
  id: 'series.show',
  help: 'Read how often a person and their manager meet, and what they ask each other every time',
  method: 'GET', path: '/people/{personId}/one-on-one-series',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid() }),
  output: Series,
  run: async ({ tx, me, today }, { personId }) => {
    const template = (await templateOf(tx, 'one-on-one')).questions
    const series = await seriesNow(tx, personId)
    if (series) return shownSeries(series, me.id, (await plannedOf(tx, series, today)).next, template)
    const two = await twoOf(tx, personId)
    return two ? emptySeries(two.person, two.manager, me.id, template) : notFound
  },
})
