import { describe, expect, test } from 'vitest'
import { accomplishment, facts, growthArea, id, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { DEFAULT_FRAMEWORK } from '../../../leveling/default-framework.ts'
import { levelStep } from '../../beside-level.ts'
import { DEFAULT_SCALE } from '../../codes.ts'
import type { ReviewFacts } from '../../facts.ts'
import type { PacketRecord } from '../../words.ts'
import { reviewRatingUnsupported } from './rating-unsupported.ts'

const LEVELS = DEFAULT_FRAMEWORK.levels.map(levelStep)
const find = (input: ReviewFacts) => runRules([reviewRatingUnsupported], input)
const praise = (n: number, more: Partial<PacketRecord> = {}) => record(n, { tone: 'praise', ...more })
/** Priya, at L4, with these records beside one accomplishment. */
const exceeding = (records: PacketRecord[], more: Partial<ReviewFacts> = {}) => facts({
  rating: 'exceeds', levels: LEVELS, records,
  document: reviewDocument({ accomplishments: [accomplishment(1, { cites: records.map((each) => each.id) })], growthAreas: [] }), ...more,
})
/** The same, rated below, with the records beside one growth area. */
const below = (records: PacketRecord[], more: Partial<ReviewFacts> = {}) => facts({
  rating: 'below', levels: LEVELS, records,
  document: reviewDocument({ accomplishments: [], growthAreas: [growthArea(1, { cites: records.map((each) => each.id) })] }), ...more,
})

describe('good', () => {
  test('“meets” needs nothing of the kind: it is the normal, good outcome', () => expect(find(exceeding([], { rating: 'meets' }))).toEqual([]))
  test('no rating, no question', () => expect(find(exceeding([], { rating: undefined }))).toEqual([]))
  test('above, and one cited note speaks for the next level', () => expect(find(exceeding([praise(1), praise(2, { level: 'L5' })]))).toEqual([]))
  test('above, and the work reached further than the level asks', () => expect(find(exceeding([praise(1, { scope: 'teams' })]))).toEqual([]))
  test('below, and a cited concern is about work at this level', () => expect(find(below([record(1, { level: 'L4' })]))).toEqual([]))
  test('below, and the growth area cites what the two had agreed', () => {
    expect(find(below([record(1), record(2, { kind: 'expectation', tone: undefined })]))).toEqual([])
  })
})

describe('bad', () => {
  test('above, and everything cited is work at the level', () => {
    expect(find(exceeding([praise(1), praise(2, { level: 'L4' })]))).toEqual([expect.objectContaining({
      rule: 'review/rating-unsupported', severity: 'warn', path: '/rating', evidence: [id(1), id(2)],
      message: 'Rated “exceeds expectations”, and nothing you cite is on record as going beyond what is expected at L4 (Senior).',
      fix: 'Which work went beyond L4, and who saw it? Cite that note, or say on your own note which level it speaks for. If the work was what L4 asks, “meets” is the good, normal outcome.',
    })])
  })
  test('above, and nothing is cited at all', () => expect(find(exceeding([], { rating: 'far-exceeds' }))).toHaveLength(1))
  test('above, and the note that goes beyond lies unused', () => {
    expect(find({ ...exceeding([praise(1)]), records: [praise(1), praise(2, { level: 'L5' })] })).toHaveLength(1)
  })
  test('above, and what speaks for the next level is a concern', () => expect(find(exceeding([record(1, { level: 'L5' })]))).toHaveLength(1))
  test('above, at a lower level only', () => expect(find(exceeding([praise(1, { level: 'L3', scope: 'teams' })]))).toHaveLength(1))
  test('below, and the concern names nothing that was expected', () => {
    expect(find(below([record(1)]))).toEqual([expect.objectContaining({
      severity: 'warn', path: '/rating', evidence: [id(1)],
      message: 'Rated “below expectations”, and nothing you cite names an expectation at L4 (Senior) that was not met.',
      fix: 'Which expectation was it? Cite the one you agreed beside the growth area it belongs to, or say on your own note of the concern which dimension or level it is about. If what L4 asks was met, the rating is “meets”.',
    })])
  })
  test('below, and nothing is cited at all', () => expect(find(below([], { rating: 'far-below' }))).toHaveLength(1))
  test('below, by what is expected one level up', () => expect(find(below([record(1, { level: 'L5' })]))).toHaveLength(1))
  test('below, and the agreed expectation stands beside an accomplishment: it was met', () => {
    const agreed = record(2, { kind: 'expectation', tone: undefined })
    const document = reviewDocument({ accomplishments: [accomplishment(1, { cites: [id(2)] })], growthAreas: [growthArea(1, { cites: [id(1)] })] })
    expect(find(below([record(1), agreed], { document }))).toHaveLength(1)
  })
  test('in the words of the cycle', () => {
    expect(find(exceeding([], { scale: { ...DEFAULT_SCALE, exceeds: 'Above' } }))[0]?.message).toContain('Rated “Above”')
  })
})

describe('borderline', () => {
  test('it is the current level that counts: what is beyond L4 is the usual at L5', () => {
    const level = { code: 'L5', name: 'Staff', expectations: [] }
    expect(find(exceeding([praise(1, { level: 'L5' })], { person: { name: 'Priya', level } }))[0]?.message).toContain('at L5 (Staff)')
  })
  test('the level its author names decides before the reach', () => expect(find(exceeding([praise(1, { level: 'L4', scope: 'company' })]))).toHaveLength(1))
  test('far reach with guidance at hand is not beyond', () => {
    expect(find(exceeding([praise(1, { scope: 'teams', independence: 'guided' })]))).toHaveLength(1)
    expect(find(exceeding([praise(1, { scope: 'teams', independence: 'frames' })]))).toEqual([])
  })
  test('a level of another track, or of another version, can’t be compared', () => {
    expect(find(exceeding([praise(1, { level: 'M2' })]))).toHaveLength(1)
    expect(find(exceeding([praise(1, { level: 'Band 9' })]))).toHaveLength(1)
    expect(find(exceeding([praise(1, { level: 'Band 9', scope: 'teams' })]))).toEqual([])
  })
  test('a cited talk brings along what it was about', () => {
    const talk = record(2, { kind: 'talk', tone: undefined, about: [id(1)] })
    const document = reviewDocument({ accomplishments: [accomplishment(1, { cites: [id(2)] })], growthAreas: [] })
    expect(find(exceeding([praise(1, { level: 'L5' }), talk], { document }))).toEqual([])
  })
  test('a concern about work that was done with more guidance than the level asks', () => expect(find(below([record(1, { independence: 'checked' })]))).toEqual([]))
  test('a concern names an expectation by its dimension, praise does not go beyond one by it', () => {
    expect(find(below([record(1, { dimension: 'communication' })]))).toEqual([])
    expect(find(below([record(1, { dimension: 'communication', level: 'L5' })]))).toHaveLength(1)
    expect(find(exceeding([praise(1, { dimension: 'communication' })]))).toHaveLength(1)
  })
  test('a concern about work below the level is one about this level, too', () => expect(find(below([record(1, { level: 'L3' })]))).toEqual([]))
  test('a cited record that the reader can’t see counts for nothing', () => {
    expect(find({ ...exceeding([praise(1, { level: 'L5' })]), records: [] })).toHaveLength(1)
  })
  test('where the level or the framework is not known, nobody can say', () => {
    expect(find(exceeding([], { levels: undefined }))).toEqual([])
    expect(find(exceeding([], { person: { name: 'Priya' } }))).toEqual([])
    expect(find(exceeding([], { person: { name: 'Priya', level: { code: 'Band 6', name: 'Nurse', expectations: [] } } }))).toEqual([])
  })
  test('at the highest level of a track nothing is described that could go beyond it', () => {
    const at = (code: string) => ({ name: 'Priya', level: { code, name: code, expectations: [] } })
    expect(find(exceeding([], { person: at('L6') }))).toEqual([])
    expect(find(exceeding([], { person: at('L5') }))).toHaveLength(1)
    expect(find(below([], { person: at('L6') }))).toHaveLength(1)
  })
  test('opening the acknowledgement: the text is fixed by then', () => expect(find(exceeding([], { step: 'open-acknowledgement' }))).toEqual([]))
})
