import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { CompiledQuery } from 'kysely'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SCALE } from '../src/reviews/codes.ts'
import { asPerson, type Credential, type Tx } from '../src/server/database.ts'
import { type Cast, GUESTS, join, type World, world } from './cast.ts'

// The cells of docs/access-matrix.csv, walked: each record kind is made once, then each column's person looks for it, straight in the
// database as the server's role, and through its action. Nobody types the expectations; what is starred is explained beside its fixture.
/** The matrix as the repository has it. */
export const TABLE = readFileSync(new URL('../docs/access-matrix.csv', import.meta.url), 'utf8')
/** Its rows by id. */
export const CELLS = new Map(Papa.parse<Record<string, string>>(TABLE, { header: true, skipEmptyLines: true }).data.map((row) => [row.id!, row]))

/** R: reads the text. M: only that it exists. `-`: nothing, as if it were not there. */
export type Sight = 'R' | 'M' | '-'
export type Who = keyof Cast
/** Who stands for a column where a record lies before a session. */
export const SESSION: Record<string, Who> = { CF: 'facilitator', CP: 'participant' }
/** Who stands for a column. Those of a session (CF, CP) beside them, for records that lie before one. */
export const COLUMNS: Record<string, Who> = { SU: 'self', LM: 'manager', UM: 'skip', DR: 'delegate', HP: 'partner', HA: 'admin', SA: 'sysadmin', PE: 'stranger', XM: 'former' }

/** One way in which the product shows a record, over HTTP: a `GET` action. */
export interface Look {
  id: string
  input: (w: World, id: string) => object
  /** How much of the record an answer holds. Without it: everything, or, with `says`, the text where these words are and else that it exists. */
  sight?: (answer: any, id: string) => Sight
  says?: string
  /** Others may open this page too, for something else on it: what counts is `says`. */
  within?: true
  /** Columns to which this page shows the record where they may read it; others find it elsewhere. All of them unless told. */
  to?: readonly string[]
}

/** One record of a row of the matrix, and how it is looked for. */
export interface Fixture {
  row: string
  author: Who
  make: (w: World, id: string) => Promise<unknown>
  /** SQL that finds the text, and one that finds that it exists; the record's id is `$1`, `$self` the person's. */
  text: string
  exists?: string
  look?: Look
  /** S5: lists, counts and searches it turns up in, for those who may know of it and for nobody else. */
  lists?: readonly Look[]
  /** Starred cells: what holds for this record, and why. */
  limits?: Partial<Record<string, [Sight, string]>>
  /** What its author sees, where that is not the text. */
  authorSees?: Sight
  /** It lies, or lay, before a session: columns CF and CP look for it, too. */
  session?: true
  /** S3: what it hangs on, and what it comes from: a row, columns where none holds it, or nothing where its author released it. */
  of?: { parent: string; source?: string | readonly string[] }
  note?: string
}

/** The present, as the database of the tests has it. */
export const now = () => new Date().toISOString()
export const today = () => now().slice(0, 10)

/** An open cycle, in which nothing is yet. */
export async function openCycle(w: World): Promise<string> {
  const cycle = randomUUID()
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', $4, '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin, JSON.stringify(DEFAULT_SCALE)])
  return cycle
}

/** `delegate` reviews `self` in this cycle, for a long while. */
export async function delegation(w: World, id: string, cycle: string): Promise<void> {
  await w.owner(`insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, given_by, given_at) values ($1, $2, $3, $4, $5, '2099-01-01', $6, now())`,
    [w.org, id, cycle, w.cast.self, w.cast.delegate, w.cast.manager])
}

/** What a cell says for reading. Metadata in the audit log is all there is, so there M and R are one. */
export function expected(fixture: Fixture, column: string): Sight {
  if (column === 'AU') return fixture.authorSees ?? 'R'
  const limited = fixture.limits?.[column]
  if (limited) return limited[0]
  if (fixture.of) return readsLinked(fixture.of, column) ? 'R' : '-'
  const cell = CELLS.get(fixture.row)![column]!
  if (cell.includes('*')) throw new Error(`${fixture.row} ${column} is starred: say in its fixture what holds`)
  return /[RK]/.test(cell) ? 'R' : /M/.test(cell) ? (fixture.row === 'A5' ? 'R' : 'M') : '-'
}

/** S3: same as the parent record and the source's own rule, unless its author released a quote. */
function readsLinked({ parent, source }: NonNullable<Fixture['of']>, column: string): boolean {
  const reads = (row: string) => /[RKr]/.test(CELLS.get(row)![column]!)
  if (!reads(parent)) return false
  return source === undefined || (typeof source === 'string' ? reads(source) : source.includes(column))
}

/** Whether a token reads it, for somebody who does. */
export function tokenReads({ row, of }: Fixture): boolean {
  return of ? readsLinked(of, 'TK') : /r/.test(CELLS.get(row)!.TK!)
}

/** Its row's words and its note. */
export const titleOf = (fixture: Fixture) => `${fixture.row} ${CELLS.get(fixture.row)!.record}${fixture.note ? `, ${fixture.note}` : ''}`

/** Records nobody writes: they come from an import, or with a role. Their author is no column. */
const UNWRITTEN = ['A1', 'A2', 'A3', 'P2', 'P3', 'A5']

/** Columns to look from, with who stands for each: whoever wrote this very record is its author's column. */
export function columnsOf(fixture: Fixture): [string, Who][] {
  const sitting = fixture.session ? Object.entries(SESSION) : []
  if (UNWRITTEN.includes(fixture.row)) return [...Object.entries(COLUMNS), ...sitting]
  return [['AU', fixture.author], ...Object.entries(COLUMNS).filter(([, who]) => who !== fixture.author), ...sitting]
}

/** Everybody of the columns in one organisation: a person of another branch who reviews for `self`, and two who sit in a session. */
export async function fullWorld(): Promise<World> {
  const w = await world()
  for (const guest of GUESTS) await join(w, guest)
  await delegation(w, randomUUID(), await openCycle(w))
  return w
}

/** A token of somebody, with both scopes. @returns its secret */
export async function tokenOf(w: World, who: Who): Promise<string> {
  const secret = `plumbline_${randomUUID()}`
  await w.owner(`insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at) values ($1, $2, $3, 'test', $4, '{read,write}', now(), now() + interval '1 day')`,
    [w.org, randomUUID(), w.cast[who], createHash('sha256').update(secret).digest('hex')])
  return secret
}

/** Somebody who reads the record and is not just anybody: a token of theirs is tried. */
export function readerOf(fixture: Fixture): Who {
  const reading = columnsOf(fixture).filter(([column]) => expected(fixture, column) === 'R').map(([, who]) => who)
  return reading.find((who) => who !== 'stranger') ?? fixture.author
}

/**
 * Declares the tests of these records in the database: each column, a stranger, and a token.
 * @returns the world they live in, once it is there
 */
export function walkCells(fixtures: readonly Fixture[]): () => World {
  let w: World
  const made = new Map<Fixture, string>()
  beforeAll(async () => {
    w = await fullWorld()
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

  describe.each(fixtures.map((fixture) => [titleOf(fixture), fixture] as const))('%s', (_, fixture) => {
    test.each(columnsOf(fixture))('%s (%s) in the database', async (column, who) => {
      expect(await sightOf(fixture, sessionOf(who))).toBe(expected(fixture, column))
    })

    test('nobody of another organisation finds it', async () => {
      expect(await sightOf(fixture, sessionOf('outsider'))).toBe('-')
    })

    test('a token of somebody who reads it', async () => {
      const seen = await sightOf(fixture, { kind: 'token', secret: await tokenOf(w, readerOf(fixture)) })
      expect(seen).toBe(tokenReads(fixture) ? 'R' : '-')
    })
  })

  return () => w
}
