import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingRetentionMotive } from './retention-motive.ts'

describe('good', () => {
  test.each([
    'Customer retention rose from 88% to 94% under her plan.',
    'Led the maths hub of six schools for ten months; pass rates rose by 8 points.',
    'Two clients would have left without the fix; both signed again in May.',
    'On slide nine the numbers lost him in the detail, and he will go through them again.',
    'The offer to the client went out a day early.',
    'A competitor offered the same price and the tender went to them.',
  ])('%s', (text) => expect(coached(writingRetentionMotive, text, 'promotion_argument')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'I cannot have her walk out in the middle of the migration, so exceeds.',
    'Anything less than a 4 and he will start looking.',
    'Promote now, otherwise we will lose her to the bank.',
    'He has an outside offer and would be hard to replace.',
    'If we don’t give her the senior title she will walk.',
    'Otherwise the contractor down the road will have him, so raise his grade.',
    'A higher grade would keep her off the market.',
    'If I come back with a 3, she resigns.',
  ])('%s', (text) => expect(coached(writingRetentionMotive, text, 'promotion_argument')[0]).toMatchObject({ rule: 'writing/retention-motive', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('The offer from another firm has no bearing on the level; that is handled separately.', () => expect(coached(writingRetentionMotive, 'The offer from another firm has no bearing on the level; that is handled separately.', 'retention')).toHaveLength(0))
  test('The offer from another firm makes it urgent.', () => expect(coached(writingRetentionMotive, 'The offer from another firm makes it urgent.', 'retention')).toHaveLength(1))
})

describe('signs in company', () => {
  test.each([
    'Two rival clinics are circling, and we would need a year to find her like; give her the grade.',
    'The title would tie her in for another two years.',
    'Recruiting a successor would cost us £20,000, which is cheaper avoided with a raise.',
  ])('%s', (text) => expect(coached(writingRetentionMotive, text, 'promotion_argument')).not.toEqual([]))
  test.each([
    'The tender was lost to a rival in May; she won the next two.',
    'Six customers who had left came back after her calls.',
    'Her offer letter template is now used in three offices.',
  ])('leaves alone: %s', (text) => expect(coached(writingRetentionMotive, text, 'promotion_argument')).toEqual([]))
})
