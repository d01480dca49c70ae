import { afterEach, beforeEach, expect, test } from 'vitest'
import { BEN, CLEO, ORG, type SignInWorld, signInWorld } from '../../../test/sign-in.ts'
import { asOperator, sql } from '../database.ts'
import { openAccounts } from './open-accounts.ts'

let w: SignInWorld
beforeEach(async () => { w = await signInWorld() })
afterEach(() => w.close())

test('accounts are opened for those who have none and work here, and a link lets them in', async () => {
  await asOperator(w.job, ORG, undefined, (tx) => sql`insert into app.person (org_id, id, email, name) values (${ORG}, gen_random_uuid(), 'dov@example.com', 'Dov Levin')`.execute(tx))
  expect(await asOperator(w.job, ORG, undefined, openAccounts)).toBe(1)
  expect(await asOperator(w.job, ORG, undefined, openAccounts)).toBe(0)
  expect((await w.whoIs(await w.enter('dov@example.com')))?.name).toBe('Dov Levin')
  expect(await w.owner('select account_id from app.person where id = $1', [CLEO])).toEqual([{ account_id: null }])
  expect(await w.accounts.signInLink('cleo@example.com')).toBeUndefined()
})

test('an account follows its person: a new e-mail and name, no link to the old address, the session stays', async () => {
  const cookie = await w.enter('ben@example.com')
  await w.post('/api/auth/request-password-reset', { email: 'ben@example.com' })
  const [old, reset] = [(await w.accounts.signInLink('ben@example.com'))!.split('#').at(-1)!, w.sent[0]!.link.split('#').at(-1)!]
  await w.owner(`update app.person set email = 'benjiro@example.com', name = 'Benjiro Ito' where id = $1`, [BEN])
  expect((await w.whoIs(cookie))?.email).toBe('benjiro@example.com')
  expect(await w.owner(`select email, name from auth."user" where id = 'account-ben'`)).toEqual([{ email: 'benjiro@example.com', name: 'Benjiro Ito' }])
  expect(await w.accounts.signInLink('ben@example.com')).toBeUndefined()
  expect((await w.post('/api/auth/magic-link/verify', { token: old })).status).toBe(422)
  expect((await w.post('/api/auth/reset-password', { token: reset, newPassword: 'four quiet green otters' })).status).toBe(422)
})

test('two people may swap addresses in one import', async () => {
  await asOperator(w.job, ORG, undefined, async (tx) => {
    await sql`update app.person set email = 'swap@example.com' where email = 'ada@example.com'`.execute(tx)
    await sql`update app.person set email = 'ada@example.com' where email = 'ben@example.com'`.execute(tx)
    await sql`update app.person set email = 'ben@example.com' where email = 'swap@example.com'`.execute(tx)
  })
  expect((await w.whoIs(await w.enter('ada@example.com')))?.id).toBe(BEN)
})

test('the app can’t tie a person to another account, and the auth role sees no product table', async () => {
  const allowed = await w.owner(`select has_column_privilege('plumbline_app', 'app.person', 'account_id', 'update') as tie, has_column_privilege('plumbline_app', 'app.person', 'account_id', 'insert') as tie_new,
    has_schema_privilege('plumbline_app', 'auth', 'usage') as app_in_auth, has_schema_privilege('plumbline_auth', 'app', 'usage') as auth_in_app,
    has_table_privilege('plumbline_backup', 'auth.session', 'select') as sessions_in_backup`)
  expect(allowed).toEqual([{ tie: false, tie_new: false, app_in_auth: false, auth_in_app: false, sessions_in_backup: false }])
})
