import { addDays, countedBetween } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { type CadenceFacts, tooEarly } from '../../cadence.ts'
import { ONE_SIDED } from '../../numbers.ts'

export const feedbackOneSided = rule({
  id: 'feedback/one-sided',
  severity: 'hint',
  title: 'Over a quarter all of five or more records for a person are praise, or all are concern',
  why: 'Nobody’s quarter is only good or only hard. Records of one kind say where we looked, and make the review one-sided as well.',
  numbers: ONE_SIDED,
  *check(facts: CadenceFacts, { records: enough, days, least }) {
    const { today, reader, other, since, uncounted, records = [] } = facts
    if (reader !== 'manager') return
    const start = [addDays(today, -days), since].toSorted().at(-1)!
    const counted = countedBetween(start, today, uncounted)
    const lately = records.filter(({ on }) => on > start && on <= today && !uncounted.some(({ from, to }) => from <= on && on <= to))
    const praise = lately.filter(({ tone }) => tone === 'praise').length
    const fix = praise > 0 ? `What could ${other.name} do better still, and have you told them?` : `What did ${other.name} do well this quarter, and have you told them?`
    if (counted < least) return yield tooEarly(`whether the notes on ${other.name} show both sides`, counted, least, fix)
    if (lately.length < enough || (praise > 0 && praise < lately.length)) return
    const kind = praise > 0 ? 'praise' : 'concern'
    yield {
      message: `All ${lately.length} notes on ${other.name} that you can read from the last quarter are ${kind}.`, fix,
      evidence: lately.map(({ id }) => id),
    }
  },
})
