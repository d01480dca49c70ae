import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ACTIONS } from '../src/app.ts'
import type { AnyAction } from '../src/server/action.ts'
import { runAction } from '../src/server/run-action.ts'
import { type Moved, type Sight, watcher } from './anonymity-looks.ts'
import type { World } from './cast.ts'
import { hire } from './hire.ts'

// A game: people write about somebody without their names; that one looks at everything they may read, day after day, and then guesses
// who wrote what. They are given more than anybody knows in life: exactly who wrote, and in which order. If the product says nothing
// about it, no way of guessing gets more than one text a game right on average, whatever the size of the group.

/** One finished game: who wrote which text, all the guesser knows of the writers, and all they saw. */
export interface Game {
  texts: Map<string, string>
  writers: { id: string; name: string; firstWrote: number; sent: number; asked: number; requestId: string }[]
  sights: Sight[]
  /** What else came or changed, by day. */
  moved: Moved
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

const FEEDBACK = /feedback|peer|upward|praise|ledger|home|messages|inbox|audit|reviews$/
/**
 * Which reading actions are called today. In a long run all of them each day; in a short one those of feedback and what gathers it, in
 * every third game each day and in the others on the last, and all of them in every sixth. The tables are read in full each day.
 */
function doors(number: number, last = false): RegExp | undefined {
  if (process.env.ANONYMITY_GAMES || number % 6 === 0) return /./
  return last || number % 3 === 0 ? FEEDBACK : undefined
}

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
  const apart = apartIn(number)
  if (apart.asked) await w.owner(`insert into app.feedback_question (org_id, round_id, number, text, shown) values ($1, $2, 2, 'And for a larger role?', false)`, [w.org, id])
  if (nominated) await act(w, w.cast.manager, 'round.ask', { id, peerIds: shuffled(writers) })
  const requests = await w.owner('select id, asked_id, ctid::text as at from app.peer_request where round_id = $1 order by ctid', [id])
  const requestOf = new Map<string, string>(requests.map((row) => [row.asked_id, row.id]))
  const texts = new Map<string, string>()
  const watch = watcher(w, subject, { round: id, request: requestOf.get(writers[0]!)!, writers })
  await watch.look(0, doors(number))
  const firstWrote = shuffled(writers)
  const sent = shuffled(writers)
  for (let day = 1; day <= writers.length + 1; day += 1) {
    clock(day)
    const writing = firstWrote[day - 1]
    if (writing && !texts.has(writing)) await act(w, writing, 'peer-answer.write', { id: requestOf.get(writing), texts: [someWords(), ...apart.words()] }, { ifMatch: 0 })
    const sending = sent[day - 2]
    if (sending) {
      clock(day, 15)
      const text = someWords()
      const { version } = await act(w, sending, 'peer-request.show', { id: requestOf.get(sending) })
      await act(w, sending, 'peer-answer.write', { id: requestOf.get(sending), texts: [text, ...apart.words()] }, { ifMatch: version })
      await act(w, sending, 'peer-answer.send', { id: requestOf.get(sending) })
      texts.set(sending, text)
      if (randomInt(4) === 0) {
        await act(w, w.cast.manager, 'peer-answer.withhold', { id: requestOf.get(sending), reason: 'On second thoughts' })
        await act(w, w.cast.manager, 'peer-answer.withhold', { id: requestOf.get(sending), withheld: false })
      }
    }
    sights.push(...(await watch.look(day, doors(number))))
  }
  clock(writers.length + 2)
  await act(w, w.cast.manager, 'round.give', { id })
  sights.push(...(await watch.look(writers.length + 2, doors(number, true))))
  apart.isUnseen(sights)
  return { texts, sights: telling(sights, texts), moved: watch.moved, writers: await known(w, writers, { firstWrote, sent, asked: requests.map((row) => row.asked_id), requestOf }) }
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
  const apart = apartIn(number)
  if (apart.asked) await w.owner(`update app.upward_survey set questions = questions || 'And apart from them?'::text, apart = 1 where id = $1`, [id])
  const seats = await w.owner('select person_id from app.upward_seat where survey_id = $1 order by ctid', [id])
  const texts = new Map<string, string>()
  const watch = watcher(w, subject, { round: id, request: id, writers })
  await watch.look(0, doors(number))
  const [firstWrote, sent] = [shuffled(writers), shuffled(writers)]
  for (let day = 1; day <= writers.length + 1; day += 1) {
    clock(day)
    const writing = firstWrote[day - 1]
    if (writing && !texts.has(writing)) await act(w, writing, 'upward.write', { id, texts: [someWords(), ...apart.words()] }, { ifMatch: 0 })
    const sending = sent[day - 2]
    if (sending) {
      const text = someWords()
      const { mine } = await act(w, sending, 'upward.show', { id })
      await act(w, sending, 'upward.write', { id, texts: [text, ...apart.words()] }, { ifMatch: mine.version })
      await act(w, sending, 'upward.send', { id })
      texts.set(sending, text)
    }
    sights.push(...(await watch.look(day, doors(number))))
  }
  clock(writers.length + 2)
  await act(w, w.cast.admin, 'upward.close', { id })
  sights.push(...(await watch.look(writers.length + 2, doors(number, true))))
  apart.isUnseen(sights)
  return { texts, sights: telling(sights, texts), moved: watch.moved, writers: await known(w, writers, { firstWrote, sent, asked: seats.map((row) => row.person_id), requestOf: new Map() }) }
}

/** Every second game has a question whose answers the person does not read: each writer answers it as well, in words of their own. */
function apartIn(number: number): { asked: boolean; words: () => string[]; isUnseen: (sights: Sight[]) => void } {
  const said: string[] = []
  const asked = number % 2 === 1
  return {
    asked,
    words: () => {
      if (asked) said.push(someWords())
      return said.slice(asked ? -1 : said.length)
    },
    isUnseen: (sights) => {
      if (sights.some((sight) => said.some((text) => sight.row.includes(text)))) throw new Error('The person read what stands apart from them.')
    },
  }
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

export function shuffled<T>(list: readonly T[]): T[] {
  return list.map((each) => [randomUUID(), each] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}
