import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testClock } from './clock.ts'

const file = join(mkdtempSync(join(tmpdir(), 'plumbline-clock-')), 'clock')

test('without a file it is the real time', () => {
  expect(testClock({})).toBeUndefined()
})

test('the file is read anew each time', () => {
  writeFileSync(file, '2026-03-14T09:00:00Z\n')
  expect(testClock({ PLUMBLINE_TEST_CLOCK: file })).toBe('2026-03-14T09:00:00.000000Z')
  writeFileSync(file, '2026-03-15T09:00:00+02:00')
  expect(testClock({ PLUMBLINE_TEST_CLOCK: file })).toBe('2026-03-15T07:00:00.000000Z')
})

test('of two readings of one moved time the later one is later, by a millionth of a second', () => {
  writeFileSync(file, '2026-03-16T23:59:59.998Z')
  const read = Array.from({ length: 1002 }, () => testClock({ PLUMBLINE_TEST_CLOCK: file })!)
  expect(read.slice(0, 2)).toEqual(['2026-03-16T23:59:59.998000Z', '2026-03-16T23:59:59.998001Z'])
  expect(read.at(-1)).toBe('2026-03-16T23:59:59.999001Z')
  expect(new Set(read).size).toBe(1002)
})

test('what is no time is refused by name, and production refuses the whole idea', () => {
  writeFileSync(file, 'tomorrow')
  expect(() => testClock({ PLUMBLINE_TEST_CLOCK: file })).toThrow('not "tomorrow"')
  expect(() => testClock({ PLUMBLINE_TEST_CLOCK: file, NODE_ENV: 'production' })).toThrow('NODE_ENV=production')
})
