import { describe, expect, test } from 'vitest'
import { audienceOf, audienceWords, reaches, widen } from './audience.ts'

const at = '2026-03-04T10:00:00.000Z'
const later = '2026-04-04T10:00:00.000Z'

describe('sharing', () => {
  test('an audience is what the times say', () => {
    expect(
      [{}, { personAt: at }, { managerAt: at }, { personAt: at, managerAt: at }, { personAt: at, managerAt: at, publicAt: at }].map(
        audienceOf,
      ),
    ).toEqual(['me', 'person', 'manager', 'person_and_manager', 'public'])
  })
  test('only ever gets wider, and keeps its first times', () => {
    expect(widen({ managerAt: at }, 'person', later)).toEqual({ managerAt: at, personAt: later })
    expect(widen({ personAt: at }, 'me', later)).toEqual({ personAt: at })
    expect(audienceOf(widen({}, 'public', at))).toBe('public')
  })
  test('knows whom it reaches already', () => {
    expect(reaches({ personAt: at, managerAt: at }, 'person')).toBe(true)
    expect(reaches({ personAt: at }, 'person_and_manager')).toBe(false)
  })
})

describe('who can read this', () => {
  const author = { id: 'a', name: 'Ada Moss' }
  const subject = { id: 's', name: 'Sam Reyes' }
  const manager = { id: 'm', name: 'Mina Holt' }
  const words = (audience: Parameters<typeof audienceWords>[0], more = {}) =>
    audienceWords(audience, { you: 'a', author, subject, manager, ...more })
  test.each([
    ['me', {}, 'Only you can read this.'],
    ['person', {}, 'You and Sam Reyes can read this.'],
    ['manager', {}, 'You and Mina Holt can read this. Sam Reyes cannot.'],
    ['manager', { manager: undefined }, 'Only you can read this.'],
    ['person_and_manager', {}, 'You, Sam Reyes and Mina Holt can read this.'],
    ['person_and_manager', { you: 's' }, 'You, Ada Moss and Mina Holt can read this.'],
    ['person_and_manager', { author: manager, you: 'm' }, 'You and Sam Reyes can read this.'],
    ['manager', { author: manager, you: 'm' }, 'Only you can read this.'],
    ['public', {}, 'Everyone in the organisation can read this.'],
    ['manager', { requested: true }, 'You, Mina Holt and the HR partner can read this. Sam Reyes cannot.'],
    [
      'person_and_manager',
      { requested: true },
      'You, Sam Reyes, Mina Holt, the managers above, the HR partner and HR admins can read this.',
    ],
    ['manager', { author: subject, you: 's' }, 'You and Mina Holt can read this.'],
  ] as const)('%s %o', (audience, more, sentence) => expect(words(audience, more)).toBe(sentence))
})
