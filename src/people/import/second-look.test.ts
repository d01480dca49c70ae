import { expect, test } from 'vitest'
import { isConfirmed, lookInWords, secondLook } from './second-look.ts'

const NONE = { changed: 0, of: 100 }

test('more than five per cent and at least five of them need a second look', () => {
  expect(secondLook({ links: { changed: 5, of: 100 }, ending: NONE })).toBeUndefined()
  expect(secondLook({ links: { changed: 6, of: 100 }, ending: NONE })).toEqual({ managers: { changed: 6, of: 100 } })
  expect(secondLook({ links: { changed: 4, of: 6 }, ending: NONE })).toBeUndefined()
  expect(secondLook({ links: { changed: 5, of: 6 }, ending: NONE })).toEqual({ managers: { changed: 5, of: 6 } })
  expect(secondLook({ links: NONE, ending: { changed: 1_200, of: 5_000 } })).toEqual({ leavers: { changed: 1_200, of: 5_000 } })
})

test('only the very numbers confirm it', () => {
  const look = { managers: { changed: 14, of: 120 }, leavers: { changed: 7, of: 130 } }
  expect([{ managers: 14, leavers: 7 }, { managers: 14 }, { managers: 13, leavers: 7 }, {}].map((confirmed) => isConfirmed(look, confirmed))).toEqual([true, false, false, false])
  expect(lookInWords(look)).toBe('14 of 120 people would get another manager, and the last day of 7 of 130 people would have come.')
})
