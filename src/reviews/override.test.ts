import { describe, expect, test } from 'vitest'
import { carriedKeys, itemAt, overriddenKeys } from './override.ts'
import { ReviewDocument, type Override } from './words.ts'

const document = ReviewDocument.parse({ growthAreas: [{ id: 'g1' }, { id: 'g2' }], accomplishments: [{ id: 'a1' }] })
const override = (more: Partial<Override>): Override => ({
  rule: 'surprise/growth-area-not-told',
  path: '/growthAreas/0/cites',
  item: 'g1',
  textVersion: 7,
  reason: 'spoken about in a meeting',
  by: { id: '1', name: 'P' },
  at: '2026-12-01T00:00:00Z',
  ...more,
})

test('a path leads to the item it points into', () => {
  expect(itemAt(document, '/growthAreas/1/cites')).toBe('g2')
  expect(itemAt(document, '/accomplishments/0')).toBe('a1')
  expect([itemAt(document, '/growthAreas/5'), itemAt(document, '/rating'), itemAt(document, '')]).toEqual([undefined, undefined, undefined])
})

test('counts for the text HR read, and no other', () => {
  expect(overriddenKeys([override({})], 7)).toEqual(new Set(['surprise/growth-area-not-told#/growthAreas/0/cites']))
  expect(overriddenKeys([override({})], 8)).toEqual(new Set())
})

describe('in a correction', () => {
  test('an item keeps what was set aside for it, wherever it now stands', () => {
    const moved = { ...document, growthAreas: document.growthAreas.toReversed() }
    expect(carriedKeys([override({})], moved, { was: 'meets', is: 'meets' })).toEqual(
      new Set(['surprise/growth-area-not-told#/growthAreas/1/cites']),
    )
  })
  test('an item that is gone takes it along', () => {
    expect(carriedKeys([override({})], { ...document, growthAreas: [document.growthAreas[1]!] }, {})).toEqual(new Set())
  })
  test('a rating that is lowered further needs a new look', () => {
    const rated = override({ rule: 'surprise/low-rating-not-told', path: '/rating', item: undefined })
    expect(carriedKeys([rated], document, { was: 'below', is: 'below' }).size).toBe(1)
    expect(carriedKeys([rated], document, { was: 'below', is: 'meets' }).size).toBe(1)
    expect(carriedKeys([rated], document, { was: 'below', is: 'far-below' }).size).toBe(0)
  })
})
