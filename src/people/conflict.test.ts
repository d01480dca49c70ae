import { expect, test } from 'vitest'
import { objectionToConflict } from './conflict.ts'

test('one declares one’s own; HR declares for others; never with oneself', () => {
  expect(objectionToConflict({ holderId: 'me', subjectId: 'ada' }, { id: 'me', roles: [] })).toBeUndefined()
  expect(objectionToConflict({ holderId: 'ben', subjectId: 'ada' }, { id: 'me', roles: ['hr_admin'] })).toBeUndefined()
  expect(objectionToConflict({ holderId: 'ben', subjectId: 'ada' }, { id: 'me', roles: ['hr_partner'] })).toMatchObject({ code: 'not-allowed' })
  expect(objectionToConflict({ holderId: 'me', subjectId: 'me' }, { id: 'me', roles: ['hr_admin'] })).toMatchObject({ code: 'invalid' })
})
