import { expect, test } from 'vitest'
import { ownAddress } from './doors/entered.ts'
import { linkToken } from './session.ts'

test('a link carries its token after the #', () => {
  expect(linkToken({ hash: '#abc-_9' })).toBe('abc-_9')
  expect(linkToken({ hash: '' })).toBe('')
})
test('after signing in one lands on an address of ours', () => {
  expect(ownAddress('/people/7?tab=notes')).toBe('/people/7?tab=notes')
  for (const foreign of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', '/sign-in', undefined]) expect(ownAddress(foreign)).toBe('/')
})
