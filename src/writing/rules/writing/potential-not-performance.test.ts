import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingPotentialNotPerformance } from './potential-not-performance.ts'

describe('good', () => {
  test.each([
    'For ten months she has led work across three teams; duplicate orders fell from 140 to 3 a week.',
    'Led the maths hub since September; pass rates rose by 8 points.',
    'He found a potential conflict in the lease and had it struck out; the client signed.',
    'Receivables overdue by 60 days fell by half.',
    'Five assistants passed their exams after the course she wrote.',
    'He found a potential conflict in the lease and had it struck out.',
  ])('%s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'He has enormous potential and will grow into the staff role.',
    'After eight years in the grade it is her turn.',
    'She deserves the chance; her MBA makes her ready.',
    'With a bit of time he will run whole projects.',
    'We told her in 2021 that the next senior post would be hers.',
    'He holds every certificate a contracts manager needs.',
  ])('%s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')[0]).toMatchObject({ rule: 'writing/potential-not-performance', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Potential doesn’t come into this: she has run the queue of seven since May, and the backlog is under 50.', () => expect(coached(writingPotentialNotPerformance, 'Potential doesn’t come into this: she has run the queue of seven since May, and the backlog is under 50.', 'promotion_argument')).toHaveLength(0))
  test('Her potential is clear: the backlog is under 50.', () => expect(coached(writingPotentialNotPerformance, 'Her potential is clear: the backlog is under 50.', 'promotion_argument')).toHaveLength(1))
})
