import { describe, expect, test } from 'vitest'
import { answerFate, askedTitle, givingConsequence, kindHint, ownNext, roundNext, roundTitle } from './round-words.ts'

const subject = { id: 's', name: 'Sam Reyes' }

describe('the person it is about', () => {
  test('reads the same of a closed round as of one that waits', () => {
    expect(ownNext('closed', '14 March 2026')).toBe(ownNext('asked', '14 March 2026'))
  })
  test('is spoken to', () => expect([roundTitle({ subject }, 's'), roundTitle({ subject }, 'm')]).toEqual(['Feedback about your work', 'Feedback about Sam Reyes']))
})

test('who decides reads how many have answered', () => {
  expect(roundNext({ state: 'asked', subject, asked: 4, sent: 1 }, '14 March 2026')).toBe('1 of 4 have answered. Answers are asked for by 14 March 2026.')
})

test('what giving does is said before', () => {
  expect(givingConsequence('anonymous', subject)).toContain('without names or dates')
  expect(givingConsequence('attributed', subject)).toContain('with the name')
  expect(kindHint('anonymous', 'Sam Reyes')).toContain('three or more')
})

test('who is asked by whom', () => {
  expect(askedTitle({ subject, askedBy: { id: 'm', name: 'Mina Holt' } })).toBe('Mina Holt asks you about Sam Reyes')
  expect(askedTitle({ subject, askedBy: subject })).toBe('Sam Reyes asks you about their own work')
})

test.each([
  [{ state: 'waiting', over: false, nothingGiven: false, withheld: false, kind: 'anonymous' }, undefined],
  [{ state: 'sent', over: false, nothingGiven: false, withheld: false, kind: 'anonymous' }, undefined],
  [{ state: 'sent', over: true, nothingGiven: true, withheld: false, kind: 'anonymous' }, 'fewer than three'],
  [{ state: 'sent', over: false, nothingGiven: false, withheld: true, kind: 'attributed' }, 'take it back'],
  [{ state: 'sent', over: true, nothingGiven: false, withheld: true, kind: 'attributed' }, 'has not read it'],
  [{ state: 'sent', over: true, nothingGiven: false, withheld: false, kind: 'attributed' }, 'with your name'],
] as const)('%o: %s', (request, says) => {
  const fate = answerFate({ ...request, subject })
  if (says) expect(fate).toContain(says)
  else expect(fate).toBeUndefined()
})
