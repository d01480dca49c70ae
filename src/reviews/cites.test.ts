import { expect, test } from 'vitest'
import { id } from '../../test/facts-of-a-review.ts'
import { citesOf, unseenCites, withVisibleCites } from './cites.ts'
import { documentFor, isEmpty } from './document.ts'
import { ReviewDocument, SelfReviewDocument } from './words.ts'

const document = ReviewDocument.parse({ accomplishments: [{ id: 'a', cites: [id(1)] }], growthAreas: [{ id: 'g', cites: [id(2), id(3)] }] })
const self = SelfReviewDocument.parse({ wentWell: 'Much', cites: [id(4)] })

test('every cite has its place', () => {
  expect(citesOf(document)).toEqual([
    { id: id(1), path: '/accomplishments/0/cites/0' },
    { id: id(2), path: '/growthAreas/0/cites/0' },
    { id: id(3), path: '/growthAreas/0/cites/1' },
  ])
  expect(citesOf(self)).toEqual([{ id: id(4), path: '/cites/0' }])
})

test('what the author can’t open is refused with its place', () => {
  expect(unseenCites(citesOf(document), new Set([id(1), id(3)])).map((error) => error.path)).toEqual(['/document/growthAreas/0/cites/0'])
})

test('a reader finds only cites they may open, not how many there are besides', () => {
  expect(citesOf(withVisibleCites(document, new Set([id(3)])))).toEqual([{ id: id(3), path: '/growthAreas/0/cites/0' }])
  expect(withVisibleCites(self, new Set()).cites).toEqual([])
})

test('each kind of review has its own fields; a blank page is either', () => {
  expect(documentFor('manager', document)).toBe(document)
  expect(documentFor('self', self)).toBe(self)
  expect(documentFor('self', document)).toBeUndefined()
  expect(documentFor('manager', self)).toBeUndefined()
  expect(documentFor('manager', SelfReviewDocument.parse({}))).toEqual(ReviewDocument.parse({}))
})

test('empty means nothing written and nothing cited', () => {
  expect(isEmpty(ReviewDocument.parse({ summary: '  \n' }))).toBe(true)
  expect(isEmpty(document)).toBe(false)
  expect(isEmpty(SelfReviewDocument.parse({ next: ' ' }))).toBe(true)
  expect(isEmpty(self)).toBe(false)
})
