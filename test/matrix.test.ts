import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runAction } from '../src/server/run-action.ts'
import { actionOf } from './cast.ts'
import { FIXTURES } from './matrix/records.ts'
import { CELLS, COLUMNS, expected, type Fixture, TABLE, tokenOf, walkCells } from './matrix-cells.ts'

const world = walkCells(FIXTURES)

test('an action without a scope refuses every token', async () => {
  const credential = { kind: 'token', secret: await tokenOf(world(), 'self') } as const
  const outcome = await runAction(world().server, actionOf('review.acknowledge'), { input: { id: randomUUID() }, credential })
  expect(outcome).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
})

test('the matrix here is the matrix that was agreed', () => {
  const shared = new URL('../../shared/access-matrix.csv', import.meta.url)
  if (existsSync(shared)) expect(TABLE).toBe(readFileSync(shared, 'utf8'))
  expect(CELLS.size).toBeGreaterThan(50)
})

/** What is not walked yet, and why: nothing else may be missing. */
const WAITING: Record<string, string> = {
  R5: 'a review is calibrated in a session, which comes with calibration',
  CF: 'facilitates a session: walked for what lies before one (P5 to P7)',
  CP: 'takes part in one, likewise',
  X12: 'break-glass comes with legal hold',
}
/** Columns walked with a test of their own beside those of people. */
const TOKEN = 'TK'

describe('every cell of what is here is walked, in the database and over HTTP', () => {
  const rows = [...'1234567'].map((n) => `N${n}`)
    .concat([...'123456'].map((n) => `F${n}`), [...Array(10).keys()].map((n) => `R${n + 1}`), ['A1', 'A2', 'A3', 'A4', 'A7', 'P1', 'P2', 'P4', 'P5', 'P6', 'P7'], [...'13456'].map((n) => `S${n}`))
    .filter((row) => !WAITING[row])
  const columns = Object.keys(CELLS.get('N1')!).filter((column) => /^[A-Z]{2}$/.test(column) && column !== TOKEN && !WAITING[column])

  test('by somebody for each column', () => {
    expect(['AU', ...Object.keys(COLUMNS)].toSorted()).toEqual(columns.toSorted())
  })

  test.each(rows)('%s', (row) => {
    // S5 has no record of its own: it is every list of every other row.
    const fixtures = FIXTURES.filter((fixture) => (row === 'S5' ? fixture.lists?.length : fixture.row === row))
    expect(fixtures.length).toBeGreaterThan(0)
    // Whoever wrote the very record sees it as its author.
    const shows = (fixture: Fixture, column: string) => COLUMNS[column] === fixture.author || (row === 'S5' ? fixture.lists : fixture.look && [fixture.look])?.some(
      (look) => expected(fixture, column) === '-' || !look.to || look.to.includes(column))
    const unasked = columns.filter((column) => !fixtures.some((fixture) => shows(fixture, column)))
    expect(unasked).toEqual([])
  })
})

test('each rule over the matrix has a test by its name', () => {
  const files = ['src', 'test'].flatMap((folder) => readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts')).map((path) => readFileSync(new URL(`../${folder}/${path}`, import.meta.url), 'utf8')))
  const names = files.flatMap((text) => [...text.matchAll(/\b(?:test|describe)\(\s*['`]((?:X\d+[,:]? ?)+)/g)].map((match) => match[1]!))
  const named = new Set(names.flatMap((name) => name.match(/X\d+/g)!))
  const rules = Array.from({ length: 14 }, (_, n) => `X${n + 1}`)
  expect(rules.filter((rule) => !named.has(rule))).toEqual(Object.keys(WAITING).filter((each) => /^X/.test(each)))
})
