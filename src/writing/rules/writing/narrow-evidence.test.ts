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

describe('in many trades', () => {
  test.each([
    'The whole case rests on the migration project.',
    'This promotion is based on one successful launch.',
    'Her work on the merger alone justifies the next level.',
    'I base my rating only on the warehouse move.',
    'The contract with the port is enough for a 5.',
    'His technical skills alone should be sufficient.',
    'She saved the Lindholm account, and that is the case.',
    'One night in February is all the evidence anyone needs.',
    'My argument is the new rota system.',
    'I propose her because of a single project: the data platform.',
    'Everything I have to say is about the audit.',
    'The only reason for this proposal is the flood week in May.',
    'For me the rating is decided by the product launch.',
    'The rescue of the Bergen order is reason enough.',
    'It all comes down to the tender in spring.',
    'He built the new line; nothing more needs to be said.',
    'There is only one argument: the refinancing.',
  ])('%s', (text) => expect(coached(writingNarrowEvidence, text, 'promotion_argument')).not.toEqual([]))
  test.each([
    'Three projects show it: the move, the audit and the rota.',
    'The case rests on scope, independence and impact over two years.',
    'She ran the shift alone for ten months and injuries fell to zero.',
    'The only open point is the contract with the port.',
    'He led one project in spring and two in autumn, each on time.',
    'The level asks for more than one project; she led four.',
    'One error in 4,000 orders.',
    'I look at all four dimensions, and each has two examples.',
    'The launch in May was followed by two others.',
    'The evidence: four settlements, two trained juniors, one tender won.',
    'We judged it on the evidence of both halves.',
  ])('leaves alone: %s', (text) => expect(coached(writingNarrowEvidence, text, 'promotion_argument')).toEqual([]))
})

describe('signs in company', () => {
  test.each([
    'I am asking you to look at the harbour project and at nothing else.',
    'That one night in the control room is the whole of my argument.',
    'Forget the other headings: the tender alone earns her the title.',
  ])('%s', (text) => expect(coached(writingNarrowEvidence, text, 'promotion_argument')).not.toEqual([]))
  test.each([
    'Besides the merger she ran two audits and trained four juniors.',
    'He was alone on the night shift for ten weeks and no pump failed.',
    'One of the four dimensions is weaker, and I say so below.',
  ])('leaves alone: %s', (text) => expect(coached(writingNarrowEvidence, text, 'promotion_argument')).toEqual([]))
})
