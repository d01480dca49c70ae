import { expect, test } from 'vitest'
import { withoutNames } from './figures.ts'

test.each([
  ['fell on 4 may 2024 to 12', '12'], ['line 3 made 410 units', '410'], ['at level 4 since 2019', ''], ['years 7 and 8 gained 14 points', '14'], ['a 3 for all', ''], ['from eight to five days', ''], ['version 4.2 takes 9 s', '9'],
])('%s', (text, left) => {
  expect(withoutNames(text)).toHaveLength(text.length)
  expect((withoutNames(text).match(/\d+/gu) ?? []).join(' ')).toBe(left)
})
