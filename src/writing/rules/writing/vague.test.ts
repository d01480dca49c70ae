import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingVague } from './vague.ts'

describe('good', () => {
  test.each([
    'On the 14th you stopped the line and called the fitter before the belt tore.',
    'Your note on bed 7 saved the night shift a second scan.',
    'You rewrote the returns form, and customers now fill it in without calling.',
  ])('%s', (text) => expect(coached(writingVague, text, 'feedback')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'You are great to work with, thank you for everything.',
    'Needs to communicate better.',
    'A solid year; she remains a valued part of the team.',
  ])('%s', (text) => expect(coached(writingVague, text, 'feedback')[0]).toMatchObject({ rule: 'writing/vague', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Great talk. Slide 8 had no source.', () => expect(coached(writingVague, 'Great talk. Slide 8 had no source.', 'feedback')).toHaveLength(0))
  test('Great talk.', () => expect(coached(writingVague, 'Great talk.', 'feedback')).toHaveLength(1))
})
