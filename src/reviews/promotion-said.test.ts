import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { levelStep } from './beside-level.ts'
import { promotionReader } from './promotion-said.ts'

const LEVELS = DEFAULT_FRAMEWORK.levels.map(levelStep)
const reader = promotionReader(LEVELS.find(({ code }) => code === 'L4'), LEVELS)
const said = (text: string) => reader.find(text).map(({ kind, range }) => `${kind}: ${text.slice(range.start, range.end)}`)

describe('that it comes', () => {
  test.each([
    ['Priya is on track for promotion.', 'on track for promotion'],
    ['She is well on track for a promotion next spring.', 'well on track for a promotion'],
    ['In spring she was, I think, ready for the next level.', 'ready for the next level'],
    ['He is on the path to L5.', 'on the path to L5'],
    ['They are clearly ready for promotion.', 'ready for promotion'],
    ['Priya is on course for Staff by summer.', 'on course for Staff'],
    ['She should be promoted in autumn.', 'should be promoted'],
    ['She will reach L5 next year.', 'will reach L5'],
    ['I am putting her forward for promotion.', 'putting her forward for promotion'],
    ['He is a strong candidate for the next level.', 'a strong candidate for the next level'],
    ['Promotion is within reach.', 'Promotion is within reach'],
    ['With that, the case for L5 can be looked at.', 'the case for L5'],
    ['On track for a principal role.', 'On track for a principal'],
  ])('%s', (text, phrase) => expect(said(text)).toEqual([`on-track: ${phrase}`]))
})

describe('that it does not yet', () => {
  test.each([
    ['Priya is not yet ready for promotion.', 'is not yet ready for promotion'],
    ['She isn’t ready for the next level.', 'isn’t ready for the next level'],
    ['It is too early for promotion.', 'too early for promotion'],
    ['He is not on track for L5.', 'is not on track for L5'],
    ['Promotion is not planned this year.', 'Promotion is not planned'],
    ['She is not yet working at the next level.', 'is not yet working at the next level'],
    ['No promotion this cycle.', 'No promotion this cycle'],
    ['Promotion will have to wait.', 'Promotion will have to wait'],
  ])('%s', (text, phrase) => expect(said(text)).toEqual([`not-yet: ${phrase}`]))
})

describe('neither', () => {
  test.each([
    'The migration is on track for May.', 'On track for the launch, with two weeks to spare.', 'Ready for the next step of the move.',
    'The stall is ready for the promotion of the new brand.', 'On track for the Easter promotion.', 'Sales promotion rose by a third.',
    'She helped two newcomers get ready for promotion.', 'He prepared Sam for promotion to shift lead.', 'Her two deputies are ready for promotion.',
    'Kept senior management informed and is ready for senior visitors.', 'At L4 one answers for the outcome.', 'She met what we expect at L4, and was ready for L4 a year ago.',
    'Will she be ready for promotion?', 'If the kits stand by summer, we will look at L5 together.', 'She takes the lead for the rota.', 'He set up for lead testing.',
  ])('%s', (text) => expect(said(text)).toEqual([]))
})

test('where each of two sentences says it, both are found at their place', () => {
  expect(said('She is ready for promotion. He said so. Not yet ready for the next level.')).toEqual(['on-track: ready for promotion', 'not-yet: Not yet ready for the next level'])
})

test('where the level is not known, codes of frameworks everywhere count', () => {
  const text = 'She is on track for IC5.'
  expect(promotionReader(undefined).find(text)).toHaveLength(1)
  expect(reader.find(text)).toEqual([])
})

test('what speaks of the next level at all', () => {
  expect(['We spoke about promotion.', 'Read L5 together.', 'What the next level asks.'].map(reader.isAbout)).toEqual([true, true, true])
  expect(['We spoke about the rota.', 'What L4 asks.'].map(reader.isAbout)).toEqual([false, false])
})

test('hostile text is read in proportion', () => {
  for (const unit of ['not ', 'ready for a ', 'is not yet ', 'helped a ', 'the promotion is not. ']) {
    expect(growth((size) => reader.find(unit.repeat(size)), 500), unit).toBeLessThan(IN_PROPORTION)
  }
})
