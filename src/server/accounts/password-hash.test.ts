import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password-hash.ts'

test('a password is known again, another one is not', async () => {
  const hash = await hashPassword('four quiet green otters')
  expect(await verifyPassword({ hash, password: 'four quiet green otters' })).toBe(true)
  expect(await verifyPassword({ hash, password: 'four quiet green otter' })).toBe(false)
  expect(await hashPassword('four quiet green otters')).not.toBe(hash)
})

test('both ways to type an é are the same password', async () => {
  const hash = await hashPassword('caf\u00e9 au lait, please')
  expect(await verifyPassword({ hash, password: 'cafe\u0301 au lait, please' })).toBe(true)
})

test('reads a hash another argon2 made', async () => {
  // From the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await verifyPassword({ hash, password: 'password' })).toBe(true)
})

test.each([
  'plain', '', '$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$AAAA', '$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$AAAA', '$argon2id$v=19$m=19456,t=9999,p=1$c29tZXNhbHQ$AAAA',
])('what is not ours to read opens nothing: %s', async (hash) => {
  expect(await verifyPassword({ hash, password: 'plain' })).toBe(false)
})
