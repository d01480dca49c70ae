import { describe, expect, test } from 'vitest'
import { accomplishment, daysBeforeSharing, facts, growthArea, id, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { addDays } from '../../../kit/date.ts'
import { runRules } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import type { PacketRecord } from '../../words.ts'
import { surpriseLowRatingNotTold } from './low-rating-not-told.ts'

const find = (input: ReviewFacts) => runRules([surpriseLowRatingNotTold], input)
/** Rated below, resting on these records through one growth area. */
const below = (records: PacketRecord[], more: Partial<ReviewFacts> = {}) => facts({
  rating: 'below', records,
  document: reviewDocument({ growthAreas: [growthArea(1, { cites: records.map((each) => each.id) })] }), ...more,
})
const toldOn = (...dates: string[]) => dates.map((told, index) => record(index + 1, { told }))

describe('good', () => {
  test('told in March and again in May', () => expect(find(below(toldOn('2026-03-04', '2026-05-06')))).toEqual([]))
  test.each(['meets', 'exceeds', 'far-exceeds', undefined] as const)('rated %s', (rating) => expect(find(below([], { rating }))).toEqual([]))
  test('a concern cited beside an accomplishment counts', () => {
    const [first, second] = toldOn('2026-03-04', '2026-05-06')
    const document = reviewDocument({ growthAreas: [growthArea(1, { cites: [id(1)] })], accomplishments: [accomplishment(1, { cites: [id(2)] })] })
    expect(find(facts({ rating: 'below', document, records: [first!, second!] }))).toEqual([])
  })
})

describe('bad', () => {
  test('never told', () => {
    expect(find(below([record(1), record(2)]))).toEqual([expect.objectContaining({
      rule: 'surprise/low-rating-not-told', severity: 'block', path: '/rating', evidence: [id(1), id(2)],
      message: 'The causes you cite were not told to Priya; a rating below “meets” needs two dates, 30 days apart.',
    })])
  })
  test('told once', () => {
    expect(find(below(toldOn('2026-03-04')))[0]?.message)
      .toBe('Priya was told of the causes once, on 4 March 2026; a rating below “meets” needs two dates, 30 days apart.')
  })
  test('three notes seen on one day are one telling', () => expect(find(below(toldOn('2026-03-04', '2026-03-04', '2026-03-04')))[0]?.message).toContain('once'))
  test('far below, nothing cited', () => expect(find(below([], { rating: 'far-below' }))).toHaveLength(1))
  test('praise tells nothing of the cause', () => {
    expect(find(below([record(1, { told: '2026-03-04' }), record(2, { told: '2026-05-06', tone: 'praise' })]))).toHaveLength(1)
  })
  test('a disputed talk does not count', () => {
    expect(find(below([record(1, { told: '2026-03-04' }), record(2, { kind: 'talk', answer: 'disputed' })]))).toHaveLength(1)
  })
})

describe('borderline', () => {
  test('exactly 30 days apart', () => expect(find(below(toldOn('2026-03-04', addDays('2026-03-04', 30))))).toEqual([]))
  test('29 days apart', () => {
    expect(find(below(toldOn('2026-03-04', addDays('2026-03-04', 29))))[0]?.message)
      .toBe('Priya was told of the causes on 4 March 2026 and 2 April 2026: 29 days that count lie between the first and the last; a rating below “meets” needs two dates, 30 days apart.')
  })
  test('a third telling stretches the span', () => expect(find(below(toldOn('2026-03-04', '2026-03-20', '2026-04-03')))).toEqual([]))
  test('leave between the two is taken out', () => {
    const uncounted = [{ from: '2026-03-10', to: '2026-03-14', reason: 'leave' as const }]
    expect(find(below(toldOn('2026-03-04', addDays('2026-03-04', 34)), { uncounted }))).toHaveLength(1)
    expect(find(below(toldOn('2026-03-04', addDays('2026-03-04', 35)), { uncounted }))).toEqual([])
  })
  test('days before the period are taken out', () => {
    expect(find(below(toldOn('2025-11-20', '2026-01-10')))[0]?.message).toContain('9 days that count')
    expect(find(below(toldOn('2025-11-20', '2026-01-31')))).toEqual([])
  })
  test('told after the period and before sharing counts', () => expect(find(below(toldOn('2026-05-20', '2026-07-05')))).toEqual([]))
  test('too early to say, and nothing else', () => {
    const found = find(below([], { person: { name: 'Priya', startedOn: daysBeforeSharing(80) } }))
    expect(found).toEqual([expect.objectContaining({ severity: 'hint', message: expect.stringMatching(/^Too early to say whether Priya was told of the causes twice: 21 days count/) })])
  })
  test('shown while writing with the same severity', () => expect(find(below([], { step: 'write' }))[0]?.severity).toBe('block'))
  test('a cited record that the reader cannot see counts for nothing', () => {
    const [seen, hidden] = toldOn('2026-03-04', '2026-05-06')
    expect(find({ ...below([seen!, hidden!]), records: [seen!] })[0]?.evidence).toEqual([id(1)])
  })
})
