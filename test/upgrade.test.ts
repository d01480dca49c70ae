import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTIONS } from '../src/app.ts'
import type { AnyAction } from '../src/server/action.ts'
import { migrate, migrations } from '../src/server/migrate.ts'
import { unsafe } from '../src/server/safety.ts'
import { type EarlierWorld, earlierWorld, FIRST_RELEASE } from './earlier-release.ts'
import type { Cast, World } from './cast.ts'

// From the first release to this one, with rows in every table: nothing is lost on the way, and everything opens afterwards.
let w: World
let kept: EarlierWorld['kept']
/** Every row of every table, by table: as JSON with the columns it had before. */
let before: Record<string, string[]>
let columns: Map<string, string[]>
let applied: string[]

/** Columns that went, and where what they held is now. */
const MOVED: Record<string, string> = { 'review_cycle.team_ids': 'app.cycle_population' }

beforeAll(async () => {
  ;({ w, kept } = await earlierWorld())
  columns = await columnsOf()
  before = await everything()
  applied = await migrate(w.database.owner)
}, 120_000)
afterAll(() => w?.close())

async function columnsOf(): Promise<Map<string, string[]>> {
  const found = await w.owner(`select c.relname as name, array_agg(a.attname::text order by a.attname) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped group by 1`)
  return new Map(found.map((row) => [row.name, row.columns]))
}

/** Rows of the tables there were, in the columns there were and are. */
async function everything(): Promise<Record<string, string[]>> {
  const now = await columnsOf()
  const found: Record<string, string[]> = {}
  for (const [table, had] of columns) {
    const still = had.filter((column) => now.get(table)?.includes(column))
    const rows = await w.owner(`select to_jsonb(t) as row from (select ${still.join(', ')} from app.${table}) t`)
    found[table] = rows.map(({ row }) => JSON.stringify(row)).toSorted()
  }
  return found
}

test('the first release has rows in every table, and everything after it is applied over them', async () => {
  expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([])
  expect(applied).toEqual((await migrations()).map(({ name }) => name).filter((name) => name > FIRST_RELEASE))
  expect(await migrate(w.database.owner)).toEqual([])
  expect(await unsafe(w.server.app)).toEqual([])
})

test('no row and no column is lost, and none says anything else', async () => {
  const now = await columnsOf()
  const gone = [...columns].flatMap(([table, had]) => had.filter((column) => !now.get(table)?.includes(column)).map((column) => `${table}.${column}`))
  expect(gone).toEqual(Object.keys(MOVED))
  const after = await everything()
  const without = (rows: string[], table: string) => rows.map((row) => {
    const cells = Object.entries(JSON.parse(row)).filter(([column]) => !gone.includes(`${table}.${column}`))
    return JSON.stringify(Object.fromEntries(cells))
  }).toSorted()
  for (const table of columns.keys()) expect([table, after[table]]).toEqual([table, without(before[table]!, table)])
})

describe('a cycle for some teams is still for them', () => {
  const populationOf = async (what: string) => (await w.ok('admin', 'cycle.show-plan', { id: kept[what] })).population
  test.each([['cycle for one team', ['Bench']], ['planned cycle for two teams', ['Bench', 'Far away']]] as const)('%s', async (what, teams) => {
    const { teamIds } = await populationOf(what)
    const found = await w.owner('select name from app.team where id = any($1::uuid[]) order by name', [teamIds])
    expect(found.map(({ name }) => name)).toEqual(teams)
  })
  test.each(['cycle for everybody', 'closed cycle'])('%s is for everybody', async (what) => {
    expect(await populationOf(what)).toEqual({})
  })
  test('the planned one opens for the people of its teams, with its own scale', async () => {
    const id = kept['planned cycle for two teams']!
    await w.ok('admin', 'cycle.open', { id })
    const opened = await w.owner(`select distinct t.name from app.review r join app.person p on p.id = r.subject_id join app.team t on t.id = p.team_id where r.cycle_id = $1 order by 1`, [id])
    expect(opened.map(({ name }) => name)).toEqual(['Bench', 'Far away'])
    expect((await w.ok('manager', 'cycle.show', { id })).scale.meets).toBe('Meets')
  })
})

describe('what stood open goes on', () => {
  test('a draft is written further and submitted', async () => {
    const id = kept['review being written']!
    const { version, document } = await w.ok('manager', 'review.show', { id })
    const saved = await w.ok('manager', 'review.write', { id, document: { ...document, summary: 'Now it has one.' } }, { ifMatch: version })
    const { revisions } = await w.ok('manager', 'review.revisions', { id })
    expect([saved.version, revisions.map((each: { version: number }) => each.version)]).toEqual([2, [2, 1]])
  })
  test('a submitted review is shared and read', async () => {
    const id = kept['submitted review']!
    const outcome = await w.call('manager', 'review.share', { id }, { ifMatch: 1 })
    const confirmed = outcome.done ? [] : (outcome.refusal.findings ?? []).map((each) => (each.path ? `${each.rule}#${each.path}` : each.rule))
    if (!outcome.done) await w.ok('manager', 'review.share', { id, confirmed }, { ifMatch: 1 })
    expect((await w.ok('self', 'review.read', { id })).versions).toHaveLength(1)
  })
  test('a role without an end has a day on which somebody looks at it again', async () => {
    const [grant] = await w.owner('select review_on::text from app.role_grant where id = $1', [kept['grant without an end']])
    expect(grant.review_on).toBe('2024-12-31')
    expect(await w.owner(`select kind, until_on::text from app.conflict`)).toEqual([{ kind: 'other', until_on: '9999-12-31' }])
  })
  test('a conflict of interest declared before still bars', async () => {
    const seen = await w.owner(`select 1 from app.conflict where holder_id = $1 and subject_id = $2`, [w.cast.peer, w.cast.former])
    expect(seen).toHaveLength(1)
    expect((await w.ok('admin', 'conflict.list')).conflicts).toMatchObject([{ kind: 'other', reason: 'Partners' }])
  })
})

describe('everything anybody can read opens as it is described', () => {
  const reads = (ACTIONS as readonly AnyAction[]).filter((action) => action.kind === 'read' && action.method === 'GET')
  /** What of the first release is asked for at an address, by its first part. */
  const OF: Record<string, (what: string) => boolean> = {
    reviews: (what) => /review/.test(what), cycles: (what) => /cycle/.test(what), observations: (what) => /note$|manager$|observation$|praise|answered/.test(what),
    talks: (what) => what === 'talk', 'one-on-ones': (what) => / one-on-one$/.test(what),
  }
  const idsFor = (path: string) => (path.includes('/people/') ? [w.cast.self, w.cast.manager] : Object.entries(kept).filter(([what]) => OF[path.split('/')[1]!]?.(what)).map(([, id]) => id))

  test.each(['self', 'manager', 'former', 'skip', 'partner', 'admin', 'stranger'] as (keyof Cast)[])('%s', async (who) => {
    const opened = new Set<string>()
    for (const action of reads) {
      const names = [...action.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
      for (const id of names.length === 0 ? [''] : idsFor(action.path)) {
        const beside: Record<string, string> = { month: '2026-08', version: '1' }
        const input = { ...Object.fromEntries(names.map((name) => [name, beside[name] ?? id])), ...(action.id.endsWith('.export') && { format: 'markdown' }) }
        const outcome = await w.call(who, action.id, input)
        if (!outcome.done) continue
        opened.add(action.id)
        expect([action.id, action.output.safeParse(outcome.value).error?.issues]).toEqual([action.id, undefined])
      }
    }
    expect(opened.size).toBeGreaterThan(20)
  })

  test('what was written is where it was', async () => {
    expect((await w.ok('self', 'review.read', { id: kept['acknowledged review'] })).versions).toMatchObject([
      { version: 2, rating: 'exceeds', reason: 'It was bay 3.', document: { summary: 'A better text.' } },
      { version: 1, rating: 'meets', acknowledgedAt: '2026-05-04T10:00:00.000Z', comment: { text: 'I see it a little differently.' } },
    ])
    expect((await w.ok('manager', 'observation.show', { id: kept['private note'] })).text).toBe('A text.')
    expect((await w.ok('former', 'observation.show', { id: kept['note of the former manager'] })).text).toBe('A text.')
    const entries = (await w.ok('self', 'ledger.show', { personId: w.cast.self, limit: 200 })).entries.map((each: { id: string }) => each.id)
    expect(entries).toEqual(expect.arrayContaining([kept['shared observation'], kept.praise, kept.talk, kept['monthly note']]))
    expect((await w.ok('self', 'one-on-one.show', { id: kept['held one-on-one'] })).agenda).toMatchObject([{ text: 'The course' }])
    expect((await w.ok('manager', 'one-on-one.show', { id: kept['held one-on-one'] })).note.text).toBe('Mine alone.')
  })
})
