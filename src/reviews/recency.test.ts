import { describe, expect, test } from 'vitest'
import { id, record } from '../../test/facts-of-a-review.ts'
import { recencyMeter } from './recency.ts'

const period = { from: '2026-01-01', to: '2026-06-30' }
/** Twelve a month early in the period, six in the last six weeks. */
const early = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => record(n, { on: `2026-0${1 + (n % 4)}-10` }))
const late = [21, 22, 23, 24, 25, 26].map((n) => record(n, { on: `2026-06-${n}` }))
const meter = (...cited: number[]) => recencyMeter([...early, ...late], cited.map(id), period)

describe('the recency meter', () => {
  test('spread over the period', () => {
    expect(meter(1, 2, 3, 21)).toMatchObject({
      since: '2026-05-20', reading: 'spread', cited: { recent: 1, all: 4 }, onFile: { recent: 6, all: 18 },
      sentence: '1 of the 4 records you cite is from the last six weeks; 6 of the 18 on file are.',
    })
  })
  test('bunched at the end', () => {
    expect(meter(1, 21, 22, 23)).toMatchObject({
      reading: 'late', sentence: '3 of the 4 records you cite are from the last six weeks; 6 of the 18 on file are. Earlier ones are waiting.',
    })
    expect(meter(1, 21, 22, 23).earlierUnused).toHaveLength(11)
  })
  test('half is not yet bunched', () => expect(meter(1, 2, 21, 22).reading).toBe('spread'))
  test('two are too few to say', () => {
    expect(meter(21, 22)).toMatchObject({ reading: 'few', sentence: 'Only 2 of the 18 records on file are cited so far: too few to see how they spread.' })
    expect(meter().sentence).toMatch(/^None of the 18 records on file is/)
  })
  test('when everything on file is recent, citing it is no fault', () => expect(recencyMeter(late, late.map((each) => each.id), period).reading).toBe('spread'))
  test('the first day of the six weeks counts, the day before does not; outside the period nothing does', () => {
    const edges = [record(1, { on: '2026-05-20' }), record(2, { on: '2026-05-19' }), record(3, { on: '2026-07-01' }), record(4, { on: '2025-12-31' })]
    expect(recencyMeter(edges, edges.map((each) => each.id), period).cited).toEqual({ recent: 1, all: 2 })
  })
  test('an id cited twice, or unknown, counts once or not at all', () => expect(recencyMeter(early, [id(1), id(1), id(99)], period).cited.all).toBe(1))
  test('no records at all', () => expect(recencyMeter([], [], period)).toMatchObject({ reading: 'few', onFile: { recent: 0, all: 0 } }))
})
