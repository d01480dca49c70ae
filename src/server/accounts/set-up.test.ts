import { afterEach, beforeEach, expect, test } from 'vitest'
import { cookieOf, PASSWORD, type SignInWorld, signInWorld } from '../../../test/sign-in.ts'

let w: SignInWorld
beforeEach(async () => { w = await signInWorld({ empty: true }) })
afterEach(() => w.close())

const ANSWERS = { organisation: 'Quillfeather', name: 'Ada Okafor', email: 'Ada@Example.com', password: PASSWORD, timeZone: 'Europe/Berlin' }
const setUp = (answers: object) => w.post('/api/v1/setup', answers)
const newToken = async () => (await w.accounts.setUpLink())!.split('#').at(-1)!

test('makes the organisation, its administrator and their session, and is audited', async () => {
  expect(await w.accounts.ways()).toEqual({ link: true, setUp: true })
  const answer = await setUp({ ...ANSWERS, token: await newToken() })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ user: { name: 'Ada Okafor', email: 'ada@example.com' } })
  const me = await w.whoIs(cookieOf(answer))
  expect(me).toMatchObject({ name: 'Ada Okafor', email: 'ada@example.com', timeZone: 'Europe/Berlin' })
  expect(me!.roles.sort()).toEqual(['hr_admin', 'system_admin'])
  expect(await w.owner('select name, time_zone from app.organisation')).toEqual([{ name: 'Quillfeather', time_zone: 'Europe/Berlin' }])
  expect(await w.owner('select action, via, result, subject_id from app.audit')).toEqual([{ action: 'organisation.set-up', via: 'operator', result: 'done', subject_id: me!.id }])
  expect((await w.post('/api/auth/sign-in/email', { email: 'ada@example.com', password: PASSWORD })).status).toBe(200)
})

test('happens once: not again with the same link, nor with another, nor twice at once', async () => {
  const token = await newToken()
  const both = await Promise.all([setUp({ ...ANSWERS, token }), setUp({ ...ANSWERS, token, email: 'eve@example.com' })])
  expect(both.map((answer) => answer.status).sort()[0]).toBe(200)
  expect(both.filter((answer) => answer.status === 200)).toHaveLength(1)
  const again = await setUp({ ...ANSWERS, token })
  expect([again.status, (await again.json() as { code: string }).code]).toEqual([409, 'already-set-up'])
  expect(await w.accounts.setUpLink()).toBeUndefined()
  expect(await w.owner('select 1 from app.organisation')).toHaveLength(1)
  expect(await w.accounts.ways()).toEqual({ link: true, setUp: false })
})

test('needs the newest link', async () => {
  const first = await newToken()
  const second = await newToken()
  for (const token of [first, 'made-up']) {
    const answer = await setUp({ ...ANSWERS, token })
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([422, 'link-ended'])
  }
  expect(await (await w.post('/api/auth/link', { token: second })).json()).toEqual({ kind: 'set-up' })
  await w.owner(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
  expect((await setUp({ ...ANSWERS, token: second })).status).toBe(422)
})

test('names what is wrong field by field, and the link stays good', async () => {
  const token = await newToken()
  const answer = await setUp({ ...ANSWERS, token, timeZone: 'Mars/Olympus', password: 'quillfeather' })
  expect(answer.status).toBe(422)
  expect((await answer.json() as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual(['/timeZone', '/password'])
  const empty = await setUp({ token, organisation: ' ', name: '', email: 'ada', password: '', timeZone: 'UTC' })
  expect((await empty.json() as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual(['/organisation', '/name', '/email', '/password'])
  expect((await setUp({ ...ANSWERS, token })).status).toBe(200)
})
