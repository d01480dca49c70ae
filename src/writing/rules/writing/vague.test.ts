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

describe('frames', () => {
  test.each([
    ['His low self-esteem holds him back.',
      'He sends each quote to the depot before noon.'],
    ['She is easily offended and rather moody.',
      'You rewrote the forecast when the buyer asked for sources.'],
    ['The post of team leader has her name on it.',
      'The post room sorts the mail by ward since she relabelled the shelves.'],
    ['One day he will run this school.',
      'He ran the school fair on 4 May with two porters.'],
    ['Rated “meets”, as everybody expected.',
      'She asked the client “what happens when the pump stops?” and wrote the answer into the contract.'],
    ['His work could be stronger.',
      'His statistics had no sample size in chapter 2.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingVague, said, 'summary')).not.toEqual([])
    expect(coached(writingVague, left, 'summary')).toEqual([])
  })
})
