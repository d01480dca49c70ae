import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingNarrowEvidence } from './narrow-evidence.ts'

describe('good', () => {
  test.each([
    'Three projects in both halves rather than one heroic project: the move, the rota and the audit, each without a missed delivery.',
    'Two lines, 99% uptime over ten months, and both deputies now plan alone.',
    'Led the hub for ten months; costs fell by 9%.',
  ])('%s', (text) => expect(coached(writingNarrowEvidence, text, 'promotion_argument')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'The case rests solely on the depot move.',
    'His technical skills alone justify the title.',
    'The whole case is the timetable software she brought in.',
  ])('%s', (text) => expect(coached(writingNarrowEvidence, text, 'promotion_argument')[0]).toMatchObject({ rule: 'writing/narrow-evidence', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Any one alone would be a 3; together, over two halves, they show the scope, and costs fell by 9%.', () => expect(coached(writingNarrowEvidence, 'Any one alone would be a 3; together, over two halves, they show the scope, and costs fell by 9%.', 'calibration_pitch')).toHaveLength(0))
  test('The move alone justifies a 4; costs fell by 9%.', () => expect(coached(writingNarrowEvidence, 'The move alone justifies a 4; costs fell by 9%.', 'calibration_pitch')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['The Harbour settlement is reason enough for counsel.',
      'The harbour settlement, two appeals and a trained successor are the reasons.'],
    ['The hospital wing is all I am bringing.',
      'The hospital wing is all glass; he also led the school and the depot.'],
    ['If you look at nothing but the census week, you see a grade 8.',
      'If you look at the census week, at spring and at the appeals, you see a grade 8.'],
    ['I rest everything on the reading week in May.',
      'I rest this on three things: the reading week, the club and the results in June.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingNarrowEvidence, said, 'calibration_pitch')).not.toEqual([])
    expect(coached(writingNarrowEvidence, left, 'calibration_pitch')).toEqual([])
  })
})
