import { expect, test } from 'vitest'
import { objectionToConflict, objectionToEndOfConflict } from './conflict.ts'

test('one declares one’s own; HR declares for others; never with oneself', () => {
  expect(objectionToConflict({ holderId: 'me', subjectId: 'ada' }, { id: 'me', roles: [] })).toBeUndefined()
  expect(objectionToConflict({ holderId: 'ben', subjectId: 'ada' }, { id: 'me', roles: ['hr_admin'] })).toBeUndefined()
  expect(objectionToConflict({ holderId: 'ben', subjectId: 'ada' }, { id: 'me', roles: ['hr_partner'] })).toMatchObject({ code: 'not-allowed' })
  expect(objectionToConflict({ holderId: 'me', subjectId: 'me' }, { id: 'me', roles: ['hr_admin'] })).toMatchObject({ code: 'invalid' })
})

test('HR ends a conflict, never their own', () => {
  expect(objectionToEndOfConflict('ben', { id: 'me', roles: ['hr_admin'] })).toBeUndefined()
  expect(objectionToEndOfConflict('me', { id: 'me', roles: ['hr_admin'] })).toMatchObject({ code: 'not-allowed', reason: 'own-conflict' })
  expect(objectionToEndOfConflict('me', { id: 'me', roles: ['hr_partner'] })).toMatchObject({ code: 'not-allowed' })
})
