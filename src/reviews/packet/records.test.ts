import { expect, test } from 'vitest'
import { id, record } from '../../../test/facts-of-a-review.ts'
import { ReviewDocument, SelfReviewDocument } from '../words.ts'
import { lastReviewRecord, pageOf, selfReviewRecord } from './records.ts'

const who = { authorId: id(8), author: 'Priya' }

test('a self-review tells its author what was hard, and only that', () => {
  const self = { id: id(1), savedAt: '2026-11-30T22:30:00Z', ...who }
  const hard = selfReviewRecord(
    { ...self, document: SelfReviewDocument.parse({ wentWell: 'The sheet.', wasHard: 'Handing over in time.' }) },
    'Europe/Berlin',
  )
  expect(hard).toMatchObject({
    kind: 'self-review',
    on: '2026-11-30',
    toldAt: self.savedAt,
    text: 'What went well\nThe sheet.\n\nWhat was hard\nHanding over in time.',
  })
  expect(selfReviewRecord({ ...self, document: SelfReviewDocument.parse({ wentWell: 'The sheet.' }) }, 'UTC').toldAt).toBeUndefined()
})

test('the last review counts as told from its acknowledgement on', () => {
  const last = {
    reviewId: id(2),
    cycle: '2025',
    releasedAt: '2026-01-20T10:00:00Z',
    document: ReviewDocument.parse({ growthAreas: [{ id: 'g', title: 'Handover', behaviour: 'Late.' }] }),
    ...who,
  }
  expect(lastReviewRecord(last, 'UTC').toldAt).toBeUndefined()
  expect(lastReviewRecord({ ...last, acknowledgedAt: '2026-01-25T10:00:00Z' }, 'UTC')).toMatchObject({
    on: '2026-01-20',
    toldAt: '2026-01-25T10:00:00Z',
    text: 'Handover\nLate.',
  })
})

test('pages go from new to old, and hold each record once', () => {
  const records = Array.from({ length: 7 }, (_, n) => record(n, { on: n < 4 ? '2026-03-02' : `2026-04-0${n}` }))
  const seen: string[] = []
  for (let cursor: string | undefined, more = true; more;) {
    const page = pageOf(records, 3, cursor)
    seen.push(...page.records.map((each) => each.id))
    cursor = page.next
    more = cursor !== undefined
  }
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map(id))
  expect(pageOf(records, 7)).not.toHaveProperty('next')
})
