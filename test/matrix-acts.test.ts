import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTIONS } from '../src/app.ts'
import type { AnyAction } from '../src/server/action.ts'
import type { World } from './cast.ts'
import { addressed, type AskHttp, askOver } from './http-ask.ts'
import { type Act, actionFor, type Came, expectedInSql, expectedOverHttp, lettered, LETTERS, nothing, type Seats, takeSeats, titleOf, tokenMay, triedBy } from './matrix-acts.ts'
import { ACTS, BESIDE, LETTERS_WITHOUT_ACT } from './matrix/acts/all.ts'
import { bringIn } from './matrix/acts/bystanders.ts'
import { CELLS, fullWorld, tokenOf, type Who } from './matrix-cells.ts'
import { addressesOf, dataFolder, hurried, type Served, serveProduct, stopProduct } from './served.ts'

// What may be done with each record kind, cell by cell (docs/access-matrix.csv): in the database every attempt is rolled back; over HTTP every
// attempt has a record of its own. Where the record is hidden the refusal is, byte for byte, the one about a record that is not there.
let w: World
let served: Served
let ask: AskHttp
let seats: Seats
const sql = new Map<Act, Came>()
const http = new Map<Act, { came: Came; told: string[]; token?: boolean }>()
/** What anybody is answered about a record that is not there; most are the one "not found". */
let notFound: string
const absent = new Map<string, Promise<string>>()
const inSql = ACTS.filter((act) => act.sql)
const overHttp = ACTS.filter((act) => act.action)

beforeAll(async () => {
  w = await fullWorld()
  await bringIn(w)
  seats = await takeSeats(w)
  served = await serveProduct({ folder: dataFolder(), words: ['--empty'], env: { ...hurried, ...addressesOf(w.database) } })
  ask = askOver(served.origin)
  notFound = (await ask({ cookie: w.session('self') }, `/api/v1/reviews/${randomUUID()}`)).whole
  for (const act of inSql) sql.set(act, await trySql(act))
  for (const act of overHttp) http.set(act, await tryHttp(act))
  await seats.leave()
}, 180_000)
afterAll(async () => {
  ask?.close()
  if (served) await stopProduct(served)
  await w?.close()
})

async function made(act: Act): Promise<string> {
  const id = randomUUID()
  await act.make?.(w, id)
  return id
}

/** All columns on one record: whatever an attempt does is undone. */
async function trySql(act: Act): Promise<Came> {
  const id = await made(act)
  return Object.fromEntries(await Promise.all(triedBy(act).map(async ([column, who]) => [column, await seats.attempt(act, id, who)])))
}

const send = (act: Act, who: { cookie?: string; token?: string }, about: { w: World; id: string }) => {
  const { path, body } = addressed(actionFor(act), act.input!(about.w, about.id))
  return ask(who, path, { method: actionFor(act).method, body, ifMatch: act.ifMatch })
}

/** Those who may, with a record each; all others on one, which they leave as it is. `told`: who learnt of something that is hidden from them. */
async function tryHttp(act: Act): Promise<{ came: Came; told: string[]; token?: boolean }> {
  const came: Came = {}
  const told: string[] = []
  const should = expectedOverHttp(act)
  const tried = async (column: string, who: Who, id: string) => {
    const answer = await send(act, { cookie: w.session(who) }, { w, id })
    if (answer.status >= 500) throw new Error(`${titleOf(act)} as ${who}: ${answer.body}`)
    came[column] = answer.status === 200
    if (answer.status !== 200 && answer.whole !== notFound && !(await seats.knows(act, id, who)) && answer.whole !== (await toldOfNothing(act, who))) told.push(column)
  }
  const id = await made(act)
  await Promise.all(triedBy(act).filter(([column]) => !should[column]).map(([column, who]) => tried(column, who, id)))
  for (const [column, who] of triedBy(act).filter(([each]) => should[each])) await tried(column, who, await made(act))
  const token = act.author && (await send(act, { token: await tokenOf(w, act.author) }, { w, id: await made(act) })).status === 200
  return { came, told, token }
}

function toldOfNothing(act: Act, who: Who): Promise<string> {
  const key = `${act.action} ${act.ifMatch} ${who}`
  if (!absent.has(key)) absent.set(key, send(act, { cookie: w.session(who) }, nothing(w)).then(({ whole }) => whole))
  return absent.get(key)!
}

describe('in the database', () => {
  test.each(inSql.map((act) => [titleOf(act), act] as const))('%s', (_, act) => expect(sql.get(act)).toEqual(expectedInSql(act)))
})

describe('over HTTP', () => {
  test.each(overHttp.map((act) => [titleOf(act), act] as const))('%s', (_, act) => {
    expect(http.get(act)!.came).toEqual(expectedOverHttp(act))
    expect(http.get(act)!.told).toEqual([])
    if (act.author) expect(http.get(act)!.token).toBe(tokenMay(act))
  })
})

describe('nothing is left out', () => {
  const rows = [...CELLS.keys()].filter((row) => /^(?:N[1-7]|F[1-6]|R\d+|A[12347]|P[124567]|S[3-6])$/.test(row) && row !== 'R5')
  const people = Object.keys(CELLS.get('N1')!).filter((column) => /^[A-Z]{2}$/.test(column) && !['TK', 'CF', 'CP'].includes(column))
  const written = rows.flatMap((row) => LETTERS.filter((letter) => people.some((column) => CELLS.get(row)![column]!.includes(letter))).map((letter) => `${row} ${letter}`))

  test('every letter of these rows is tried, or it is said why there is nothing to try', () => {
    const tried = new Set(ACTS.map(({ row, letter }) => `${row} ${letter}`))
    expect(written.filter((each) => !tried.has(each) && !LETTERS_WITHOUT_ACT[each])).toEqual([])
    expect(Object.keys(LETTERS_WITHOUT_ACT).filter((each) => tried.has(each) || !written.includes(each))).toEqual([])
  })

  test('every action that writes stands for a letter, or it is said for what', () => {
    const tried = new Set(ACTS.map(({ action }) => action))
    const names = Object.keys(BESIDE)
    const coveredBy = (id: string) => names.filter((name) => name === id || (name.endsWith('*') && id.startsWith(name.slice(0, -1))))
    const writes = (ACTIONS as readonly AnyAction[]).filter(({ kind }) => kind === 'write').map(({ id }) => id).filter((id) => !tried.has(id))
    expect(writes.filter((id) => coveredBy(id).length !== 1)).toEqual([])
    expect(names.filter((name) => !writes.some((id) => coveredBy(id).includes(name)))).toEqual([])
  })

  test('a limit says something the bare letter does not', () => {
    const idle = ACTS.flatMap((act) => Object.entries(act.limits ?? {}).filter(([column, limit]) => limit![0] === (act.anyone ? lettered(act, 'AU') : lettered(act, column)) && !CELLS.get(act.row)![column]?.includes('*') && column !== 'TK').map(([column]) => `${titleOf(act)} ${column}`))
    expect(idle).toEqual([])
    expect(new Set(ACTS.map(titleOf)).size).toBe(ACTS.length)
  })
})

// A fence that is down has to show. Without row security somebody who is nothing to anybody does whatever the server's role is granted.
describe('with the fence of one table down, what is done to it is red', () => {
  const firstOf = (act: Act) => /^(insert into|update|delete from) (app\.\w+)/.exec([act.sql!].flat()[0]!)
  const tables = Map.groupBy(inSql.filter((act) => firstOf(act)), (act) => firstOf(act)![2]!)
  const granted = async (act: Act) => {
    const [, verb, table] = firstOf(act)!
    const may = verb!.startsWith('delete') ? `has_table_privilege('plumbline_app', $1, 'delete')` : `has_any_column_privilege('plumbline_app', $1, '${verb!.split(' ')[0]}')`
    return (await w.owner(`select ${may} as yes`, [table]))[0].yes as boolean
  }

  test.each([...tables.keys()])('%s', async (table) => {
    const acts = []
    for (const act of tables.get(table)!) if (await granted(act)) acts.push(act)
    await w.owner(`alter table ${table} no force row level security`)
    await w.owner(`alter table ${table} disable row level security`)
    const nobody = await takeSeats(w, ['stranger'])
    try {
      const red = []
      for (const act of acts) if (await nobody.attempt(act, await made(act), 'stranger').catch(() => false)) red.push(titleOf(act))
      expect(red.length > 0).toBe(acts.length > 0)
    } finally {
      await nobody.leave()
      await w.owner(`alter table ${table} enable row level security`)
      await w.owner(`alter table ${table} force row level security`)
    }
  })
})
