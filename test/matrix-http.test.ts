import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTIONS } from '../src/app.ts'
import type { AnyAction } from '../src/server/action.ts'
import { type AskHttp, askOver, pathOf } from './http-ask.ts'
import { FIXTURES } from './matrix/records.ts'
import { columnsOf, expected, type Fixture, fullWorld, type Look, readerOf, type Sight, titleOf, tokenOf, tokenReads, type Who } from './matrix-cells.ts'
import type { World } from './cast.ts'
import { addressesOf, dataFolder, hurried, type Served, serveProduct, stopProduct } from './served.ts'

// The cells of docs/access-matrix.csv over a socket: one server of its own, each record asked for by each column with their session. What is
// hidden answers byte for byte like what is not there; a list of somebody from whom a record is hidden is the very list of before it was made.
const execute = promisify(execFile)
let w: World
let served: Served
let ask: AskHttp

type Answer = Awaited<ReturnType<AskHttp>>
type Seat = readonly [fixture: Fixture, look: Look, who: Who]
const ids = new Map<Fixture, string>()
/** What each column's person was answered, right before the record was made and right after; what anybody is answered about a record that is not there. */
const answers = { before: new Map<string, Answer>(), after: new Map<string, Answer>(), absent: new Map<string, Answer>() }
const tokens = new Map<Fixture, Answer>()
/** What the server printed meanwhile. */
let log = ''
/** Words of every record made here. */
const TEXTS = /A text\.|Only the two\.|What only readers find\.|As it was given\.|What it rests on\.|night shift|How was it\?/
const seatOf = ([fixture, look, who]: Seat) => `${FIXTURES.indexOf(fixture)} ${look.id} ${nameOf(look)} ${who}`
/** Whether a page is the same address whatever the record: a list, or a page about a person. */
const isList = (look: Look) => nameOf(look, 'one') === nameOf(look, 'other')
const nameOf = (look: Look, id = '') => JSON.stringify(look.input({ cast: {} } as World, id))

const pages = FIXTURES.filter((fixture) => fixture.look).map((fixture) => [titleOf(fixture), fixture] as const)
const listed = FIXTURES.flatMap((fixture) => (fixture.lists ?? []).map((look) => [`S5 of ${titleOf(fixture)}: ${look.id} ${nameOf(look)}`, fixture, look] as const))

beforeAll(async () => {
  w = await fullWorld()
  served = await serveProduct({ folder: dataFolder(), words: ['--empty'], env: { ...hurried, ...addressesOf(w.database) } })
  ask = askOver(served.origin)
  for (const stream of [served.child.stdout!, served.child.stderr!]) stream.on('data', (chunk) => { log += chunk })
  for (const fixture of FIXTURES) await walk(fixture)
}, 180_000)
afterAll(async () => {
  ask?.close()
  if (served) await stopProduct(served)
  await w?.close()
})

/** Asks as every column, makes the record, and asks again. */
async function walk(fixture: Fixture): Promise<void> {
  const id = randomUUID()
  ids.set(fixture, id)
  const looks = [...(fixture.look ? [fixture.look] : []), ...(fixture.lists ?? [])]
  const seats = looks.flatMap((look) => columnsOf(fixture).map(([, who]): Seat => [fixture, look, who]))
  await Promise.all(seats.filter(([, look]) => isList(look)).map(async (seat) => answers.before.set(seatOf(seat), await get(seat, id))))
  await fixture.make(w, id)
  await Promise.all(seats.map(async (seat) => answers.after.set(seatOf(seat), await get(seat, id))))
  await Promise.all(seats.filter(([, look]) => !isList(look)).map(lookForNothing))
  if (fixture.look) tokens.set(fixture, await ask({ token: await tokenOf(w, readerOf(fixture)) }, addressOf(fixture.look, id)))
}

async function lookForNothing([, look, who]: Seat): Promise<void> {
  const key = `${look.id} ${who}`
  if (answers.absent.has(key)) return
  const nobody = { ...w, cast: { ...w.cast, self: randomUUID() } }
  answers.absent.set(key, await ask({ cookie: w.session(who) }, addressOf(look, randomUUID(), nobody)))
}

const addressOf = (look: Look, id: string, from = w) => pathOf(ACTIONS, look.id, look.input(from, id))
const get = ([, look, who]: Seat, id: string) => ask({ cookie: w.session(who) }, addressOf(look, id))

function sightIn({ status, body }: Answer, look: Look, id: string): Sight {
  if (status !== 200) return '-'
  if (look.sight) return look.sight(JSON.parse(body), id)
  if (look.says) return body.includes(look.says) ? 'R' : look.within ? '-' : 'M'
  return isList(look) && !body.includes(id) ? '-' : 'R'
}

/** What a page shows to a column: nothing where it is not meant for it, and no "it exists" where it shows all or nothing. */
function shownTo(column: string, fixture: Fixture, look: Look): Sight {
  const sight = expected(fixture, column)
  if (look.to && !look.to.includes(column)) return '-'
  return sight === 'M' && !look.sight && !look.says ? '-' : sight
}

describe.each(pages)('%s', (_, fixture) => {
  const look = fixture.look!
  test.each(columnsOf(fixture))('%s (%s) over HTTP', (column, who) => {
    const seat: Seat = [fixture, look, who]
    const answer = answers.after.get(seatOf(seat))!
    expect(sightIn(answer, look, ids.get(fixture)!)).toBe(shownTo(column, fixture, look))
    if (expected(fixture, column) !== '-' || (look.within && answer.status === 200)) return
    expect(answer.whole).toBe((isList(look) ? answers.before.get(seatOf(seat)) : answers.absent.get(`${look.id} ${who}`))!.whole)
  })

  test('a token of somebody who reads it, over HTTP', () => {
    expect(sightIn(tokens.get(fixture)!, look, ids.get(fixture)!) === 'R').toBe(tokenReads(fixture))
  })
})

describe.each(listed)('%s', (_, fixture, look) => {
  test.each(columnsOf(fixture))('%s (%s)', (column, who) => {
    const [then, now] = [answers.before, answers.after].map((each) => each.get(seatOf([fixture, look, who]))!)
    if (expected(fixture, column) === '-') return expect(now!.whole).toBe(then!.whole)
    expect(sightIn(now!, look, ids.get(fixture)!) !== '-').toBe(!look.to || look.to.includes(column))
  })
})

describe('X13 SA: no route, command or log gives an operator record text', () => {
  const operate = { cookie: '' }
  beforeAll(() => { operate.cookie = w.session('sysadmin') })

  // Addresses of single records are walked above, in the column SA.
  const open = (ACTIONS as readonly AnyAction[]).filter(({ method, path }) => method === 'GET' && (!path.includes('{') || path.includes('/people/')))
  test.each(open.map((action) => action.id))('%s', async (id) => {
    const { path } = open.find((action) => action.id === id)!
    const beside: Record<string, string> = { month: '2026-08' }
    await Promise.all([w.cast.self, w.cast.manager].map(async (person) => {
      const input = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1]!, beside[match[1]!] ?? person]))
      expect((await ask(operate, pathOf(ACTIONS, id, input))).body).not.toMatch(TEXTS)
    }))
  })

  test('what runs at the command line for an organisation brings in, and reads nothing', () => {
    const operated = (ACTIONS as readonly AnyAction[]).filter((action) => action.operator)
    expect(operated.map(({ id, kind }) => `${kind} ${id}`).toSorted()).toEqual(['write import.evidence', 'write import.framework', 'write import.notes', 'write import.people'])
  })

  test('nor do its log, its figures and its doctor', async () => {
    expect(log).not.toMatch(TEXTS)
    expect((await (await fetch(`${served.origin}/metrics`)).text())).not.toMatch(TEXTS)
    const { stdout } = await execute('bin/plumbline', ['doctor', '--json'], { env: { ...process.env, ...addressesOf(w.database), PLUMBLINE_DATA: served.folder } }).catch((error) => error)
    expect(JSON.parse(stdout).version).toBeDefined()
    expect(stdout).not.toMatch(TEXTS)
  })
})
