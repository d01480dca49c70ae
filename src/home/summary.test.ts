import { expect, test } from 'vitest'
import { byDay, dayInWords, summaryOf } from './summary.ts'

const today = '2026-11-22'
const task = (due?: string) => ({ due, overdue: due !== undefined && due < today })

test.each([
  [[], 'Nothing waits for you.'],
  [[task()], 'One thing waits for you.'],
  [[task('2026-11-22')], 'One thing waits for you, due today.'],
  [[task('2026-11-20')], 'One thing waits for you, and was due before today.'],
  [[task('2026-12-01'), task('2026-11-23'), task()], 'Three things wait for you: the first is due tomorrow.'],
  [[task('2026-11-18'), task('2026-12-01')], 'Two things wait for you: one was due before today; the next is due on 1 December.'],
  [[task('2026-11-18'), task('2026-11-19')], 'Two things wait for you: two were due before today.'],
  [[task(), task()], 'Two things wait for you.'],
])('%j', (tasks, words) => expect(summaryOf(tasks, today)).toBe(words))

test('a day has its weekday', () => expect(dayInWords(today)).toBe('Sunday, 22 November'))

test('tasks stand under their days, those without one last', () => {
  const found = byDay([{ id: 1, due: '2026-12-01' }, { id: 2 }, { id: 3, due: '2026-11-18' }, { id: 4, due: '2026-12-01' }])
  expect(found.map(({ on, tasks }) => [on, tasks.map(({ id }) => id)])).toEqual([['2026-11-18', [3]], ['2026-12-01', [1, 4]], [undefined, [2]]])
})
