import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { ACTIONS } from '../src/app.ts'
import type { AnyAction } from '../src/server/action.ts'
import { asPerson, type Tx } from '../src/server/database.ts'
import { runAction } from '../src/server/run-action.ts'
import type { World } from './cast.ts'
import { hire } from './hire.ts'

// A game: people write about somebody without their names; that one looks at everything they may read, day after day, and then guesses
// who wrote what. They are given more than anybody knows in life: exactly who wrote, and in which order. If the product says nothing
// about it, no way of guessing gets more than one text a game right on average, whatever the size of the group.

/** What somebody saw: one row or answer, with the day. */
export interface Sight {
  day: number
  /** Table or action, with its place in what came back. */
  source: string
  row: string
  /** Where the row lies in its table, and the transaction that wrote it, for rows. */
  at?: string
}

/** One finished game: who wrote which text, all the guesser knows of the writers, and all they saw. */
export interface Game {
  texts: Map<string, string>
  writers: { id: string; name: string; firstWrote: number; sent: number; asked: number; requestId: string }[]
  sights: Sight[]
}

/** What `subject` is besides: more doors to look through. */
type Standing = 'employee' | 'hr_admin' | 'system_admin' | 'manager'
const STANDINGS: Standing[] = ['employee', 'hr_admin', 'system_admin', 'manager']
const WORDS = 'rota ward batch line ledger shift kiln valve desk case route loom press tray seam dose crew dock gate lens'.split(' ')
/** Words without any style: nothing in them tells their author. */
const someWords = () => `${Array.from({ length: randomInt(4, 12) }, () => WORDS[randomInt(WORDS.length)]).join(' ')} ${randomUUID().slice(0, 8)}`

/** A clock of the product's own, set by the day. */
export function gameClock(): (day: number, hour?: number) => void {
  const file = join(mkdtempSync(join(tmpdir(), 'anonymity-')), 'clock')
  process.env.PLUMBLINE_TEST_CLOCK = file
  const set = (day: number, hour = 9) => writeFileSync(file, new Date(Date.parse('2026-09-01T00:00:00Z') + day * 86_400_000 + hour * 3_600_000).toISOString())
  set(0)
  return set
}

const session = (person: string) => ({ kind: 'session', secret: `session-${person}` }) as const
async function act(w: World, person: string, id: string, input: object, more = {}): Promise<any> {
  const outcome = await runAction(w.server, ACTIONS.find((action) => action.id === id) as AnyAction, { input, credential: session(person), ...more })
  if (!outcome.done) throw new Error(`${id}: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/** Which reading actions are called: all of them in every third game, those of feedback and what gathers it in the others. The tables are read in full in each. */
const doors = (number: number) => (number % 3 === 0 ? /./ : /feedback|peer|upward|praise|ledger|home|messages|inbox|audit|reviews$/)

/** Each game has a log of its own: what earlier ones left there tells nothing and takes long to read. */
const cleared = (w: World) => w.owner('truncate app.audit')

/** Plays one anonymous round with 3 to 6 writers. */
export async function playRound(w: World, number: number, clock: (day: number, hour?: number) => void): Promise<Game> {
  await cleared(w)
  const standing = STANDINGS[number % STANDINGS.length]!
  const [subject] = (await hire(w, w.cast.manager, 1)) as [string]
  const writers = await hire(w, standing === 'manager' ? subject : w.cast.skip, randomInt(3, 7))
  if (standing === 'hr_admin' || standing === 'system_admin') {
    await w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, $4, '2023-01-01', '2099-01-01')`, [w.org, randomUUID(), subject, standing])
  }
  const sights: Sight[] = []
  const nominated = randomInt(2) === 0
  const opening = { subjectId: subject, kind: 'anonymous', questions: ['What should go on?'], due: '2026-09-20' }
  clock(0)
  const { id } = nominated
    ? await act(w, subject, 'round.open', { ...opening, nominate: true, peerIds: shuffled(writers) })
    : await act(w, w.cast.manager, 'round.open', { ...opening, peerIds: shuffled(writers) })
  if (nominated) await act(w, w.cast.manager, 'round.ask', { id, peerIds: shuffled(writers) })
  const requests = await w.owner('select id, asked_id, ctid::text as at from app.peer_request where round_id = $1 order by ctid', [id])
  const requestOf = new Map<string, string>(requests.map((row) => [row.asked_id, row.id]))
  const texts = new Map<string, string>()
  const firstWrote = shuffled(writers)
  const sent = shuffled(writers)
  for (let day = 1; day <= writers.length + 1; day += 1) {
    clock(day)
    const writing = firstWrote[day - 1]
    if (writing && !texts.has(writing)) await act(w, writing, 'peer-answer.write', { id: requestOf.get(writing), texts: [someWords()] }, { ifMatch: 0 })
    const sending = sent[day - 2]
    if (sending) {
      clock(day, 15)
      const text = someWords()
      const { version } = await act(w, sending, 'peer-request.show', { id: requestOf.get(sending) })
      await act(w, sending, 'peer-answer.write', { id: requestOf.get(sending), texts: [text] }, { ifMatch: version })
      await act(w, sending, 'peer-answer.send', { id: requestOf.get(sending) })
      texts.set(sending, text)
      if (randomInt(4) === 0) {
        await act(w, w.cast.manager, 'peer-answer.withhold', { id: requestOf.get(sending), reason: 'On second thoughts' })
        await act(w, w.cast.manager, 'peer-answer.withhold', { id: requestOf.get(sending), withheld: false })
      }
    }
    sights.push(...(await look(w, subject, day, { round: id, request: requestOf.get(writers[0]!)!, writers }, day === 2 ? doors(number) : undefined)))
  }
  clock(writers.length + 2)
  await act(w, w.cast.manager, 'round.give', { id })
  sights.push(...(await look(w, subject, writers.length + 2, { round: id, request: requestOf.get(writers[0]!)!, writers }, doors(number))))
  return { texts, sights: telling(sights, texts), writers: await known(w, writers, { firstWrote, sent, asked: requests.map((row) => row.asked_id), requestOf }) }
}

/** Plays one upward survey with 5 to 7 writers. */
export async function playUpward(w: World, number: number, clock: (day: number, hour?: number) => void): Promise<Game> {
  await cleared(w)
  const [subject] = (await hire(w, w.cast.skip, 1)) as [string]
  const writers = await hire(w, subject, randomInt(5, 8))
  if (number % 3 === 2) {
    await w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'system_admin', '2023-01-01', '2099-01-01')`, [w.org, randomUUID(), subject])
  }
  const sights: Sight[] = []
  clock(0)
  const { id } = await act(w, w.cast.admin, 'upward.open', { managerId: subject, questions: ['What should go on?'], due: '2026-09-20' })
  const seats = await w.owner('select person_id from app.upward_seat where survey_id = $1 order by ctid', [id])
  const texts = new Map<string, string>()
  const [firstWrote, sent] = [shuffled(writers), shuffled(writers)]
  for (let day = 1; day <= writers.length + 1; day += 1) {
    clock(day)
    const writing = firstWrote[day - 1]
    if (writing && !texts.has(writing)) await act(w, writing, 'upward.write', { id, texts: [someWords()] }, { ifMatch: 0 })
    const sending = sent[day - 2]
    if (sending) {
      const text = someWords()
      const { mine } = await act(w, sending, 'upward.show', { id })
      await act(w, sending, 'upward.write', { id, texts: [text] }, { ifMatch: mine.version })
      await act(w, sending, 'upward.send', { id })
      texts.set(sending, text)
    }
    sights.push(...(await look(w, subject, day, { round: id, request: id, writers }, day === 2 ? doors(number) : undefined)))
  }
  clock(writers.length + 2)
  await act(w, w.cast.admin, 'upward.close', { id })
  sights.push(...(await look(w, subject, writers.length + 2, { round: id, request: id, writers }, doors(number))))
  return { texts, sights: telling(sights, texts), writers: await known(w, writers, { firstWrote, sent, asked: seats.map((row) => row.person_id), requestOf: new Map() }) }
}

/** What shows a text: the rest can't tell whose it is, and 300 games of it fill a memory. */
function telling(sights: Sight[], texts: Map<string, string>): Sight[] {
  return sights.filter((sight) => [...texts.values()].some((text) => sight.row.includes(text)))
}

async function known(w: World, writers: string[], order: { firstWrote: string[]; sent: string[]; asked: string[]; requestOf: Map<string, string> }): Promise<Game['writers']> {
  const names = new Map((await w.owner('select id, name from app.person where id = any($1)', [writers])).map((row) => [row.id, row.name]))
  return writers.map((id) => ({
    id, name: names.get(id), firstWrote: order.firstWrote.indexOf(id), sent: order.sent.indexOf(id), asked: order.asked.indexOf(id), requestId: order.requestOf.get(id) ?? id,
  }))
}

let readable: string | undefined
/** All a person may read today: every table through the fence with its hidden columns, and these reading actions with the ids at stake. */
async function look(w: World, person: string, day: number, ids: { round: string; request: string; writers: string[] }, actions: RegExp | undefined): Promise<Sight[]> {
  // What speaks of nobody and nothing in this game can't tell: most of a log.
  const spoken = [person, ids.round, ids.request, ...ids.writers]
  const seen: Sight[] = []
  await asPerson(w.server.app, session(person), undefined, async (tx: Tx) => {
    const ask = async (statement: string) => (await tx.executeQuery<any>(CompiledQuery.raw(statement))).rows
    // Names and lines are the directory: they hold no text and are thousands. One statement for all: this is asked every day.
    readable ??= (await ask(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
      and relname not in ('person', 'standing', 'employment', 'reporting_line', 'leveling_framework') and has_table_privilege(oid, 'select')`))
      .map(({ relname }) => `select '${relname}' as source, t.ctid::text || ' ' || t.xmin as at, t::text as row from app.${relname} t`).join(' union all ')
    for (const { source, at, row } of await ask(readable)) {
      if (spoken.some((id) => row.includes(id))) seen.push({ day, source, row, at })
    }
  })
  if (!actions) return seen
  for (const action of ACTIONS as readonly AnyAction[]) {
    if (action.method !== 'GET' || !actions.test(action.path)) continue
    for (const input of inputsOf(action, person, ids)) {
      const outcome = await runAction(w.server, action, { input, credential: session(person) })
      seen.push({ day, source: `${action.id} ${JSON.stringify(input)}`, row: JSON.stringify(outcome) })
    }
  }
  return seen
}

function inputsOf(action: AnyAction, person: string, ids: { round: string; request: string }): object[] {
  const keys = Object.keys((action.input as unknown as { shape?: Record<string, unknown> }).shape ?? {})
  const about = Object.fromEntries(keys.filter((key) => /^(person|subject|manager)Id$/.test(key)).map((key) => [key, person]))
  return keys.includes('id') ? [person, ids.round, ids.request].map((id) => ({ ...about, id })) : [about]
}

// ---- guessing

type Guess = Map<string, string>
type Strategy = (game: Game) => Guess

/** Where a text shows, looked up once a game: its first row, and how it comes in the answers of actions. */
interface Showing {
  day: number
  row: string
  at: string
  come: number
}

const shown = new WeakMap<Game, Map<string, Showing>>()
function showing(game: Game, text: string): Showing {
  const known = shown.get(game) ?? new Map<string, Showing>()
  shown.set(game, known)
  if (!known.has(text)) {
    const where = game.sights.filter((sight) => sight.row.includes(text))
    const first = where.find((sight) => sight.at)
    known.set(text, { day: where[0]?.day ?? 99, row: first?.row ?? '', at: first?.at ?? '', come: Math.max(-1, ...where.filter((sight) => !sight.at).map((sight) => sight.row.indexOf(text))) })
  }
  return known.get(text)!
}

/** Orders of the texts that the guesser can see, and of the writers that they know. One after the other is a guess; both ways round. */
const TEXT_ORDERS: Record<string, (game: Game, text: string) => string | number> = {
  'as they come': (game, text) => showing(game, text).come,
  'by id': (game, text) => showing(game, text).row,
  'as they lie': (game, text) => placeOf(showing(game, text).at),
  'by transaction': (game, text) => Number(showing(game, text).at.split(' ')[1] ?? 0),
  'first seen': (game, text) => showing(game, text).day,
  'by length': (_, text) => text.length,
  'by alphabet': (_, text) => text,
}
const WRITER_ORDERS: Record<string, (writer: Game['writers'][number], game: Game) => string | number> = {
  'by name': (writer) => writer.name,
  'by id': (writer) => writer.id,
  'first wrote': (writer) => writer.firstWrote,
  'sent': (writer) => writer.sent,
  'asked': (writer) => writer.asked,
  'by request': (writer) => writer.requestId,
}

function placeOf(at: string): number {
  const [page, line] = at.slice(1).split(/[,)]/)
  return Number(page) * 1000 + Number(line)
}

const by = <T>(key: (each: T) => string | number) => (a: T, b: T) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)

const STRATEGIES: Strategy[] = Object.values(TEXT_ORDERS).flatMap((textOrder) => Object.values(WRITER_ORDERS).flatMap((writerOrder) => [false, true].map((turned): Strategy => (game) => {
  // Ties are broken by chance, or the order in which the truth is stored would leak in.
  const texts = shuffled([...game.texts.values()]).toSorted(by((text) => textOrder(game, text)))
  const writers = shuffled(game.writers).toSorted(by((writer) => writerOrder(writer, game)))
  if (turned) writers.reverse()
  return new Map(texts.map((text, i) => [text, writers[i]!.id]))
})))

/** Whatever names exactly one writer in the same row as a text gives it away; the rest is chance. */
const sameRow: Strategy = (game) => {
  const named = new Map<string, string>()
  for (const text of game.texts.values()) {
    for (const { row } of game.sights.filter((sight) => sight.row.includes(text))) {
      const writers = game.writers.filter((writer) => row.includes(writer.id) || row.includes(writer.name))
      if (writers.length === 1 && row.split(text).length === 2) named.set(text, writers[0]!.id)
    }
  }
  const left = shuffled(game.writers.map((writer) => writer.id).filter((id) => ![...named.values()].includes(id)))
  return new Map([...game.texts.values()].map((text) => [text, named.get(text) ?? left.pop()!]))
}

/** A guesser that learns: after each game it is told the truth, and next time it trusts the way that did best so far. */
export function learner(): (game: Game) => number {
  const ways = [...STRATEGIES, sameRow]
  const won = ways.map(() => 0)
  return (game) => {
    const best = Math.max(...won)
    const chosen = shuffled(ways.map((_, i) => i).filter((i) => won[i] === best))[0]!
    const right = ways.map((way) => {
      const guess = way(game)
      return [...game.texts].filter(([writer, text]) => guess.get(text) === writer).length
    })
    right.forEach((n, i) => { won[i]! += n })
    return right[chosen]!
  }
}

/** Texts guessed right a game, with its 95 % interval. Chance is 1, whatever the size of the group. */
export function interval(scores: readonly number[]): { mean: number; from: number; to: number } {
  const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length
  const spread = Math.sqrt(scores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (scores.length - 1))
  const half = (1.96 * spread) / Math.sqrt(scores.length)
  return { mean, from: mean - half, to: mean + half }
}

export const holdsChance = ({ from, to }: { from: number; to: number }) => from <= 1 && 1 <= to

/**
 * Plays games and guesses. By luck alone one interval in twenty misses chance; a leak misses it again. So what misses is played anew,
 * up to three times, with all that was learned.
 */
export async function playGames(count: number, play: (number: number) => Promise<Game>, tell: (line: string) => void = () => {}): Promise<{ mean: number; from: number; to: number }> {
  const guess = learner()
  let found = { mean: 0, from: 0, to: 0 }
  for (let round = 0; round < 3; round += 1) {
    const scores: number[] = []
    for (let number = 0; number < count; number += 1) scores.push(guess(await play(number)))
    found = interval(scores)
    tell(`${count} games: ${found.mean.toFixed(2)} right a game, 95 % interval ${found.from.toFixed(2)} to ${found.to.toFixed(2)}, chance 1`)
    if (holdsChance(found)) break
  }
  return found
}

/** The games with a hole in the wall: what the guesser sees afterwards holds the texts in the order in which they were sent. */
export function unshuffled(game: Game): Game {
  const inOrder = game.writers.toSorted(by((writer) => writer.sent)).map((writer) => game.texts.get(writer.id)!)
  const day = Math.max(...game.sights.map((sight) => sight.day))
  return { ...game, sights: [...game.sights.filter((sight) => !inOrder.some((text) => sight.row.includes(text))), { day, source: 'leak', row: JSON.stringify(inOrder) }] }
}

/** Another hole: each text shows on the day it was sent. */
export function trickling(game: Game): Game {
  return { ...game, sights: [...game.writers.map((writer) => ({ day: writer.sent + 2, source: 'leak', row: game.texts.get(writer.id)! })), ...game.sights] }
}

/** A third: the text's row names its author. */
export function signed(game: Game): Game {
  return { ...game, sights: [...game.sights, ...[...game.texts].map(([writer, text]) => ({ day: 9, source: 'leak', row: `(${writer},${text})` }))] }
}

export function shuffled<T>(list: readonly T[]): T[] {
  return list.map((each) => [randomUUID(), each] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}
