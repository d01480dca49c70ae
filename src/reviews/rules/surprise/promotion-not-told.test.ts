import { describe, expect, test } from 'vitest'
import { daysBeforeSharing, facts, growthArea, id, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { DEFAULT_FRAMEWORK } from '../../../leveling/default-framework.ts'
import { levelStep } from '../../beside-level.ts'
import type { ReviewFacts } from '../../facts.ts'
import { surprisePromotionNotTold } from './promotion-not-told.ts'

const find = (input: ReviewFacts) => runRules([surprisePromotionNotTold], input)
const ON_TRACK = 'Next half-year Priya will lead the night rota. She is on track for promotion in spring.'
/** Priya’s review with this outlook, and no talk about it on record. */
const saying = (forwardLooking: string, more: Partial<ReviewFacts> = {}) =>
  facts({ document: reviewDocument({ forwardLooking }), levels: DEFAULT_FRAMEWORK.levels.map(levelStep), talks: [], ...more })
const talk = (days: number) => [{ id: id(50), on: daysBeforeSharing(days) }]
const told = (text: string, days: number, more = {}) => [record(7, { kind: 'talk', tone: undefined, text, told: daysBeforeSharing(days), ...more })]

describe('good', () => {
  test('nothing is said about a next level', () => expect(find(saying(reviewDocument().forwardLooking))).toEqual([]))
  test('they spoke about it in spring', () => expect(find(saying(ON_TRACK, { talks: talk(90) }))).toEqual([]))
  test('a talk about it that the person confirmed', () => expect(find(saying(ON_TRACK, { records: told('We read L5 together: scope is open.', 60) }))).toEqual([]))
  test('the last review said so, and was acknowledged', () => {
    expect(find(saying(ON_TRACK, { records: told('Looking ahead\nOn track for promotion.', 200, { kind: 'last-review' }) }))).toEqual([])
  })
})

describe('bad', () => {
  test('“on track” that nobody spoke about', () => {
    const [finding, ...rest] = find(saying(ON_TRACK))
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      rule: 'surprise/promotion-not-told', severity: 'warn', path: '/forwardLooking',
      message: '“on track for promotion” is written here, and no career conversation with Priya is on record before 10 July 2026.',
      fix: 'When did you speak about where they are going? Record that talk; if there was none, have it before this is shared.',
    })
    expect(ON_TRACK.slice(finding?.range?.start, finding?.range?.end)).toBe('on track for promotion')
  })
  test('a “not yet” that was never said', () => {
    expect(find(saying('She is not yet ready for the next level.'))[0]?.message).toBe('“is not yet ready for the next level” is written here, and there is no record that Priya heard it before 10 July 2026.')
  })
  test('in whatever part of the review it stands', () => {
    const document = reviewDocument({ summary: 'Priya is ready for L5.', growthAreas: [growthArea(1, { expectation: 'Not yet at L5.' })] })
    expect(find(saying('', { document })).map(({ path }) => path)).toEqual(['/summary', '/growthAreas/0/expectation'])
  })
  test('a talk about something else', () => expect(find(saying(ON_TRACK, { records: told('The rota of autumn.', 60) }))).toHaveLength(1))
  test('a note about it that she has not seen, and a talk she remembers differently', () => {
    expect(find(saying(ON_TRACK, { records: [record(7, { text: 'Could be promoted in spring.' }), record(8, { kind: 'talk', text: 'About promotion.', answer: 'disputed' })] }))).toHaveLength(1)
  })
})

describe('borderline', () => {
  test('a talk of the very day is not an earlier one', () => {
    expect(find(saying(ON_TRACK, { talks: talk(0) }))).toHaveLength(1)
    expect(find(saying(ON_TRACK, { talks: talk(1) }))).toEqual([])
  })
  test('while writing, the planned day of sharing counts', () => {
    expect(find(saying(ON_TRACK, { talks: talk(0), step: 'write', shareOn: '2026-07-20' }))).toEqual([])
  })
  test('what she wrote about her own wish is no answer to it', () => {
    expect(find(saying(ON_TRACK, { records: told('L5, in good time.', 60, { kind: 'self-review' }) }))).toHaveLength(1)
  })
  test('“we will look at L5 together” says neither', () => expect(find(saying('If the kits stand by summer, we will look at L5 together.'))).toEqual([]))
  test('a new manager: too early to say, and nothing else', () => {
    const uncounted = [{ from: daysBeforeSharing(40), to: daysBeforeSharing(11), reason: 'new-manager' as const }]
    const found = find(saying(ON_TRACK, { uncounted }))
    expect(found).toEqual([expect.objectContaining({ severity: 'hint', message: expect.stringMatching(/^Too early to say whether you and Priya spoke about it/u) })])
  })
  test('where talks are not known, as with a file', () => expect(find(saying(ON_TRACK, { talks: undefined }))).toEqual([]))
  test('opening the acknowledgement: the text is fixed by then', () => expect(find(saying(ON_TRACK, { step: 'open-acknowledgement' }))).toEqual([]))
})
