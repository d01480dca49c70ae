import type { Argon2Parameters } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ADA, BEN, cookieOf, PASSWORD, type SignInWorld, signInWorld } from '../../test/sign-in.ts'
import { countedAddress } from './sign-in.ts'

/** Every costly derivation, as it was asked for. */
const derived = vi.hoisted((): string[] => [])
vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>()
  const argon2: typeof real.argon2 = (algorithm: string, cost: Argon2Parameters, done) => {
    derived.push(`${algorithm} ${cost.memory} KiB, ${cost.passes} passes, ${cost.parallelism} lane`)
    real.argon2(algorithm as 'argon2id', cost, done)
  }
  return { ...real, argon2 }
})

let w: SignInWorld
beforeEach(async () => { w = await signInWorld() })
afterEach(() => w.close())

const SIGN_IN = '/api/auth/sign-in/email'

/** The last part of the newest link that was sent. */
const lastToken = () => w.sent.at(-1)!.link.split('#').at(-1)!

async function linkFor(email: string): Promise<string> {
  return (await w.accounts.signInLink(email))!.split('#').at(-1)!
}

/** Gives Ben a password by a reset link, and his session. */
async function benWithPassword(password = PASSWORD): Promise<string> {
  await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
  const answer = await w.post('/api/auth/reset-password', { token: lastToken(), newPassword: password })
  expect(answer.status).toBe(200)
  return cookieOf(answer)
}

describe('signing in with a password', () => {
  test('lets the right person in, with a cookie scripts and other sites do not get', async () => {
    await benWithPassword()
    const answer = await w.post(SIGN_IN, { email: ' Ben@Example.com ', password: PASSWORD })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ user: { name: 'Ben Ito', email: 'ben@example.com' } })
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^plumbline\.session_token=/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Max-Age=2592000/)
    expect((await w.whoIs(cookieOf(answer)))?.id).toBe(BEN)
  })

  test('keeps the password as argon2id only', async () => {
    await benWithPassword()
    const [row] = await w.owner(`select password from auth.account`)
    expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('answers byte for byte the same for a wrong password, an unknown e-mail and an account without a password', async () => {
    await benWithPassword()
    const answers = [
      await w.post(SIGN_IN, { email: 'ben@example.com', password: 'not this one at all' }),
      await w.post(SIGN_IN, { email: 'nobody@example.com', password: 'not this one at all' }),
      await w.post(SIGN_IN, { email: 'ada@example.com', password: 'not this one at all' }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(new Set(answers.map((answer) => JSON.stringify([...answer.headers]))).size).toBe(1)
    expect(answers.flatMap((answer) => answer.headers.getSetCookie())).toEqual([])
  })

  test('does the same costly work for an e-mail nobody has', async () => {
    await benWithPassword()
    const workFor = async (email: string) => {
      derived.length = 0
      await w.post(SIGN_IN, { email, password: 'not this one at all' })
      return [...derived]
    }
    const known = await workFor('ben@example.com')
    expect(known).toEqual(['argon2id 19456 KiB, 2 passes, 1 lane'])
    expect(await workFor('nobody@example.com')).toEqual(known)
  })

  test('without "remember" the cookie ends with the browser and the session within a day', async () => {
    await benWithPassword()
    const answer = await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD, remember: false })
    expect(answer.headers.getSetCookie().find((each) => each.startsWith('plumbline.session_token='))).not.toMatch(/Max-Age/)
    const token = /session_token=([^.]+)/.exec(cookieOf(answer))![1]
    const [row] = await w.owner(`select "expiresAt" < now() + interval '25 hours' as soon from auth.session where token = $1`, [token])
    expect(row.soon).toBe(true)
  })

  test('refuses sign-up, better-auth’s other routes, and a GET', async () => {
    for (const path of ['/api/auth/sign-up/email', '/api/auth/get-session', '/api/auth/delete-user', '/api/auth/update-user']) {
      expect((await w.post(path, { email: 'new@example.com', password: PASSWORD, name: 'New' })).status).toBe(404)
    }
    expect((await w.door.request(`/api/auth/magic-link/verify?token=${await linkFor('ben@example.com')}`)).status).toBe(404)
    expect(await w.owner(`select 1 from auth."user"`)).toHaveLength(2)
  })

  test('says which field is not an e-mail, and takes nothing but JSON', async () => {
    const answer = await w.post(SIGN_IN, { email: 'ben', password: 'x' })
    expect(answer.status).toBe(422)
    expect((await answer.json() as { errors: unknown[] }).errors).toEqual([{ path: '/email', message: 'Write an e-mail address, such as ada@example.com.' }])
    expect((await w.post(SIGN_IN, {}, { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await w.post(SIGN_IN, { email: 'ben@example.com', password: 'x'.repeat(20_000) })).status).toBe(413)
  })
})

describe('other sites', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }], [{ 'sec-fetch-site': 'same-site' }], [{ 'sec-fetch-site': '', origin: 'https://elsewhere.example', host: 'plumbline.example' }],
    [{ 'sec-fetch-site': '', origin: 'null', host: 'plumbline.example' }],
  ])('are refused: %o', async (headers) => {
    const token = await linkFor('ben@example.com')
    expect((await w.post('/api/auth/magic-link/verify', { token }, headers)).status).toBe(403)
    expect((await w.post('/api/auth/sign-out', {}, headers)).status).toBe(403)
  })

  test('this one is known by its Host, whatever name it is reached by', async () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', 'reviews.example.org']) {
      const answer = await w.post('/api/auth/sign-out', {}, { 'sec-fetch-site': '', origin: `http://${host}`, host })
      expect(answer.status).toBe(200)
    }
  })
})

describe('one-time links', () => {
  test('work once', async () => {
    const token = await linkFor('ben@example.com')
    const entered = await w.post('/api/auth/magic-link/verify', { token })
    expect((await w.whoIs(cookieOf(entered)))?.id).toBe(BEN)
    const again = await w.post('/api/auth/magic-link/verify', { token })
    expect(again.status).toBe(422)
    expect((await again.json() as { code: string }).code).toBe('link-ended')
    expect(again.headers.getSetCookie()).toEqual([])
  })

  test('let only one of two in who follow them at the same moment', async () => {
    const token = await linkFor('ben@example.com')
    const answers = await Promise.all([1, 2, 3, 4].map(() => w.post('/api/auth/magic-link/verify', { token })))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422, 422, 422])
  })

  test('can be looked at without being used up', async () => {
    const token = await linkFor('ben@example.com')
    for (let n = 0; n < 2; n++) expect(await (await w.post('/api/auth/link', { token })).json()).toEqual({ kind: 'sign-in', name: 'Ben Ito', email: 'ben@example.com' })
    expect((await w.post('/api/auth/magic-link/verify', { token })).status).toBe(200)
    expect((await w.post('/api/auth/link', { token })).status).toBe(422)
  })

  test('end with their time', async () => {
    const token = await linkFor('ben@example.com')
    await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
    await w.owner(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
    expect((await w.post('/api/auth/magic-link/verify', { token })).status).toBe(422)
    expect((await w.post('/api/auth/reset-password', { token: lastToken(), newPassword: PASSWORD })).status).toBe(422)
    expect((await w.post('/api/auth/link', { token })).status).toBe(422)
  })

  test('are kept as hashes: neither the row nor its hash opens anything', async () => {
    const token = await linkFor('ben@example.com')
    await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
    const kept = await w.owner('select identifier, value from auth.verification')
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(JSON.stringify(kept)).not.toContain(lastToken())
    for (const { identifier } of kept) {
      expect((await w.post('/api/auth/magic-link/verify', { token: identifier })).status).toBe(422)
      expect((await w.post('/api/auth/reset-password', { token: identifier, newPassword: PASSWORD })).status).toBe(422)
    }
  })

  test('are only good for what they are', async () => {
    const signIn = await linkFor('ben@example.com')
    expect((await w.post('/api/auth/reset-password', { token: signIn, newPassword: PASSWORD })).status).toBe(422)
    await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
    expect((await w.post('/api/auth/magic-link/verify', { token: lastToken() })).status).toBe(422)
    expect((await w.post('/api/v1/setup', { token: signIn, organisation: 'X', name: 'X', email: 'x@example.com', password: PASSWORD, timeZone: 'UTC' })).status).toBe(409)
  })

  test('are asked for with the same answer whether or not anybody has the e-mail', async () => {
    for (const path of ['/api/auth/sign-in/magic-link', '/api/auth/request-password-reset']) {
      const [known, unknown, left] = [await w.post(path, { email: 'ben@example.com' }), await w.post(path, { email: 'nobody@example.com' }), await w.post(path, { email: 'cleo@example.com' })]
      expect([known.status, unknown.status, left.status]).toEqual([200, 200, 200])
      expect(new Set([await known.text(), await unknown.text(), await left.text()]).size).toBe(1)
    }
    expect(w.sent.map(({ kind, email }) => [kind, email])).toEqual([['sign-in', 'ben@example.com'], ['reset', 'ben@example.com']])
    expect(w.sent[0]!.link).toMatch(/^http:\/\/plumbline\.example\/sign-in\/link#[\w-]{43}$/)
  })

  test('that are delivered never take their address from the request', async () => {
    await w.post('/api/auth/sign-in/magic-link', { email: 'ben@example.com' }, { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
    expect(w.sent[0]!.link).toMatch(/^http:\/\/plumbline\.example\//)
  })
})

describe('a new password', () => {
  test('by a reset link ends every session and every other link of the account', async () => {
    const before = await benWithPassword()
    const signInLink = await linkFor('ben@example.com')
    await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
    const other = lastToken()
    await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
    const answer = await w.post('/api/auth/reset-password', { token: lastToken(), newPassword: 'seven loud orange herons' })
    expect((await w.whoIs(cookieOf(answer)))?.id).toBe(BEN)
    expect(await w.whoIs(before)).toBeUndefined()
    expect((await w.post('/api/auth/reset-password', { token: other, newPassword: PASSWORD })).status).toBe(422)
    expect((await w.post('/api/auth/magic-link/verify', { token: signInLink })).status).toBe(422)
    expect((await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD })).status).toBe(401)
    expect((await w.post(SIGN_IN, { email: 'ben@example.com', password: 'seven loud orange herons' })).status).toBe(200)
  })

  test('that is weak is refused by name, and the link stays good', async () => {
    await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
    for (const newPassword of ['short', 'passwordpassword', 'aaaaaaaaaaaaaaaa', 'benito@example.com']) {
      const answer = await w.post('/api/auth/reset-password', { token: lastToken(), newPassword })
      expect(answer.status).toBe(422)
      expect((await answer.json() as { errors: { path: string }[] }).errors[0]!.path).toBe('/newPassword')
    }
    expect((await w.post('/api/auth/reset-password', { token: lastToken(), newPassword: PASSWORD })).status).toBe(200)
  })

  test('by whoever is signed in ends their other sessions and needs the old one', async () => {
    const [here, there] = [await benWithPassword(), cookieOf(await w.post('/api/auth/magic-link/verify', { token: await linkFor('ben@example.com') }))]
    const wrong = await w.post('/api/auth/change-password', { currentPassword: 'not this one at all', newPassword: 'seven loud orange herons' }, { cookie: here })
    expect((await wrong.json() as { errors: { path: string }[] }).errors[0]!.path).toBe('/currentPassword')
    const changed = await w.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: 'seven loud orange herons' }, { cookie: here })
    expect(changed.status).toBe(200)
    expect((await w.whoIs(cookieOf(changed)))?.id).toBe(BEN)
    expect([await w.whoIs(here), await w.whoIs(there)]).toEqual([undefined, undefined])
    expect((await w.post('/api/auth/change-password', { newPassword: PASSWORD })).status).toBe(401)
  })

  test('is the first one only soon after a link', async () => {
    const cookie = cookieOf(await w.post('/api/auth/magic-link/verify', { token: await linkFor('ben@example.com') }))
    await w.owner(`update auth.session set "createdAt" = now() - interval '2 hours'`)
    const late = await w.post('/api/auth/change-password', { newPassword: PASSWORD }, { cookie })
    expect([late.status, (await late.json() as { code: string }).code]).toEqual([403, 'sign-in-again'])
    await w.owner('update auth.session set "createdAt" = now()')
    expect((await w.post('/api/auth/change-password', { newPassword: PASSWORD }, { cookie })).status).toBe(200)
    expect((await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD })).status).toBe(200)
  })
})

describe('a session', () => {
  test('ends by signing out, here only', async () => {
    const [here, there] = [await benWithPassword(), cookieOf(await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD }))]
    const out = await w.post('/api/auth/sign-out', {}, { cookie: here })
    expect(out.headers.getSetCookie().find((each) => each.startsWith('plumbline.session_token='))).toMatch(/Max-Age=0/)
    expect(await w.whoIs(here)).toBeUndefined()
    expect((await w.whoIs(there))?.id).toBe(BEN)
  })

  test('ends everywhere when asked to, for this person only', async () => {
    const [here, there] = [await benWithPassword(), cookieOf(await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD }))]
    const ada = cookieOf(await w.post('/api/auth/magic-link/verify', { token: await linkFor('ada@example.com') }))
    expect((await w.post('/api/auth/revoke-sessions', {}, { cookie: here })).status).toBe(200)
    expect([await w.whoIs(here), await w.whoIs(there)]).toEqual([undefined, undefined])
    expect((await w.whoIs(ada))?.id).toBe(ADA)
    expect((await w.post('/api/auth/revoke-sessions', {}, { cookie: here })).status).toBe(401)
  })

  test('that is made up, cut short or over opens nothing', async () => {
    const cookie = await benWithPassword()
    const token = /session_token=([^.;]+)/.exec(cookie)![1]!
    for (const forged of ['', 'x', `${token.slice(0, -1)}`, `${token}x`, token.toUpperCase(), "' or 1=1 --"]) {
      expect(await w.whoIs(`plumbline.session_token=${forged}.signature`)).toBeUndefined()
    }
    expect((await w.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: 'seven loud orange herons' }, { cookie: `plumbline.session_token=${token}.forged` })).status).toBe(422)
    await w.owner(`update auth.session set "expiresAt" = now() - interval '1 second'`)
    expect(await w.whoIs(cookie)).toBeUndefined()
    expect((await w.post('/api/auth/revoke-sessions', {}, { cookie })).status).toBe(401)
  })

  test('of who has left is over, and there is no way back in', async () => {
    const cookie = await benWithPassword()
    const link = await linkFor('ben@example.com')
    await w.owner(`update app.person set ended_on = current_date - 1 where id = $1`, [BEN])
    expect(await w.whoIs(cookie)).toBeUndefined()
    expect(await w.owner('select 1 from auth.session')).toEqual([])
    expect((await w.post('/api/auth/magic-link/verify', { token: link })).status).toBe(422)
    const [left, nobody] = [await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD }), await w.post(SIGN_IN, { email: 'nobody@example.com', password: PASSWORD })]
    expect([left.status, await left.text()]).toEqual([nobody.status, await nobody.text()])
  })

  test('of who leaves on a later day is swept away after it', async () => {
    const cookie = await benWithPassword()
    await w.owner(`update app.person set ended_on = current_date + 1 where id = $1`, [BEN])
    await w.accounts.sweep()
    expect((await w.whoIs(cookie))?.id).toBe(BEN)
    await w.owner(`alter table app.person disable trigger keep_account_in_step`)
    await w.owner(`update app.person set ended_on = current_date - 1 where id = $1`, [BEN])
    await w.accounts.sweep()
    expect(await w.owner('select 1 from auth.session')).toEqual([])
  })

  test('is Secure when the server is reached by https', async () => {
    const token = await linkFor('ben@example.com')
    const [cookie] = (await w.post('/api/auth/magic-link/verify', { token }, { 'x-forwarded-proto': 'https' })).headers.getSetCookie()
    expect(cookie).toMatch(/^__Secure-plumbline\.session_token=.*Secure/)
  })
})

test('a browser that has a session of each kind is signed out of both', async () => {
  const cookies: string[] = []
  for (const proto of ['http', 'https']) cookies.push(cookieOf(await w.post('/api/auth/magic-link/verify', { token: await linkFor('ben@example.com') }, { 'x-forwarded-proto': proto })))
  const out = await w.post('/api/auth/sign-out', {}, { cookie: cookies.join('; '), 'x-forwarded-proto': 'https' })
  expect(await Promise.all(cookies.map(w.whoIs))).toEqual([undefined, undefined])
  expect(out.headers.getSetCookie().filter((each) => /session_token=;.*Max-Age=0/.test(each))).toHaveLength(2)
})

test('served at an https address, the cookie is Secure whatever the request says', async () => {
  const secure = await signInWorld({ baseURL: 'https://plumbline.example' })
  expect(await secure.enter('ben@example.com')).toMatch(/^__Secure-plumbline\.session_token=/)
  await secure.close()
})

describe('too many tries', () => {
  test('at one account from one address are told to wait, the same for an e-mail nobody has', async () => {
    await benWithPassword()
    for (const email of ['ben@example.com', 'nobody@example.com']) {
      const statuses: number[] = []
      for (let n = 0; n < 11; n++) statuses.push((await w.post(SIGN_IN, { email, password: 'not this one at all' })).status)
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429])
    }
    const right = await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD })
    expect(right.status).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800)
    const elsewhere = await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD }, { 'x-forwarded-for': '203.0.113.9' })
    expect(elsewhere.status).toBe(200)
  })

  test('end with their time, and what was right does not count', async () => {
    await benWithPassword()
    for (let n = 0; n < 12; n++) expect((await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD })).status).toBe(200)
    for (let n = 0; n < 11; n++) await w.post(SIGN_IN, { email: 'ben@example.com', password: 'not this one at all' })
    await w.owner(`update auth.attempt set until = now() - interval '1 second'`)
    expect((await w.post(SIGN_IN, { email: 'ben@example.com', password: PASSWORD })).status).toBe(200)
  })

  test('at an account from many addresses count together', async () => {
    await w.owner(`insert into auth.attempt select 'x', 1, now()`)
    const statuses = new Set<number>()
    for (let n = 0; n < 52; n++) statuses.add((await w.post(SIGN_IN, { email: 'nobody@example.com', password: 'x' }, { 'x-forwarded-for': `203.0.113.${n}` })).status)
    expect([...statuses]).toEqual([401, 429])
  })

  test('at asking for links are told to wait', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await w.post('/api/auth/sign-in/magic-link', { email: 'ben@example.com' })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect(w.sent).toHaveLength(5)
  })

  test('are kept without the e-mail', async () => {
    await w.post(SIGN_IN, { email: 'nobody@example.com', password: 'x' })
    expect(JSON.stringify(await w.owner('select key from auth.attempt'))).not.toMatch(/nobody|127|example/)
  })
})

test('every sign-in and its like leaves one audit entry, without text', async () => {
  const cookie = await benWithPassword()
  await w.post(SIGN_IN, { email: 'ben@example.com', password: 'not this one at all' })
  await w.post(SIGN_IN, { email: 'nobody@example.com', password: 'not this one at all' })
  await w.post('/api/auth/revoke-sessions', {}, { cookie })
  expect(await w.owner('select action, result, reason, actor_id, subject_id, via from app.audit order by at, action')).toEqual([
    { action: 'account.ask-for-reset', result: 'done', reason: null, actor_id: BEN, subject_id: BEN, via: 'sign-in' },
    { action: 'account.accept-invitation', result: 'done', reason: null, actor_id: BEN, subject_id: BEN, via: 'sign-in' },
    { action: 'account.sign-in', result: 'refused', reason: 'wrong-password', actor_id: null, subject_id: BEN, via: 'sign-in' },
    { action: 'account.sign-out-everywhere', result: 'done', reason: null, actor_id: BEN, subject_id: BEN, via: 'sign-in' },
  ])
})

test('an IPv6 network counts as one address', () => {
  expect(countedAddress('2001:db8:1:2:3:4:5:6')).toBe(countedAddress('2001:db8:1:2::9'))
  expect(countedAddress('2001:db8::1')).toBe(countedAddress('2001:db8:0:0:ffff::'))
  expect(countedAddress('2001:db8::1')).not.toBe(countedAddress('2001:db9::1'))
  expect(countedAddress('203.0.113.9')).toBe('203.0.113.9')
})
