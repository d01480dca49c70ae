import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../../test/cast.ts'

let here: World
beforeAll(async () => { here = await world() }, 60_000)
afterAll(() => here.close())

const REACH = { scope: 'teams', independence: 'frames', level: 'L5' }
const note = (more = {}) => here.ok('manager', 'observation.note', { subjectId: here.cast.self, text: 'Rebuilt the handover with the two wards next door', tone: 'praise', ...more })
const refusal = async (...call: Parameters<World['call']>) => {
  const outcome = await here.call(...call)
  if (outcome.done) throw new Error('was not refused')
  return outcome.refusal
}

test('nothing is said unless its author says it', async () => {
  const noted = await note()
  expect([noted.scope, noted.independence, noted.level]).toEqual([undefined, undefined, undefined])
  expect(await here.owner('select scope, independence, level from app.observation where id = $1', [noted.id])).toEqual([{ scope: null, independence: null, level: null }])
})

test('is read with the observation, by its readers and nobody else', async () => {
  const { id } = await note({ ...REACH, audience: 'person' })
  expect(await here.ok('self', 'observation.show', { id })).toMatchObject(REACH)
  for (const who of ['manager', 'self'] as (keyof Cast)[]) {
    const { entries } = await here.ok(who, 'ledger.show', { personId: here.cast.self })
    expect(entries.find((entry: { id: string }) => entry.id === id)).toMatchObject(REACH)
  }
  for (const who of ['peer', 'skip', 'admin', 'stranger'] as (keyof Cast)[]) {
    expect(JSON.stringify(await here.call(who, 'ledger.show', { personId: here.cast.self }))).not.toContain('frames')
  }
})

test('is reworded with the rest while nobody has seen it, and can be taken out again', async () => {
  const { id } = await note(REACH)
  const words = { id, text: 'Rebuilt the handover', tone: 'praise' }
  expect(await here.ok('manager', 'observation.edit', { ...words, ...REACH, scope: 'team' }, { ifMatch: 1 })).toMatchObject({ ...REACH, scope: 'team' })
  const bare = await here.ok('manager', 'observation.edit', { ...words, level: ' ' }, { ifMatch: 2 })
  expect([bare.scope, bare.independence, bare.level]).toEqual([undefined, undefined, undefined])
})

test('once seen it stays, and a correction adds what was not said', async () => {
  const { id } = await note({ scope: 'team', audience: 'person' })
  await here.ok('self', 'observation.see', { id })
  expect(await refusal('manager', 'observation.correct', { id, text: 'It went further.', scope: 'teams' })).toMatchObject({ code: 'conflict', reason: 'already-seen' })
  expect(await here.ok('manager', 'observation.correct', { id, text: 'She found the way alone.', independence: 'alone', level: 'L4' }))
    .toMatchObject({ scope: 'team', independence: 'alone', level: 'L4', corrections: [{ text: 'She found the way alone.' }] })
})

test('a level is one of the framework, and a step one of those there are', async () => {
  expect(await refusal('manager', 'observation.note', { subjectId: here.cast.self, text: 'One', tone: 'praise', level: 'L99' }))
    .toMatchObject({ code: 'invalid', errors: [{ path: '/level' }] })
  expect(await refusal('manager', 'observation.note', { subjectId: here.cast.self, text: 'One', tone: 'praise', scope: 'galaxy' })).toMatchObject({ code: 'invalid' })
})

test('is gone with the words once withdrawn', async () => {
  const { id } = await note({ ...REACH, audience: 'person' })
  await here.ok('manager', 'observation.withdraw', { id })
  expect(await here.owner('select text, scope, independence, level from app.observation where id = $1', [id])).toEqual([{ text: null, scope: null, independence: null, level: null }])
})

test('comes from a file of notes, by code or in words', async () => {
  const file = `about,date,text,scope,independence,dimension,speaks for level
self@example.com,2026-03-04,Sorted the store,Several teams,found the way alone,Scope of impact,senior
`
  const email = (await here.owner('select email from app.person where id = $1', [here.cast.self]))[0]!.email
  const result = await here.ok('manager', 'import.notes', { file: file.replace('self@example.com', email), fileName: 'notes.csv' })
  expect(result.created).toBe(1)
  expect(await here.owner(`select scope, independence, dimension, level, person_at from app.observation where text = 'Sorted the store'`))
    .toEqual([{ scope: 'teams', independence: 'alone', dimension: 'scope', level: 'L4', person_at: null }])
})
