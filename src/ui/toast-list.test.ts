import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastList, UNDO_MS } from './toast-list.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('undo is offered for ten seconds', () => {
  const list = new ToastList()
  list.add({ title: 'Moved', undo: () => {} })
  vi.advanceTimersByTime(UNDO_MS - 1)
  expect(list.list()).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(list.list()).toHaveLength(0)
})
test('undo acts once and closes', () => {
  const list = new ToastList()
  const undo = vi.fn()
  const id = list.add({ title: 'Moved', undo })
  list.undo(id)
  list.undo(id)
  expect([undo.mock.calls.length, list.list().length]).toEqual([1, 0])
})
test('what failed stays until closed', () => {
  const list = new ToastList()
  list.add({ title: 'Not done', failed: true })
  vi.advanceTimersByTime(60_000)
  expect(list.list()).toHaveLength(1)
})
test('time stands still while one points at them', () => {
  const list = new ToastList()
  list.add({ title: 'Moved' })
  list.hold()
  vi.advanceTimersByTime(60_000)
  list.release()
  vi.advanceTimersByTime(UNDO_MS - 1)
  expect(list.list()).toHaveLength(1)
})
test('at most three at a time', () => {
  const list = new ToastList()
  for (const title of ['a', 'b', 'c', 'd']) list.add({ title })
  expect(list.list().map((each) => each.title)).toEqual(['b', 'c', 'd'])
})
