import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import type { NoteOfMonth } from './words.ts'

let here: World
beforeAll(async () => {
  here = await world()
  const { self: personId } = here.cast
  await here.ok('manager', 'note.save', { personId, month: '2026-08', bullets: ['One', 'Two'] }, { ifMatch: 0 })
  await here.ok('manager', 'note.share', { personId, month: '2026-08' })
}, 60_000)
afterAll(() => here.close())

const list = async (who: keyof Cast, input: object) => ((await here.ok(who, 'note.list', input)) as { notes: NoteOfMonth[] }).notes
const shape = (notes: readonly NoteOfMonth[]) => notes.map(({ person, month, bullets }) => `${month} ${person.name}: ${bullets}`)

describe('monthly notes by month', () => {
  test('everyone who reported to the reader then, with and without a note', async () => {
    expect(shape(await list('manager', { month: '2026-08' }))).toEqual(['2026-08 Peer Person: 0', '2026-08 Self Person: 2'])
  })
  test('one person over months, only those in which they reported to the reader', async () => {
    const months = { personId: here.cast.self, month: '2026-09', months: 12 }
    expect(shape(await list('manager', months))).toEqual(['2026-09 Self Person: 0', '2026-08 Self Person: 2', '2026-07 Self Person: 0'])
    expect(shape(await list('former', { ...months, months: 5 }))).toEqual(['2026-06 Self Person: 0', '2026-05 Self Person: 0'])
  })
  test('says whether it was shared and seen', async () => {
    const noteOf = async () => (await list('manager', { personId: here.cast.self, month: '2026-08' }))[0]!
    expect(await noteOf()).toMatchObject({ sharedAt: expect.any(String) })
    await here.ok('self', 'note.see', { id: (await noteOf()).id })
    expect(await noteOf()).toMatchObject({ seenAt: expect.any(String) })
  })
  test.each(['self', 'peer', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'outsider'] as const)('%s finds none of it', async (who) => {
    expect((await list(who, { personId: here.cast.self, month: '2026-08' })).filter((note) => note.id)).toEqual([])
  })
})
