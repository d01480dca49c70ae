import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { CompiledQuery } from 'kysely'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asPerson, type Credential, type Tx } from '../src/server/database.ts'
import { type Cast, join, type World, world } from './cast.ts'

// The cells of docs/access-matrix.csv, walked: each record kind is made once, then each column's person looks for it, straight in the
// database as the server's role, and through its action. Nobody types the expectations; what is starred is explained beside its fixture.
/** The matrix as the repository has it. */
export const TABLE = readFileSync(new URL('../docs/access-matrix.csv', import.meta.url), 'utf8')
/** Its rows by id. */
export const CELLS = new Map(Papa.parse<Record<string, string>>(TABLE, { header: true, skipEmptyLines: true }).data.map((row) => [row.id!, row]))

/** R: reads the text. M: only that it exists. `-`: nothing, as if it were not there. */
export type Sight = 'R' | 'M' | '-'
export type Who = keyof Cast
/** Who stands for a column. Session participants (CF, CP) come with their room. */
const COLUMNS: Record<string, Who> = { SU: 'self', LM: 'manager', UM: 'skip', DR: 'delegate', HP: 'partner', HA: 'admin', SA: 'sysadmin', PE: 'stranger', XM: 'former' }

/** One record of a row of the matrix, and how it is looked for. */
export interface Fixture {
  row: string
  author: Who
  make: (w: World, id: string) => Promise<unknown>
  /** SQL that finds the text, and one that finds that it exists; the record's id is `$1`, `$self` the person's. */
  text: string
  exists?: string
  /** `says`: where the action answers those who may only know that it exists as well, words that only readers of the text find in it. */
  action?: { id: string; input: (w: World, id: string) => object; says?: string
    /** Or: what of the answer counts as the text. `-` of a list that holds nothing of it. */
    sight?: (answer: any) => Sight }
  /** Starred cells: what holds for this record, and why. */
  limits?: Partial<Record<string, [Sight, string]>>
  /** What its author sees, where that is not the text. */
  authorSees?: Sight
  note?: string
}

/** The present, as the database of the tests has it. */
export const now = () => new Date().toISOString()
export const today = () => now().slice(0, 10)

/** An open cycle, in which nothing is yet. */
export async function openCycle(w: World): Promise<string> {
  const cycle = randomUUID()
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', '{}', '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
  return cycle
}

/** `delegate` reviews `self` in this cycle, for a long while. */
export async function delegation(w: World, id: string, cycle: string): Promise<void> {
  await w.owner(`insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, given_by, given_at) values ($1, $2, $3, $4, $5, '2099-01-01', $6, now())`,
    [w.org, id, cycle, w.cast.self, w.cast.delegate, w.cast.manager])
}

/** What a cell says for reading. Metadata in the audit log is all there is, so there M and R are one. */
function expected(fixture: Fixture, column: string): Sight {
  const limited = fixture.limits?.[column]
  if (limited) return limited[0]
  const cell = CELLS.get(fixture.row)![column]!
  if (cell.includes('*')) throw new Error(`${fixture.row} ${column} is starred: say in its fixture what holds`)
  return /[RK]/.test(cell) ? 'R' : /M/.test(cell) ? (fixture.row === 'A5' ? 'R' : 'M') : '-'
}

/**
 * Declares the tests of these records: each column in the database and through the action, a stranger, and a token.
 * @returns the world they live in, once it is there, and a token of somebody
 */
export function walkCells(fixtures: readonly Fixture[]): { world: () => World; tokenOf: (who: Who) => Promise<Credential> } {
  let w: World
  const made = new Map<Fixture, string>()
  beforeAll(async () => {
    w = await world()
    await join(w, 'delegate')
    await delegation(w, randomUUID(), await openCycle(w))
    for (const fixture of fixtures) {
      const id = randomUUID()
      made.set(fixture, id)
      await fixture.make(w, id)
    }
  })
  afterAll(() => w.close())

  async function sightOf(fixture: Fixture, credential: Credential): Promise<Sight> {
    const id = made.get(fixture)!
    let seen: Sight = '-'
    await asPerson(w.server.app, credential, undefined, async (tx) => {
      const found = async (statement?: string) => statement !== undefined && (await ask(tx, statement, id)) > 0
      seen = (await found(fixture.text)) ? 'R' : (await found(fixture.exists)) ? 'M' : '-'
    })
    return seen
  }

  /** Statements of the fixtures, with their ids bound as literals the database checks: test code only. */
  async function ask(tx: Tx, statement: string, id: string): Promise<number> {
    const result = await tx.executeQuery(CompiledQuery.raw(statement.replaceAll('$self', `'${w.cast.self}'`), [id]))
    return result.rows.length
  }

  const sessionOf = (who: Who): Credential => ({ kind: 'session', secret: w.session(who) })

  describe.each(fixtures.map((fixture) => [`${fixture.row} ${CELLS.get(fixture.row)!.record}${fixture.note ? `, ${fixture.note}` : ''}`, fixture] as const))('%s', (_, fixture) => {
    // A column whose person wrote this very record is the author's column here.
    const columns = Object.entries(COLUMNS).filter(([, who]) => who !== fixture.author)

    test('its author reads it', async () => {
      if (['A1', 'A2', 'A3', 'P2', 'P3', 'A5'].includes(fixture.row)) return expect(columns.length).toBeGreaterThan(0)
      expect(await sightOf(fixture, sessionOf(fixture.author))).toBe(fixture.authorSees ?? 'R')
    })

    test.each(columns)('%s (%s) in the database', async (column, who) => {
      expect(await sightOf(fixture, sessionOf(who))).toBe(expected(fixture, column))
    })

    test('nobody of another organisation finds it', async () => {
      expect(await sightOf(fixture, sessionOf('outsider'))).toBe('-')
    })

    if (fixture.action) {
      test.each(columns)('%s (%s) through its action, hidden like absent', async (column, who) => {
        const { id, input, says, sight: sightIn } = fixture.action!
        const outcome = await w.call(who, id, input(w, made.get(fixture)!))
        const sight = expected(fixture, column)
        if (says && sight !== '-') {
          expect(outcome.done).toBe(true)
          return expect(JSON.stringify(outcome).includes(says)).toBe(sight === 'R')
        }
        if (sightIn && (sight !== '-' || id.endsWith('.list'))) return expect(outcome.done && sightIn(outcome.value)).toBe(sight)
        if (sight === 'R') return expect(outcome.done).toBe(true)
        const absent = await w.call(who, id, input({ ...w, cast: { ...w.cast, self: randomUUID() } }, randomUUID()))
        expect(JSON.stringify(outcome)).toBe(JSON.stringify(absent))
        expect(outcome).toMatchObject({ done: false, refusal: { code: 'not-found' } })
      })
    }

    test('a token of somebody who reads it', async () => {
      const cell = CELLS.get(fixture.row)!.TK!
      const reader = [fixture.author, ...columns.filter(([column]) => expected(fixture, column) === 'R').map(([, who]) => who)].find((who) => who !== 'stranger') ?? fixture.author
      const seen = await sightOf(fixture, await tokenOf(reader))
      expect(seen).toBe(/r/.test(cell) ? 'R' : '-')
    })
  })

  async function tokenOf(who: Who): Promise<Credential> {
    const secret = `plumbline_${randomUUID()}`
    await w.owner(`insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at) values ($1, $2, $3, 'test', $4, '{read,write}', now(), now() + interval '1 day')`,
      [w.org, randomUUID(), w.cast[who], createHash('sha256').update(secret).digest('hex')])
    return { kind: 'token', secret }
  }

  return { world: () => w, tokenOf }
}
