import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingPersonalityNotBehaviour } from './personality-not-behaviour.ts'

describe('good', () => {
  test.each([
    'Organised the vaccine drive; 91% of residents had theirs in May.',
    'She wrote an aggressive timeline for the move, and it slipped twice in May.',
    'He handed over without naming the drips on 2 March.',
    'The reliable pump on line 2 is the one he maintains.',
    'A brave, unusual argument carried the appeal.',
    'Your reply to the buyer was sharp.',
    'I loved the way you set the table on Friday.',
  ])('%s', (text) => expect(coached(writingPersonalityNotBehaviour, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'He is lazy and disorganised.',
    'She lacks confidence with senior partners.',
    'Comes across as arrogant.',
    'She has lost all interest and her mind is elsewhere.',
    'Smart, humble and curious.',
    'He thinks he is above the rules.',
  ])('%s', (text) => expect(coached(writingPersonalityNotBehaviour, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/personality-not-behaviour', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Not a question of attitude: on 6 May the coolant stood below the mark.', () => expect(coached(writingPersonalityNotBehaviour, 'Not a question of attitude: on 6 May the coolant stood below the mark.', 'growth_area')).toHaveLength(0))
  test('On 6 May his attitude was bad.', () => expect(coached(writingPersonalityNotBehaviour, 'On 6 May his attitude was bad.', 'growth_area')).toHaveLength(1))
})
