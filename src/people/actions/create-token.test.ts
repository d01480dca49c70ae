import { afterEach, beforeEach, expect, test } from 'vitest'
import { ADA, BEN, ORG, type SignInWorld, signInWorld } from '../../../test/sign-in.ts'
import { action } from '../../server/action.ts'
import { mintToken, personByEmail } from '../../server/accounts/tokens.ts'
import { asOperator } from '../../server/database.ts'
import * as z from 'zod'
import { createToken } from './create-token.ts'
import { listTokens } from './list-tokens.ts'
import { revokeToken } from './revoke-token.ts'
import { showSession } from './show-session.ts'

let w: SignInWorld
let ben: string
beforeEach(async () => {
  w = await signInWorld()
  ben = await w.enter('ben@example.com')
})
afterEach(() => w.close())

interface Minted { id: string; token: string; expiresAt: string }
const mint = async (holder: string, wish: object = {}): Promise<Minted> => {
  const outcome = await w.act(holder, createToken, { name: 'script', scopes: ['read'], ...wish })
  if (!outcome.done) throw new Error(JSON.stringify(outcome))
  return outcome.value as Minted
}

test('a token acts for its person, within its scopes', async () => {
  const { token } = await mint(ben)
  expect(token).toMatch(/^plumbline_[\w-]{43}$/)
  expect(await w.whoIs(token)).toMatchObject({ id: BEN, scopes: ['read'] })
  expect(await w.act(token, showSession)).toMatchObject({ done: true, value: { person: { id: BEN } } })
  const write = action({ id: 'test.write', help: '', method: 'POST', path: '/test', kind: 'write', scope: 'write', input: z.object({}), output: z.object({}), run: async () => ({}) })
  expect(await w.act(token, write)).toMatchObject({ done: false, refusal: { code: 'not-allowed', detail: 'This token lacks the scope write.' } })
  expect((await w.act((await mint(ben, { scopes: ['write'] })).token, write)).done).toBe(true)
})

test('a token does nothing that is done in person, such as making tokens', async () => {
  const { token, id } = await mint(ben, { scopes: ['read', 'write', 'import', 'rating:prerelease'] })
  for (const [each, input] of [[createToken, { name: 'x', scopes: ['read'] }], [listTokens, {}], [revokeToken, { id }]] as const) {
    expect(await w.act(token, each, input)).toMatchObject({ done: false, refusal: { code: 'not-allowed', detail: 'This is done in person: no token can do it.' } })
  }
})

test('it is kept as a hash, and not for a retry either', async () => {
  const outcome = await w.act(ben, createToken, { name: 'script', scopes: ['read'] }, { idempotencyKey: 'once' })
  const { token } = (outcome as { value: Minted }).value
  expect(await w.owner('select 1 from app.idempotency')).toEqual([])
  const kept = JSON.stringify(await w.owner('select * from app.api_token')) + JSON.stringify(await w.owner('select * from app.audit'))
  expect(kept).not.toContain(token)
  const listed = await w.act(ben, listTokens)
  expect(JSON.stringify(listed)).toContain('"name":"script"')
  expect(JSON.stringify(listed)).not.toContain(token)
})

test('it ends when revoked, with its time, and with the person', async () => {
  const [revoked, old, left] = [await mint(ben), await mint(ben), await mint(ben)]
  expect((await w.act(ben, revokeToken, { id: revoked.id })).done).toBe(true)
  expect(await w.whoIs(revoked.token)).toBeUndefined()
  await w.owner(`update app.api_token set created_at = now() - interval '31 days', expires_at = now() - interval '1 second' where id = $1`, [old.id])
  expect(await w.whoIs(old.token)).toBeUndefined()
  expect((await w.whoIs(left.token))?.id).toBe(BEN)
  await w.owner('update app.person set ended_on = current_date - 1 where id = $1', [BEN])
  expect(await w.whoIs(left.token)).toBeUndefined()
  await w.owner('update app.person set ended_on = null where id = $1', [BEN])
  expect(await w.whoIs(left.token)).toBeUndefined()
})

test('others see and end none of it, HR neither', async () => {
  const { id, token } = await mint(ben)
  const ada = await w.enter('ada@example.com')
  expect(await w.act(ada, listTokens)).toEqual({ done: true, value: { tokens: [] } })
  const [hidden, absent] = [await w.act(ada, revokeToken, { id }), await w.act(ada, revokeToken, { id: crypto.randomUUID() })]
  expect(hidden).toEqual(absent)
  expect(hidden).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  expect((await w.whoIs(token))?.id).toBe(BEN)
})

test('it lives 90 days at most, in the database too', async () => {
  expect(await w.act(ben, createToken, { name: 'x', scopes: ['read'], days: 91 })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
  const { expiresAt } = await mint(ben, { days: 90 })
  expect((Date.parse(expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(90, 1)
  await expect(asOperator(w.job, ORG, undefined, (tx) => mintToken(tx, { personId: BEN, name: 'x', scopes: ['read'], days: 91 }))).rejects.toThrow(/check/)
})

test('the operator makes one for a person by e-mail, not for who has left', async () => {
  const token = await asOperator(w.job, ORG, undefined, async (tx) => {
    const person = await personByEmail(tx, ' Ada@example.com')
    expect(await personByEmail(tx, 'cleo@example.com')).toBeUndefined()
    return (await mintToken(tx, { personId: person!.id, name: 'command line', scopes: ['read', 'import'], days: 30 })).token
  })
  expect(await w.whoIs(token)).toMatchObject({ id: ADA, scopes: ['read', 'import'], roles: ['hr_admin'] })
})
