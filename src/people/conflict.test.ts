import { expect, test } from 'vitest'
import { objectionToConflict, objectionToEndOfConflict } from './conflict.ts'

test('one declares one’s own; HR declares for others; never with oneself', () => {
  expect(objectionToConflict({ holderId: 'me', subjectId: 'ada' }, { id: 'me', roles: [] }, '2026-03-14')).toBeUndefined()
  expect(objectionToConflict({ holderId: 'ben', subjectId: 'ada' }, { id: 'me', roles: ['hr_admin'] }, '2026-03-14')).toBeUndefined()
  expect(objectionToConflict({ holderId: 'ben', subjectId: 'ada' }, { id: 'me', roles: ['hr_partner'] }, '2026-03-14')).toMatchObject({ code: 'not-allowed' })
  expect(objectionToConflict({ holderId: 'me', subjectId: 'me' }, { id: 'me', roles: ['hr_admin'] }, '2026-03-14')).toMatchObject({ code: 'invalid' })
  expect(objectionToConflict({ holderId: 'me', subjectId: 'ada', until: '2026-03-13' }, { id: 'me', roles: [] }, '2026-03-14')).toMatchObject({ errors: [{ path: '/until' }] })
})

test('HR ends a conflict, never their own', () => {
  expect(objectionToEndOfConflict('ben', { id: 'me', roles: ['hr_admin'] })).toBeUndefined()
  expect(objectionToEndOfConflict('me', { id: 'me', roles: ['hr_admin'] })).toMatchObject({ code: 'not-allowed', reason: 'own-conflict' })
  expect(objectionToEndOfConflict('me', { id: 'me', roles: ['hr_partner'] })).toMatchObject({ code: 'not-allowed' })
})
