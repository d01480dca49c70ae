import { afterEach, beforeEach, expect, test } from 'vitest'
import { ADA, BEN, CLEO, cookieOf, ORG, PASSWORD, type SignInWorld, signInWorld } from '../../../test/sign-in.ts'
import { asOperator, sql } from '../../server/database.ts'
import { mintToken } from '../../server/accounts/tokens.ts'
import { invitePerson } from './invite-person.ts'

const DOV = '00000000-0000-4000-8000-000000000004'
let w: SignInWorld
let ada: string
beforeEach(async () => {
  w = await signInWorld()
  ada = await w.enter('ada@example.com')
  await w.owner(`insert into app.person (org_id, id, email, name) values ($1, $2, 'dov@example.com', 'Dov Levin')`, [ORG, DOV])
})
afterEach(() => w.close())

async function invitation(id = DOV): Promise<string> {
  const outcome = await w.act(ada, invitePerson, { id })
  if (!outcome.done) throw new Error(JSON.stringify(outcome))
  const { link } = outcome.value as { link: string }
  expect(link).toMatch(/^\/invitation#[\w-]{43}$/)
  return link.split('#').at(-1)!
}

test('the link leads to a first password and a session', async () => {
  const token = await invitation()
  expect(await (await w.post('/api/auth/link', { token })).json()).toEqual({ kind: 'invitation', name: 'Dov Levin', email: 'dov@example.com' })
  const answer = await w.post('/api/auth/reset-password', { token, newPassword: PASSWORD })
  expect(await answer.json()).toEqual({ user: { name: 'Dov Levin', email: 'dov@example.com' } })
  expect((await w.whoIs(cookieOf(answer)))?.id).toBe(DOV)
  expect((await w.post('/api/auth/reset-password', { token, newPassword: PASSWORD })).status).toBe(422)
  expect((await w.post('/api/auth/sign-in/email', { email: 'dov@example.com', password: PASSWORD })).status).toBe(200)
})

test('a second invitation ends the first; looking at a link is not coming in', async () => {
  const first = await invitation()
  await w.post('/api/auth/link', { token: first })
  const second = await invitation()
  expect((await w.post('/api/auth/link', { token: first })).status).toBe(422)
  expect((await w.post('/api/auth/link', { token: second })).status).toBe(200)
})

test('once somebody has come in, HR gets no more links to that account', async () => {
  await w.enter('ben@example.com')
  expect(await w.act(ada, invitePerson, { id: BEN })).toMatchObject({ done: false, refusal: { code: 'conflict', reason: 'already-signed-in' } })
  expect(await w.owner('select 1 from auth.verification')).toEqual([])
})

test('is audited, done and refused, without the link', async () => {
  const token = await invitation()
  const ben = await w.enter('ben@example.com')
  await w.act(ben, invitePerson, { id: DOV })
  const entries = await w.owner(`select action, actor_id, subject_id, result, reason from app.audit where action = 'person.invite' order by at`)
  expect(entries).toEqual([
    { action: 'person.invite', actor_id: ADA, subject_id: DOV, result: 'done', reason: null },
    { action: 'person.invite', actor_id: BEN, subject_id: DOV, result: 'refused', reason: 'not-allowed' },
  ])
  expect(JSON.stringify(await w.owner('select * from app.audit'))).not.toContain(token)
})

test('is for HR in person, about others who work here', async () => {
  const ben = await w.enter('ben@example.com')
  expect(await w.act(ben, invitePerson, { id: DOV })).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await w.act(ada, invitePerson, { id: ADA })).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await w.act(ada, invitePerson, { id: CLEO })).toMatchObject({ refusal: { code: 'conflict', reason: 'left' } })
  expect(await w.act(ada, invitePerson, { id: crypto.randomUUID() })).toMatchObject({ refusal: { code: 'not-found' } })
  const token = await asOperator(w.job, ORG, undefined, (tx) => mintToken(tx, { personId: ADA, name: 'x', scopes: ['read', 'write', 'import'], days: 1 }))
  expect(await w.act(token.token, invitePerson, { id: DOV })).toMatchObject({ refusal: { code: 'not-allowed' } })
})

test('stops at a conflict of interest, in the database', async () => {
  await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason) values ($1, $2, $3, 'relative')`, [ORG, ADA, DOV])
  expect(await w.act(ada, invitePerson, { id: DOV })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  expect(await w.owner('select account_id from app.person where id = $1', [DOV])).toEqual([{ account_id: null }])
})

test('an address that signs in for somebody of another organisation is refused', async () => {
  await asOperator(w.job, ORG, undefined, (tx) => sql`insert into auth."user" (id, name, email) values ('elsewhere', 'Dov', 'dov@example.com')`.execute(tx))
  expect(await w.act(ada, invitePerson, { id: DOV })).toMatchObject({ done: false, refusal: { code: 'conflict', reason: 'email-taken' } })
})
