import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingSubjectiveCriterion } from './subjective-criterion.ts'

describe('good', () => {
  test.each([
    'Answers 95% of tickets within 4 hours in weeks 3 to 6.',
    'Every handover sheet is signed before 07:15.',
    'No more than two late starts between 1 and 30 June.',
  ])('%s', (text) => expect(coached(writingSubjectiveCriterion, text, 'pip_criterion')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Shows a better attitude by 30 June.',
    'Communicates proactively with drivers about delays.',
    'Improves communication with the team within 60 days.',
  ])('%s', (text) => expect(coached(writingSubjectiveCriterion, text, 'pip_criterion')[0]).toMatchObject({ rule: 'writing/subjective-criterion', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('Attitude aside: at most one complaint a month, as logged by the front desk.', () => expect(coached(writingSubjectiveCriterion, 'Attitude aside: at most one complaint a month, as logged by the front desk.', 'pip_criterion')).toHaveLength(0))
  test('A better attitude in one month.', () => expect(coached(writingSubjectiveCriterion, 'A better attitude in one month.', 'pip_criterion')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Ten decisions a day, and less laziness.',
      'Ten decisions a day, and no open file older than a week.'],
    ['Lessons will be more engaging by half term.',
      'Eight of ten pupils can state the aim of the lesson by half term.'],
    ['Shows more care with orders. The weekly meetings are kept to five minutes.',
      'At most one wrong order in four weeks. The weekly meetings are kept to five minutes.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingSubjectiveCriterion, said, 'pip_criterion')).not.toEqual([])
    expect(coached(writingSubjectiveCriterion, left, 'pip_criterion')).toEqual([])
  })
})
