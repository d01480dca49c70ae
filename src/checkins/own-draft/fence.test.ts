import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'
import type { DraftKind } from './words.ts'

// Earlier drafts of what one writes outside reviews: their author's alone, in person, whoever reads the text itself (N6, N7, as R10).
let w: World
const month = '2026-08'
const paragraph = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ')
/** Text by kind: its id, and how its author saves it. */
const texts = {} as Record<DraftKind, { id: string; author: 'manager' | 'self'; save: (text: string, ifMatch: number) => Promise<unknown> }>

beforeAll(async () => {
  w = await world()
  const meeting = await w.ok('manager', 'one-on-one.plan', { personId: w.cast.self, on: '2026-11-12' })
  const career = await w.ok('manager', 'career.begin', { personId: w.cast.self })
  const write = (text: string, ifMatch: number) => w.ok('manager', 'note.save', { personId: w.cast.self, month, bullets: [text, 'Second line'] }, { ifMatch })
  const { id } = await write('First.', 0)
  texts['monthly-note'] = { id, author: 'manager', save: write }
  texts['one-on-one-note'] = { id: meeting.id, author: 'manager', save: (text, ifMatch) => w.ok('manager', 'one-on-one.write-note', { id: meeting.id, text }, { ifMatch }) }
  texts['career-view'] = { id: career.id, author: 'self', save: (text, ifMatch) => w.ok('self', 'career.write-view', { id: career.id, aspirations: text, gap: 'Planning.' }, { ifMatch }) }
  await texts['one-on-one-note'].save('First.', 0)
  await texts['career-view'].save('First.', 0)
  for (const { save } of Object.values(texts)) await save('First and second.', 1)
  // the person reads the note and the manager the view: what they were before stays with those who wrote them
  await w.ok('manager', 'note.share', { personId: w.cast.self, month })
  await w.ok('self', 'career.share-view', { id: career.id }, { ifMatch: 2 })
}, 60_000)
afterAll(() => w.close())

const drafts = (who: keyof Cast, kind: DraftKind) => w.call(who, 'own-draft.list', { kind, id: texts[kind].id })

describe.each(['monthly-note', 'one-on-one-note', 'career-view'] as const)('%s', (kind) => {
  test('its author finds every draft', async () => {
    const { author, id } = texts[kind]
    expect(await drafts(author, kind)).toMatchObject({ done: true, value: { drafts: [{ version: 2, change: 2, current: true }, { version: 1, current: false }] } })
    const shown = await w.ok(author, 'own-draft.show', { kind, id, version: 1 })
    expect(shown.texts[0]).toBe('First.')
  })

  test.each(ROLES)('%s finds none of another’s', async (who) => {
    const { author, id } = texts[kind]
    const here = who === author
    expect((await w.as(who, (tx) => rows(tx, sql`select 1 from app.own_draft where kind = ${kind}`))).length > 0).toBe(here)
    if (here) return
    expect(await drafts(who, kind)).toEqual({ done: true, value: { drafts: [] } })
    expect(await w.call(who, 'own-draft.show', { kind, id, version: 1 })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  })

  test('nobody keeps a draft of a text that is not theirs, or in another’s name', async () => {
    const { author, id } = texts[kind]
    const insert = (as: keyof Cast, by: keyof Cast, version: number) => w.as(as, (tx) => sql`insert into app.own_draft (org_id, author_id, kind, text_id, version, texts, saved_at, took_out)
      values (app.org(), ${w.cast[by]}, ${kind}, ${id}, ${version}, '{}', app.now(), false)`.execute(tx))
    await expect(insert('peer', 'peer', 2)).rejects.toThrow(/row-level security/)
    await expect(insert('peer', author, 2)).rejects.toThrow(/row-level security/)
    await expect(insert(author, author, 9)).rejects.toThrow(/row-level security/)
  })

  test('thinning keeps the draft before a paragraph was taken out', async () => {
    const { author, id, save } = texts[kind]
    if (kind !== 'monthly-note') await save(paragraph, 2)
    else await w.owner(`update app.monthly_note set shared_at = null where id = $1`, [id]).then(() => save(paragraph, 2))
    await save('Short again.', 3)
    await save('Short again, a little longer.', 4)
    // all in the same five minutes of long ago
    await w.owner(`update app.own_draft set saved_at = date_bin('1 hour', now(), '2000-01-01') - interval '3 hours' + version * interval '1 second' where text_id = $1`, [id])
    await save('And now.', 5)
    const outcome = await drafts(author, kind)
    expect(outcome.done && (outcome.value as { drafts: { version: number }[] }).drafts.map(({ version }) => version)).toEqual([6, 5, 4, 3])
  })
})

test('a token reads no drafts', async () => {
  const { id } = texts['one-on-one-note']
  const seen = await w.as('manager', async (tx) => {
    await sql`select set_config('app.via', 'token', true)`.execute(tx)
    return rows(tx, sql`select 1 from app.own_draft where text_id = ${id}`)
  })
  expect(seen).toEqual([])
})
