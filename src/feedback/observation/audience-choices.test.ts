import { describe, expect, test } from 'vitest'
import { audienceChoices, type ChoosingAudience } from './audience-choices.ts'

const mina = { id: 'mina', name: 'Mina Okafor' }
const priya = { id: 'priya', name: 'Priya Nair' }
const ben = { id: 'ben', name: 'Ben Ito' }
const choices = (about: Partial<ChoosingAudience>) => audienceChoices({ me: ben, subject: mina, manager: priya, tone: 'praise', ...about })
const audiences = (about: Partial<ChoosingAudience>) => choices(about).map((choice) => choice.audience)
const words = (about: Partial<ChoosingAudience>) => Object.fromEntries(choices(about).map((choice) => [choice.audience, choice.consequence]))

describe('whom one can choose', () => {
  test('a peer: everybody who may matter, the narrowest first', () => {
    expect(audiences({})).toEqual(['me', 'person', 'manager', 'person_and_manager', 'public'])
  })

  test('a concern is never for everyone', () => {
    expect(audiences({ tone: 'concern' })).not.toContain('public')
  })

  test('the manager is not offered to share with the manager', () => {
    expect(audiences({ me: priya })).toEqual(['me', 'person', 'public'])
  })

  test('somebody without a manager has none to share with', () => {
    expect(audiences({ manager: undefined })).toEqual(['me', 'person', 'public'])
  })

  test('a note about oneself is for oneself or the manager', () => {
    expect(audiences({ me: mina })).toEqual(['me', 'manager'])
    expect(audiences({ me: mina, manager: undefined })).toEqual(['me'])
  })

  test('what was asked for goes to the manager as well', () => {
    expect(audiences({ requested: true })).toEqual(['manager', 'person_and_manager'])
    expect(audiences({ requested: true, me: priya })).toEqual(['person_and_manager'])
  })
})

describe('what is said about it', () => {
  test('who can read it, and what follows', () => {
    expect(words({ tone: 'concern' })).toMatchObject({
      me: 'Only you can read this. Nothing is said to Mina Okafor yet, so a review can’t rest on it.',
      person: 'You and Mina Okafor can read this. It is on the ledger of Mina Okafor, who can answer. Once seen it can be corrected, not reworded.',
      manager: 'You and Priya Nair can read this. Mina Okafor cannot. So nothing is said to Mina Okafor yet.',
    })
    expect(words({}).public).toBe('Everyone in the organisation can read this. Mina Okafor can hide it. It can be withdrawn, not reworded.')
  })

  test('feedback on request names everyone who reads it', () => {
    expect(words({ requested: true }).person_and_manager).toBe(
      'You, Mina Okafor, Priya Nair, the managers above, the HR partner and HR admins can read this. It stays as you give it.',
    )
  })

  test('the button says what it does', () => {
    expect(choices({ me: priya }).map((choice) => choice.step)).toEqual(['Keep for myself', 'Share with Mina Okafor', 'Share with everyone'])
  })
})
