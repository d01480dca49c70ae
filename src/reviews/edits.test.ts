import { describe, expect, test } from 'vitest'
import {
  blankItem,
  citeRecord,
  insertItem,
  MOST_ITEMS,
  moveItem,
  nameOfItem,
  nameOfPath,
  patchItem,
  removeItem,
  unciteRecord,
  usesOf,
  withFirstRows,
} from './edits.ts'
import { ReviewDocument } from './words.ts'

const RECORD = '00000000-0000-4000-8000-000000000001'
const blank = ReviewDocument.parse({})
const two = insertItem(
  insertItem(blank, 'accomplishments', blankItem('accomplishments', 'a')),
  'accomplishments',
  blankItem('accomplishments', 'b'),
)
const place = { list: 'accomplishments', id: 'b' } as const

describe('rows of a review', () => {
  test('a page nobody has written in has one row of each; a written one stays as it is', () => {
    const first = withFirstRows(blank, ['x', 'y'])
    expect([first.accomplishments.length, first.growthAreas.length]).toEqual([1, 1])
    expect(withFirstRows(two, ['x', 'y']).accomplishments).toBe(two.accomplishments)
  })
  test('what is removed comes back where it was', () => {
    const removed = removeItem(two, { list: 'accomplishments', id: 'a' })
    expect(insertItem(removed, 'accomplishments', two.accomplishments[0]!, 0)).toEqual(two)
    expect(insertItem(two, 'accomplishments', two.accomplishments[0]!, 0)).toBe(two)
  })
  test('a row moves by one place and stops at the ends', () => {
    expect(moveItem(two, place, -1).accomplishments.map((each) => each.id)).toEqual(['b', 'a'])
    expect(moveItem(two, place, 1)).toBe(two)
    expect(moveItem(two, { list: 'growthAreas', id: 'b' }, 1)).toBe(two)
  })
  test('no more rows than a document holds', () => {
    const full = Array.from({ length: 20 }, (_, n) => n).reduce(
      (all, n) => insertItem(all, 'growthAreas', blankItem('growthAreas', `g${n}`)),
      blank,
    )
    expect(full.growthAreas).toHaveLength(MOST_ITEMS.growthAreas)
  })
  test('a change leaves every other row the same object', () => {
    const changed = patchItem(two, place, { what: 'Moved it.' })
    expect(changed.accomplishments[0]).toBe(two.accomplishments[0])
    expect(changed.accomplishments[1]).toMatchObject({ id: 'b', what: 'Moved it.' })
  })
})

describe('cites', () => {
  const cited = citeRecord(two, place, RECORD)
  test('a record is cited once, and where is known', () => {
    expect(citeRecord(cited, place, RECORD)).toBe(cited)
    expect(usesOf(cited)).toEqual(new Map([[RECORD, [place]]]))
  })
  test('and taken out again', () => expect(unciteRecord(cited, place, RECORD)).toEqual(two))
  test('a row that is gone is not cited into', () => expect(citeRecord(two, { list: 'growthAreas', id: 'b' }, RECORD)).toBe(two))
})

test('a row is called by its number, and its title once it has one', () => {
  expect(nameOfItem(two, place)).toBe('Accomplishment 2')
  expect(nameOfItem(patchItem(two, place, { title: 'Pipeline move' }), place)).toBe('Accomplishment 2, Pipeline move')
})

test('a path is called by what stands there', () => {
  expect(nameOfPath(two, '/accomplishments/1/how')).toBe('Accomplishment 2')
  expect(nameOfPath(two, '/growthAreas')).toBe('Growth areas')
  expect(nameOfPath(two, '/growthAreas/4/cites')).toBe('Growth areas')
  expect(nameOfPath(two, '/rating')).toBe('Rating')
  expect(nameOfPath(two, '')).toBeUndefined()
})
