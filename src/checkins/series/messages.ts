import { messageKind } from '../../server/messages.ts'
import { findSeries } from './store.ts'

export const seriesBegun = messageKind({
  kind: 'one-on-one-series.begun', group: 'check-ins',
  subject: 'Your one-on-ones have a rhythm',
  line: 'See the day, move it if it does not suit you, and put the first topic on the agenda.',
  path: () => '/one-on-ones',
  stillRight: async (tx, id) => {
    const series = await findSeries(tx, id)
    return series !== undefined && series.between && !series.ended
  },
})

export const seriesChanged = messageKind({
  kind: 'one-on-one-series.changed', group: 'check-ins',
  subject: 'Your one-on-ones have another rhythm',
  line: 'What is planned moved with it, and the agenda came along.',
  path: () => '/one-on-ones',
  stillRight: seriesBegun.stillRight,
})
