import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, type World, world } from './cast.ts'
import { sql } from '../src/server/database.ts'

// What the coach knows of an organisation: everybody's to read, HR administrators' to write.
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const save = (who: keyof Cast, input: object, ifMatch: number) => w.call(who, 'coach-words.save', { names: '', phrases: '', ...input }, { ifMatch })
const found = async (text: string) => (await w.ok('self', 'coach.check', { texts: [{ path: '/text', kind: 'summary', text }] })).findings.map(({ rule }: { rule: string }) => rule)
const TEXT = 'In May she won the golden spanner with DRX-2, as the plan says.'

test('before anybody wrote any, the rulebook’s alone', async () => {
  expect(await w.ok('self', 'coach-words.show')).toEqual({ names: [], phrases: [], version: 0 })
  expect(await found(TEXT)).toContain('writing/unknown-reader')
  expect(await found(TEXT)).not.toContain('writing/hyperbole')
})

test.each(['self', 'manager', 'skip', 'partner', 'sysadmin', 'stranger', 'outsider'] as const)('%s does not write them', async (who) => {
  expect(await save(who, { names: 'DRX-2' }, 0)).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  await expect(w.as(who, (tx) => sql`insert into app.coach_words (org_id, version, names, phrases, by_id, at)
    values (${w.org}, 1, '{}', '[]', app.me(), app.now())`.execute(tx))).rejects.toThrow(/row-level security/)
})

test('an administrator does, and everybody’s coach knows them', async () => {
  expect(await save('admin', { names: 'DRX-2', phrases: 'hyperbole: golden spanner' }, 0)).toMatchObject({ done: true, value: { version: 1, names: ['DRX-2'] } })
  expect(await w.ok('peer', 'coach.surroundings')).toMatchObject({ known: expect.arrayContaining(['drx-2', 'self', 'bench']), phrases: [{ label: 'hyperbole', phrase: 'golden spanner' }] })
  expect(await found(TEXT)).toContain('writing/hyperbole')
  expect(await found(TEXT)).not.toContain('writing/unknown-reader')
  const trail = await w.owner(`select fields from app.audit where action = 'coach-words.save' and result = 'done'`)
  expect(trail).toEqual([{ fields: ['names', 'phrases'] }])
})

test('lines that can’t be read are named, and nothing is saved', async () => {
  expect(await save('admin', { names: 'Falcon\n***', phrases: 'hyperbole: fine\npraise: nice' }, 1)).toMatchObject({ done: false, refusal: { code: 'invalid', errors: [
    { path: '/names', message: 'Line 2. There is no word in it.' }, { path: '/phrases', message: expect.stringMatching(/^Line 2\. “praise” is none of/) },
  ] } })
  expect((await w.ok('self', 'coach-words.show')).version).toBe(1)
})

test('two at once: the second is told', async () => {
  expect(await save('admin', { names: 'Falcon' }, 0)).toMatchObject({ done: false, refusal: { code: 'conflict', reason: 'changed-elsewhere', current: { version: 1 } } })
})

test('nobody of another organisation finds them, nor the names of people here', async () => {
  expect(await w.ok('outsider', 'coach-words.show')).toMatchObject({ version: 0 })
  const { known } = await w.ok('outsider', 'coach.surroundings')
  for (const name of ['drx-2', 'manager', 'bench']) expect(known).not.toContain(name)
})
