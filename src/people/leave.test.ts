import { expect, test } from 'vitest'
import { recordLeave } from './leave.ts'

const known = [{ id: 'a', from: '2026-02-02', to: '2026-02-13' }]

test('new days away, or another end of those on record', () => {
  expect(recordLeave({ from: '2026-03-02', to: '2026-03-02' }, known)).toBe('new')
  expect(recordLeave({ from: '2026-02-02', to: '2026-02-20' }, known)).toEqual({ moves: 'a' })
})

test('not backwards, not for four years, not twice', () => {
  expect(recordLeave({ from: '2026-03-02', to: '2026-03-01' }, known)).toMatchObject({ code: 'invalid' })
  expect(recordLeave({ from: '2026-03-02', to: '2030-03-01' }, known)).toMatchObject({ code: 'invalid' })
  expect(recordLeave({ from: '2026-02-10', to: '2026-02-20' }, known)).toMatchObject({ code: 'conflict', reason: 'overlaps' })
  expect(recordLeave({ from: '2026-02-02', to: '2026-03-20' }, [...known, { id: 'b', from: '2026-03-02', to: '2026-03-06' }])).toMatchObject({ code: 'conflict' })
})
