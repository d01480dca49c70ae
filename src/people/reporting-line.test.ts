import { describe, expect, test } from 'vitest'
import { isRefusal } from '../kit/refusal.ts'
import { afterChange, circleInWords, circleThrough, FOREVER, type Line, placeUnder } from './reporting-line.ts'

const TODAY = '2026-03-14'
const line = (managerId: string, from: string, to = FOREVER): Line => ({ managerId, from, to })

describe('a person comes under another manager', () => {
  test('the old line ends the day before', () => {
    expect(placeUnder([line('mei', '2024-01-01')], 'ada', TODAY, TODAY)).toEqual({ cut: { from: '2024-01-01', to: '2026-03-13' }, added: line('ada', TODAY) })
  })
  test('as it is already: nothing', () => {
    expect(placeUnder([line('mei', '2024-01-01')], 'mei', TODAY, TODAY)).toBeUndefined()
    expect(placeUnder([], undefined, TODAY, TODAY)).toBeUndefined()
  })
  test('a plan for later stays', () => {
    const lines = [line('mei', '2024-01-01', '2026-06-30'), line('ada', '2026-07-01')]
    expect(afterChange(lines, placeUnder(lines, 'ben', TODAY, TODAY) as object)).toEqual([line('mei', '2024-01-01', '2026-03-13'), line('ada', '2026-07-01'), line('ben', TODAY, '2026-06-30')])
    expect(placeUnder([lines[1]!], 'ben', TODAY, TODAY)).toEqual({ added: line('ben', TODAY, '2026-06-30') })
  })
  test('to nobody: the line ends, or goes when it began that day', () => {
    expect(placeUnder([line('mei', '2024-01-01')], undefined, TODAY, TODAY)).toEqual({ cut: { from: '2024-01-01', to: '2026-03-13' } })
    expect(afterChange([line('mei', TODAY)], placeUnder([line('mei', TODAY)], undefined, TODAY, TODAY) as object)).toEqual([])
  })
  test('past lines stay as they were', () => {
    for (const lines of [[line('mei', '2025-01-01')], [line('mei', '2024-01-01', '2025-01-31')]]) {
      expect(placeUnder(lines, 'ada', '2024-06-01', TODAY)).toMatchObject({ code: 'invalid', reason: 'before-present-line' })
    }
    expect(isRefusal(placeUnder([line('mei', '2024-01-01', '2025-01-31')], 'ada', '2025-02-01', TODAY))).toBe(false)
  })
})

describe('circles', () => {
  const lines: Record<string, Line[]> = { ada: [line('mei', '2025-01-01')], mei: [line('uli', '2025-01-01', '2025-12-31'), line('top', '2026-01-01')], uli: [] }
  const linesOf = (id: string) => lines[id] ?? []
  test('are found through everybody in between', () => {
    expect(circleThrough('uli', line('ada', '2025-06-01'), linesOf)).toEqual({ circle: ['uli', 'ada', 'mei'] })
  })
  test('count only on days on which all lines hold', () => {
    expect(circleThrough('uli', line('ada', '2026-02-01'), linesOf)).toBeUndefined()
  })
  test('of other people do not trap the search', () => {
    const round = (id: string) => ({ a: [line('b', '2025-01-01')], b: [line('a', '2025-01-01')] })[id] ?? []
    expect(circleThrough('c', line('a', '2025-01-01'), round)).toBeUndefined()
  })
  test('read as a sentence', () => {
    expect(circleInWords(['Ada', 'Mei'])).toBe('The reporting lines would form a circle: Ada reports to Mei, Mei reports to Ada.')
    expect(circleInWords([...'abcdefgh'])).toMatch(/f reports to g, and so on through 8 people\.$/)
  })
})
