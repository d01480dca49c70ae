import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, world } from '../../../../test/cast.ts'

let here: World
beforeAll(async () => {
  here = await world()
}, 60_000)
afterAll(() => here.close())

const note = (more = {}) =>
  here.ok('manager', 'observation.note', { subjectId: here.cast.self, text: 'Calmed the queue at the desk', tone: 'praise', ...more })
const refusal = async (...call: Parameters<World['call']>) => {
  const outcome = await here.call(...call)
  if (outcome.done) throw new Error('was not refused')
  return outcome.refusal
}

describe('an observation', () => {
  test('is the author’s alone unless they say otherwise', async () => {
    const noted = await note({ situation: ' ', effect: 'Nobody waited over ten minutes' })
    expect(noted).toMatchObject({
      audience: 'me',
      audienceWords: 'Only you can read this.',
      version: 1,
      effect: 'Nobody waited over ten minutes',
      may: { edit: true, withdraw: true },
    })
    expect(noted.situation).toBeUndefined()
  })
  test('goes from noted to shared, seen and answered', async () => {
    const { id } = await note()
    expect(await here.ok('manager', 'observation.share', { id, audience: 'person' })).toMatchObject({
      audienceWords: 'You and Self Person can read this.',
      may: { edit: true },
    })
    expect(await here.ok('self', 'observation.show', { id })).not.toHaveProperty('seenAt', expect.any(String))
    await here.ok('self', 'observation.see', { id })
    await here.ok('self', 'observation.answer', { id, text: 'That took some talking.' })
    expect(await here.ok('manager', 'observation.show', { id })).toMatchObject({
      seenAt: expect.any(String),
      answer: { text: 'That took some talking.' },
      may: { edit: false, correct: true },
    })
    expect(await refusal('self', 'observation.answer', { id, text: 'And more' })).toMatchObject({ reason: 'already-answered' })
  })
  test('is reworded until seen, and never over somebody’s head', async () => {
    const { id } = await note({ audience: 'person' })
    const words = { id, text: 'Calmed the whole queue', tone: 'praise' }
    expect(await here.ok('manager', 'observation.edit', words, { ifMatch: 1 })).toMatchObject({
      version: 2,
      text: 'Calmed the whole queue',
    })
    expect(await refusal('manager', 'observation.edit', words, { ifMatch: 1 })).toMatchObject({
      code: 'conflict',
      reason: 'changed-elsewhere',
      current: { version: 2 },
    })
    expect(await refusal('manager', 'observation.edit', words)).toMatchObject({ code: 'version-required' })
    // What the person had on the screen is not what it says now: they have not seen this.
    expect(await refusal('self', 'observation.see', { id }, { ifMatch: 1 })).toMatchObject({
      code: 'conflict',
      current: { text: 'Calmed the whole queue' },
    })
    await here.ok('self', 'observation.see', { id }, { ifMatch: 2 })
    expect(await refusal('manager', 'observation.edit', words, { ifMatch: 2 })).toMatchObject({ reason: 'already-seen' })
    expect((await here.ok('manager', 'observation.correct', { id, text: 'On Tuesday, not Monday.' })).corrections).toEqual([
      { text: 'On Tuesday, not Monday.', at: expect.any(String) },
    ])
  })
  test('private and withdrawn it is gone; shared and withdrawn it leaves a trace', async () => {
    const secret = await note()
    expect(await here.ok('manager', 'observation.withdraw', { id: secret.id })).toMatchObject({ left: 'gone' })
    expect(await refusal('manager', 'observation.show', { id: secret.id })).toMatchObject({ code: 'not-found' })
    const shared = await note({ audience: 'person', behaviour: 'Spoke to each of them' })
    await here.ok('self', 'observation.see', { id: shared.id })
    await here.ok('manager', 'observation.correct', { id: shared.id, text: 'Most of them.' })
    await here.ok('manager', 'observation.withdraw', { id: shared.id })
    const left = await here.ok('self', 'observation.show', { id: shared.id })
    expect(left).toMatchObject({ withdrawnAt: expect.any(String), corrections: [] })
    expect([left.text, left.behaviour]).toEqual([undefined, undefined])
    expect(
      (await here.owner(`select count(*)::int as n from app.observation_correction where observation_id = $1`, [shared.id]))[0].n,
    ).toBe(0)
  })
  test('HR takes public praise down, not in their own case', async () => {
    const { id } = await here.ok('peer', 'observation.note', {
      subjectId: here.cast.self,
      text: 'Great rollout',
      tone: 'praise',
      audience: 'public',
    })
    expect(await refusal('stranger', 'observation.withdraw', { id })).toMatchObject({ code: 'not-allowed' })
    expect(await here.ok('admin', 'observation.withdraw', { id })).toMatchObject({ left: 'trace' })
    expect(await refusal('stranger', 'observation.show', { id })).toMatchObject({ code: 'not-found' })
    const own = await here.ok('peer', 'observation.note', {
      subjectId: here.cast.admin,
      text: 'Great policy',
      tone: 'praise',
      audience: 'public',
    })
    expect(await refusal('admin', 'observation.withdraw', { id: own.id })).toMatchObject({ code: 'not-allowed' })
  })
  test('nobody here by that id, in another organisation or nowhere', async () => {
    const about = (subjectId: string) => refusal('manager', 'observation.note', { subjectId, text: 'x', tone: 'praise' })
    expect(await about(here.cast.outsider)).toEqual(await about(randomUUID()))
  })
  test.each([{ text: 'a\u0000b' }, { on: '0000-01-01' }])('what cannot be stored is refused: %j', async (odd) => {
    expect(await refusal('manager', 'observation.note', { subjectId: here.cast.self, text: 'x', tone: 'praise', ...odd })).toMatchObject({ code: 'invalid' })
  })
  test('seen twice is seen once', async () => {
    const { id } = await note({ audience: 'person' })
    const [first] = await Promise.all([here.ok('self', 'observation.see', { id }), here.ok('self', 'observation.see', { id })])
    expect((await here.ok('self', 'observation.see', { id })).seenAt).toBe(first.seenAt)
  })
})

describe('a token', () => {
  test('notes for its person alone, and neither shares nor sees', async () => {
    const secret = randomUUID()
    await here.owner(
      `insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at)
       values ($1, $2, $3, 'agent', $4, '{read,write}', now(), now() + interval '1 day')`,
      [here.org, randomUUID(), here.cast.self, createHash('sha256').update(secret).digest('hex')],
    )
    const token = { credential: { kind: 'token', secret } } as const
    const draft = { subjectId: here.cast.peer, text: 'Helped me twice', tone: 'praise' }
    expect(await here.ok('self', 'observation.note', draft, token)).toMatchObject({ audience: 'me' })
    expect(await refusal('self', 'observation.note', { ...draft, audience: 'person' }, token)).toMatchObject({
      code: 'not-allowed',
      reason: 'in-person',
    })
    const { id } = await note({ audience: 'person' })
    expect(await here.ok('self', 'observation.show', { id }, token)).toMatchObject({ id })
    expect(await refusal('self', 'observation.see', { id }, token)).toMatchObject({ code: 'not-allowed' })
    expect(await here.ok('manager', 'observation.show', { id })).not.toHaveProperty('seenAt', expect.any(String))
  })
})

describe('the audit log', () => {
  test('keeps that a private note was written, not about whom', async () => {
    const secret = await note()
    const shared = await note({ audience: 'person' })
    const entries = await here.owner('select record_id, subject_id from app.audit where record_id = any($1)', [[secret.id, shared.id]])
    expect(entries).toContainEqual({ record_id: secret.id, subject_id: null })
    expect(entries).toContainEqual({ record_id: shared.id, subject_id: here.cast.self })
  })
})
