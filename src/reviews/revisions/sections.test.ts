import { expect, test } from 'vitest'
import { ReviewDocument, SelfReviewDocument } from '../words.ts'
import { changedSections } from './sections.ts'

test('only what reads differently, under its name on the page', () => {
  const earlier = ReviewDocument.parse({ summary: 'One.', accomplishments: [{ id: 'a', title: 'Bench', what: 'Moved.' }, { id: 'b', title: 'Gone' }] })
  const now = ReviewDocument.parse({ summary: 'One.', accomplishments: [{ id: 'a', title: 'Bench', what: 'Moved in May.' }], forwardLooking: 'On.' })
  expect(changedSections(earlier, now)).toEqual([
    { key: 'accomplishments/a', title: 'Accomplishment 1', earlier: 'Bench\nMoved.', now: 'Bench\nMoved in May.' },
    { key: 'forwardLooking', title: 'Looking ahead', earlier: '', now: 'On.' },
    { key: 'accomplishments/b', title: 'Accomplishment 2', earlier: 'Gone', now: '' },
  ])
})

test('a self-review by question', () => {
  expect(changedSections(SelfReviewDocument.parse({ wasHard: 'A.' }), SelfReviewDocument.parse({ wasHard: 'B.' }))).toEqual([
    { key: 'wasHard', title: 'What was hard', earlier: 'A.', now: 'B.' },
  ])
})
