import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type { AnyAction } from '../src/server/action.ts'
import { asPerson, openPool, type Tx } from '../src/server/database.ts'
import { actionOf, type World } from './cast.ts'
import { CELLS, COLUMNS, SESSION, type Who } from './matrix-cells.ts'

// The letters of docs/access-matrix.csv that do something, tried: each act by each column's person, straight in the database as the server's
// role, and through its action. Nobody types the expectations; where something else holds than the bare letter says, the reason is beside it.
/** Letters that are acts. R, M and A are looked at in `matrix-cells.ts`. */
export const LETTERS = ['C', 'U', 'D', 'T', 'K', 'H', 'X'] as const
export type Letter = (typeof LETTERS)[number]

/** One way in which a record is made, changed, taken away, moved on, answered, hidden or taken along. */
export interface Act {
  row: string
  letter: Letter
  /** What is done, and to what, where the row does not say it. */
  does: string
  /** Who wrote this very record, or would; absent where nobody does, and column AU is empty. */
  author?: Who
  /** Brings about what the act needs; what it is about gets this id. */
  make?: (w: World, id: string) => Promise<unknown>
  /**
   * The act in the database: it took place when each statement touched a row. `$1` is the record, `$me` who tries, `$author` who wrote it,
   * `$self`, `$manager` ... the cast. Absent where the database tells this act from no other.
   */
  sql?: string | readonly string[]
  /** Finds that the record exists for whoever may know: for others the refusal is the one about a record that is not there. */
  exists?: string
  /** The action, and what it is sent. Absent where no action does this. */
  action?: string
  input?: (w: World, id: string) => object
  ifMatch?: number
  /** Over HTTP whoever does it becomes the author, and so holds column AU. */
  anyone?: true
  /** It lies before a session: columns CF and CP try it, too. */
  session?: true
  /** Where something else holds than the bare letter, or it is starred: what, and why. */
  limits?: Partial<Record<string, readonly [may: boolean, why: string]>>
}

/** Whether the bare cell has the letter. */
export const lettered = (act: Act, column: string): boolean => CELLS.get(act.row)![column]?.includes(act.letter) ?? false

/** What the matrix says of an act for a column; somebody of another organisation has none. */
function mayAs(act: Act, column: string): boolean {
  const limit = act.limits?.[column]
  if (limit || column === OUTSIDE) return limit?.[0] ?? false
  if (lettered(act, column) && CELLS.get(act.row)![column]!.includes('*')) throw new Error(`${act.row} ${column} is starred: say in its act what holds`)
  return lettered(act, column)
}

/** Column TK: with d, a token of the author writes drafts where the action takes one; it does nothing else. */
export function tokenMay(act: Act): boolean {
  const may = CELLS.get(act.row)!.TK!.includes('d') && (act.letter === 'C' || act.letter === 'U') && actionFor(act).scope === 'write'
  return may && mayAs(act, 'AU') && act.limits?.TK?.[0] !== false
}

export const titleOf = ({ row, letter, does }: Act): string => `${row} ${letter} ${does}`

/** No column: somebody of another organisation. */
export const OUTSIDE = '--'

/** Columns from which it is tried, with who stands for each: whoever wrote this very record is its author's column. */
export function triedBy(act: Act): [string, Who][] {
  const others = Object.entries(COLUMNS).filter(([, who]) => who !== act.author)
  return [...(act.author ? [['AU', act.author] as [string, Who]] : []), ...others, ...(act.session ? Object.entries(SESSION) : []), [OUTSIDE, 'outsider']]
}

/** What is expected in the database. */
export const expectedInSql = (act: Act): Came => Object.fromEntries(triedBy(act).map(([column]) => [column, mayAs(act, column)]))
/** What is expected over HTTP, where whoever writes may be the author by that. */
export const expectedOverHttp = (act: Act): Came =>
  Object.fromEntries(triedBy(act).map(([column]) => [column, mayAs(act, act.anyone && !act.limits?.[column] && column !== OUTSIDE ? 'AU' : column)]))

class Undone extends Error {}
/** What row security answers to a write it does not let through. */
const FENCED = '42501'

/** Where an act took place, by column. */
export type Came = Record<string, boolean>

/** Everybody in a transaction of their own that stays open, so that thousands of attempts need no more of them; each is rolled back. */
export interface Seats {
  /** Whether the act took place. */
  attempt(act: Act, id: string, who: Who): Promise<boolean>
  /** Whether somebody may know that the record is there. */
  knows(act: Act, id: string, who: Who): Promise<boolean>
  leave(): Promise<void>
}

export async function takeSeats(w: World, people: readonly Who[] = [...new Set<Who>(['outsider', 'peer', ...Object.values(COLUMNS), ...Object.values(SESSION)])]): Promise<Seats> {
  const pool = openPool({ ...w.database.app, max: people.length })
  const over = Promise.withResolvers<never>()
  over.promise.catch(() => {})
  const seats = new Map<Who, Tx>()
  const left = Promise.all(people.map(async (who) => {
    const sat = Promise.withResolvers<void>()
    const seat = asPerson(pool, { kind: 'session', secret: w.session(who) }, undefined, async (tx) => {
      seats.set(who, tx)
      sat.resolve()
      await over.promise
    }).catch((error) => { if (!(error instanceof Undone)) sat.reject(error) })
    await sat.promise
    return { seat }
  }))
  const sitting = await left
  const raw = async (who: Who, statement: string, values: unknown[] = []) => seats.get(who)!.executeQuery(CompiledQuery.raw(statement, values))
  return {
    attempt: (act, id, who) => attempt(w, act, id, who, raw),
    knows: async (act, id, who) => !act.exists || (await raw(who, named(w, act, who, act.exists), [id])).rows.length > 0,
    leave: async () => {
      over.reject(new Undone())
      await Promise.all(sitting.map(({ seat }) => seat))
      await pool.end()
    },
  }
}

type Raw = (who: Who, statement: string, values?: unknown[]) => Promise<{ rows: unknown[]; numAffectedRows?: bigint }>

async function attempt(w: World, act: Act, id: string, who: Who, raw: Raw): Promise<boolean> {
  await raw(who, 'savepoint attempt')
  try {
    for (const statement of [act.sql!].flat()) {
      const result = await raw(who, named(w, act, who, statement), statement.includes('$1') ? [id] : [])
      if (Number(result.numAffectedRows ?? result.rows.length) === 0) return false
    }
    return true
  } catch (error) {
    if ((error as { code?: string }).code === FENCED) return false
    throw new Error(`${titleOf(act)} as ${who}: ${(error as Error).message}`)
  } finally {
    await raw(who, 'rollback to savepoint attempt')
  }
}

/** The statement with ids in place of the words for people: test code only. */
function named(w: World, act: Act, who: Who, statement: string): string {
  return statement.replace(/\$([a-z]+)/g, (_, word: string) => `'${w.cast[word === 'me' ? who : word === 'author' ? act.author! : (word as Who)]}'`)
}

/** The act's action. */
export const actionFor = (act: Act): AnyAction => actionOf(act.action!)

/** A world in which nobody is `self`, and a record that is not there. */
export function nothing(w: World): { w: World; id: string } {
  return { w: { ...w, cast: { ...w.cast, self: randomUUID() } }, id: randomUUID() }
}
