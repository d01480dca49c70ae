import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingPredeterminedOutcome } from './predetermined-outcome.ts'

describe('good', () => {
  test.each([
    'If the two criteria are not met by 30 June, employment may end; the outcome is open.',
    'No unplanned stop caused by set-up in four weeks.',
    'The plan is not a formality: coach named, half a day a week free for it, at most two late starts.',
    'He had a replacement part from Antwerp in twelve days.',
    'If the two criteria are not met by 30 June, employment may end.',
    'The notes of both talks are on file.',
  ])('%s', (text) => expect(coached(writingPredeterminedOutcome, text, 'pip_criterion')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'The plan is a formality; her replacement starts in September.',
    '40 tickets a day, he won’t make it anyway.',
    'We need the paper trail before we let him go.',
    'The governors made up their minds at Easter.',
    'Whatever the figure, her contract will not be renewed.',
    'HR has the exit papers ready.',
  ])('%s', (text) => expect(coached(writingPredeterminedOutcome, text, 'pip_criterion')[0]).toMatchObject({ rule: 'writing/predetermined-outcome', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('Replacement of the filter is logged every 14 days.', () => expect(coached(writingPredeterminedOutcome, 'Replacement of the filter is logged every 14 days.', 'pip_criterion')).toHaveLength(0))
  test('His replacement is hired.', () => expect(coached(writingPredeterminedOutcome, 'His replacement is hired.', 'pip_criterion')).toHaveLength(1))
})
