import { expect, test } from 'vitest'
import { daysOf, TokenWish } from './token.ts'

test('a duration is a number of days', () => {
  expect([daysOf('30d'), daysOf('7'), daysOf(' 90d '), daysOf('1w'), daysOf('-1d'), daysOf('')]).toEqual([30, 7, 90, undefined, undefined, undefined])
})

test('a token needs a name and a scope, and lives 30 days unless told, 90 at most', () => {
  expect(TokenWish.parse({ name: ' backup ', scopes: ['write', 'read', 'read'] })).toEqual({ name: 'backup', scopes: ['read', 'write'], days: 30 })
  for (const wrong of [{ name: '', scopes: ['read'] }, { name: 'x', scopes: [] }, { name: 'x', scopes: ['everything'] }, { name: 'x', scopes: ['read'], days: 91 }]) {
    expect(TokenWish.safeParse(wrong).success).toBe(false)
  }
})
