import { type Game, shuffled } from './anonymity.ts'
import { marksIn } from './anonymity-looks.ts'

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

export const by = <T>(key: (each: T) => string | number) => (a: T, b: T) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)

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

/** What came or changed on the day of each writer, and comes back beside a text: its id, or its size. */
const whatMoved = (day: (writer: Game['writers'][number]) => number): Strategy => (game) => {
  const onDayOf = new Map(game.writers.map((writer) => [writer.id, game.moved.get(day(writer)) ?? new Set<string>()]))
  const score = (text: string, writer: string) => [...marksBeside(game, text)].filter((mark) =>
    onDayOf.get(writer)!.has(mark) && [...onDayOf].every(([other, marks]) => other === writer || !marks.has(mark))).length
  const left = { texts: shuffled([...game.texts.values()]), writers: shuffled(game.writers.map((writer) => writer.id)) }
  const guess: Guess = new Map()
  const pairs = left.texts.flatMap((text) => left.writers.map((writer) => ({ text, writer, score: score(text, writer) })))
  // The surest first; what nothing speaks for is chance.
  for (const { text, writer } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (!guess.has(text) && ![...guess.values()].includes(writer)) guess.set(text, writer)
  }
  return guess
}

/** Marks of a text: how long it is, and what stands with it in a row or in the innermost object of an answer. */
function marksBeside(game: Game, text: string): Set<string> {
  const others = [...game.texts.values()].filter((other) => other !== text)
  const rows = game.sights.filter(({ row }) => row.includes(text)).map(({ row }) => innermost(row, text)).filter((row) => !others.some((other) => row.includes(other)))
  return new Set([`#${text.length}`, `#${text.split(' ').length}`, ...rows.flatMap((row) => marksIn(row.replace(text, ''))).filter((mark) => !mark.startsWith('#'))])
}

/** The smallest `{...}` around a text, or the whole row. */
function innermost(row: string, text: string): string {
  const at = row.indexOf(text)
  let open = at
  for (let depth = 0; open >= 0; open--) {
    if (row[open] === '}') depth++
    if (row[open] === '{' && depth-- === 0) break
  }
  const close = row.indexOf('}', at)
  return open < 0 || close < 0 ? row : row.slice(open, close + 1)
}

/** A guesser that learns: after each game it is told the truth, and next time it trusts the way that did best so far. */
export function learner(): (game: Game) => number {
  const ways = [...STRATEGIES, sameRow, whatMoved(({ sent }) => sent + 2), whatMoved(({ firstWrote }) => firstWrote + 1)]
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

/** Few games know little of how far they spread: Student’s t at 97.5 % for so many degrees of freedom (Cornish and Fisher, 1 % off at 5). */
const student = (degrees: number): number => 1.96 + 2.372 / degrees + 2.82 / degrees ** 2

/** Texts guessed right a game, with its 95 % interval. Chance is 1, whatever the size of the group. */
export function interval(scores: readonly number[]): { mean: number; from: number; to: number } {
  const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length
  const spread = Math.sqrt(scores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (scores.length - 1))
  const half = (student(scores.length - 1) * spread) / Math.sqrt(scores.length)
  return { mean, from: mean - half, to: mean + half }
}

export const holdsChance = ({ from, to }: { from: number; to: number }) => from <= 1 && 1 <= to

const scoreLine = (games: number, { mean, from, to }: { mean: number; from: number; to: number }) =>
  `${games} games: ${mean.toFixed(2)} right a game, 95 % interval ${from.toFixed(2)} to ${to.toFixed(2)}, chance 1`

/**
 * Plays games and guesses. By luck alone one interval in twenty misses chance; a leak misses it again. So what misses is played anew,
 * up to three times, with all that was learned.
 */
export async function playGames(count: number, play: (number: number) => Promise<Game>, tell: (line: string) => void = () => {}): Promise<{ mean: number; from: number; to: number }> {
  const guess = learner()
  let found = { mean: 0, from: 0, to: 0 }
  for (let round = 0; round < 3; round += 1) {
    const scores: number[] = []
    for (let number = 1; number <= count; number += 1) {
      scores.push(guess(await play(number - 1)))
      found = interval(scores)
      if (number === count || number % 25 === 0) tell(scoreLine(number, found))
    }
    if (holdsChance(found)) break
  }
  return found
}
