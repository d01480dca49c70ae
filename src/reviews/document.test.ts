import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankAccomplishment, blankGrowthArea, documentFor, storedDocument, wholeReview, wholeSelfReview } from './document.ts'
import { Accomplishment, GrowthArea, ReviewDocument, SelfReviewDocument } from './words.ts'

const id = fc.string({ minLength: 1, maxLength: 12 })
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, always: (keyof T)[] = []) => fc.record(fields, { requiredKeys: always as never })
const answers = fc.array(fc.record({ id, question: fc.string(), text: fc.string() }), { maxLength: 3 })
const cites = fc.array(fc.uuid(), { maxLength: 3 })
const accomplishment = some({ id, title: fc.string(), what: fc.string(), how: fc.string(), why: fc.string(), cites }, ['id'])
const growthArea = some({ id, title: fc.string(), behaviour: fc.string(), example: fc.string(), expectation: fc.string(), actions: fc.string(), cites }, ['id'])
const review = some({
  summary: fc.string(), accomplishments: fc.array(accomplishment, { maxLength: 3 }), growthAreas: fc.array(growthArea, { maxLength: 3 }),
  forwardLooking: fc.string(), answers,
})
const selfReview = some({ wentWell: fc.string(), wasHard: fc.string(), next: fc.string(), cites, answers })

test('rows and documents without a schema are those of the schemas', () => {
  expect(blankAccomplishment('a1')).toEqual(Accomplishment.parse({ id: 'a1' }))
  expect(blankGrowthArea('g1')).toEqual(GrowthArea.parse({ id: 'g1' }))
  fc.assert(fc.property(review, (stored) => { expect(wholeReview(stored as never)).toEqual(ReviewDocument.parse(stored)) }))
  fc.assert(fc.property(selfReview, (stored) => { expect(wholeSelfReview(stored)).toEqual(SelfReviewDocument.parse(stored)) }))
  expect(wholeReview(undefined)).toEqual(ReviewDocument.parse({}))
  expect(wholeSelfReview(null)).toEqual(SelfReviewDocument.parse({}))
})

test('a blank page is a document of either kind, a written one of its own', () => {
  expect(documentFor('self', wholeReview({}))).toEqual(wholeSelfReview({}))
  expect(documentFor('manager', wholeSelfReview({ answers: [{ id: 'q', question: 'Why?', text: ' ' }] }))).toEqual(wholeReview({}))
  expect(documentFor('manager', wholeSelfReview({ next: 'The night shift' }))).toBeUndefined()
  expect(documentFor('self', wholeReview({ accomplishments: [blankAccomplishment('a')] }))).toBeUndefined()
})

test('what was stored before a field existed has it when it is read', () => {
  expect(storedDocument({ summary: 'As before' })).toEqual(wholeReview({ summary: 'As before' }))
  expect(storedDocument({ wentWell: 'The move' })).toEqual(wholeSelfReview({ wentWell: 'The move' }))
})
