import { describe, expect, test } from 'vitest'
import { accomplishment, facts, growthArea, reviewDocument } from '../../test/facts-of-a-review.ts'
import { coachReview } from './coached.ts'
import { placedInReview, textsOfReview } from './review-texts.ts'
import { checkStructure } from './rules.ts'

const rulesAt = (document: Parameters<typeof coachReview>[0], path: string) => coachReview(document).filter((each) => each.path === path).map(({ rule }) => rule)

describe('texts', () => {
  test('a field alone for its phrases, an item as a whole for what is missing', () => {
    const texts = textsOfReview(reviewDocument({ growthAreas: [], accomplishments: [accomplishment(1, { title: 'Sheets', what: 'One.', how: '', why: 'Two.' })] }))
    expect(texts.map(({ path, look, text }) => [path, look, text]).slice(2)).toEqual([
      ['/accomplishments/0/title', 'phrases', 'Sheets'], ['/accomplishments/0/what', 'phrases', 'One.'], ['/accomplishments/0/why', 'phrases', 'Two.'],
      ['/accomplishments/0', 'missing', 'One.\n\nTwo.'],
    ])
  })
  test('an empty review has none', () => {
    expect(textsOfReview(reviewDocument({ summary: '', forwardLooking: ' ', accomplishments: [accomplishment(1, { what: '', how: '', why: '' })], growthAreas: [] }))).toEqual([])
  })
  test('the answers to further questions are read for their phrases', () => {
    const document = { ...reviewDocument(), answers: [{ id: 'team', question: 'The team?', text: 'She is always late.' }] }
    expect(coachReview(document)).toContainEqual(expect.objectContaining({ rule: 'writing/absolute', path: '/answers/team' }))
  })
})

describe('places', () => {
  test('what an item lacks is said at its main field', () => {
    const document = reviewDocument({ accomplishments: [accomplishment(1, { what: 'Completed the API redesign project.', how: '', why: '' })] })
    expect(rulesAt(document, '/accomplishments/0/what')).toContain('writing/no-impact')
  })
  test('a result in another field of the item counts', () => {
    const document = reviewDocument({ accomplishments: [accomplishment(1, { what: 'Completed the API redesign.', how: '', why: 'Time-outs fell from 40 a month to 6.' })] })
    expect(rulesAt(document, '/accomplishments/0/what')).not.toContain('writing/no-impact')
  })
  test('a range over the whole item lies in the field it points into', () => {
    const document = reviewDocument({ growthAreas: [growthArea(1, { title: 'T', behaviour: 'First.', example: 'Second one.', expectation: '', actions: 'Third.' })] })
    const at = (start: number, end: number) => {
      const [finding] = placedInReview(document, [{ rule: 'writing/vague', severity: 'hint', path: '/growthAreas/0', range: { start, end }, message: '', why: '', fix: '' }])
      return [finding!.path, finding!.range]
    }
    expect(at(0, 5)).toEqual(['/growthAreas/0/behaviour', { start: 0, end: 5 }])
    expect(at(8, 14)).toEqual(['/growthAreas/0/example', { start: 0, end: 6 }])
    expect(at(21, 26)).toEqual(['/growthAreas/0/actions', { start: 0, end: 5 }])
    expect(at(3, 12)).toEqual(['/growthAreas/0/behaviour', { start: 3, end: 6 }])
  })
})

test('that a growth area names no step or no example is said once, by the rules of the review', () => {
  const document = reviewDocument({ growthAreas: [growthArea(1, { behaviour: 'Interrupts colleagues.', example: 'Sometimes in meetings.', actions: '' })] })
  expect(checkStructure(facts({ document })).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['review/growth-example', 'review/growth-action']))
  const coached = coachReview(document).map(({ rule }) => rule)
  expect(coached).not.toContain('writing/no-action')
  expect(coached).not.toContain('writing/no-example')
})
