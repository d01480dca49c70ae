import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import { id, record } from '../../test/facts-of-a-review.ts'
import { compilePacket } from './packet.ts'

const period = { from: '2026-01-01', to: '2026-03-31' }

describe('a packet', () => {
  const records = [
    record(3, { on: '2026-03-30', project: 'Night ward', dimension: 'communication', tone: 'praise' }),
    record(1, { on: '2026-01-31', project: 'Night ward', dimension: 'communication' }),
    record(2, { on: '2026-01-31', project: 'Discharge', tone: undefined }),
    record(9, { on: '2025-11-20', kind: 'last-review' }),
  ]
  const packet = compilePacket(records, period, [id(2), id(77)])

  test('by month, empty months too', () => {
    expect(packet.months).toEqual([{ month: '2026-01', ids: [id(1), id(2)] }, { month: '2026-02', ids: [] }, { month: '2026-03', ids: [id(3)] }])
  })
  test('by dimension and by project, the largest first', () => {
    expect(packet.dimensions).toEqual([{ name: 'communication', ids: [id(1), id(3)], praise: [id(3)], concern: [id(1)], from: '2026-01-31', to: '2026-03-30' }])
    expect(packet.projects.map((group) => [group.name, group.ids.length])).toEqual([['Night ward', 2], ['Discharge', 1]])
  })
  test('what nothing cites yet, and what lies outside the period', () => {
    expect(packet.unused).toEqual([id(1), id(3)])
    expect(packet.outside).toEqual([id(9)])
  })
  test('a period that starts and ends within months', () => {
    expect(compilePacket([], { from: '2026-01-15', to: '2026-03-02' }).months.map((each) => each.month)).toEqual(['2026-01', '2026-02', '2026-03'])
  })
})

test('a year of 1,500 records is laid out in proportion', () => {
  const words = 'handover drips relatives discharge letter rota audit supplier pallet route driver class fractions parents hearing bundle filing press guard scrap'.split(' ')
  const year = Array.from({ length: 1_500 }, (_, n) => record(n, {
    on: `2026-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`, title: `${words[n % 20]} ${words[(n * 7) % 20]}`,
    text: `In the ${words[(n * 3) % 20]} of room ${n} the ${words[(n * 11) % 20]} ${words[(n * 13) % 20]} was explained before anybody asked about the ${words[(n * 17) % 20]}.`,
    tone: n % 3 ? 'praise' : 'concern', project: `Project ${n % 30}`, dimension: words[n % 5],
  }))
  expect(growth((records) => compilePacket(year.slice(0, records), { from: '2026-01-01', to: '2026-12-31' }, [], ['Priya']), 375)).toBeLessThan(IN_PROPORTION)
})
