import { FIGURE, MARK } from './neutral.ts'
import type { NeutralText } from './neutral.ts'
import type { Run } from './runs.ts'

/** Words `from` to `to` (exclusive) of a text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Runs that follow each other closely in both texts: a passage, lightly edited perhaps. */
export interface Passage {
  readonly a: Stretch
  readonly b: Stretch
  /** Shared words. */
  readonly words: number
  /** What they carry, in quarters of a word. */
  readonly carried: number
  /** The part of it that speaks of somebody's work, and not to everybody. */
  readonly own: number
}

/** Words that may lie between two runs of one passage. */
const GAP = 6
/** What a sentence's share of a run carries at least before it says anything of its own: one word that does not fit anybody. */
const TELLING = 4

/** A line in which every so many-th word is a figure is a line of measures: the form's, and nobody's sentence. */
const MEASURES = 3

/** The passages two texts share, in the order of the first. */
export function passagesOf(left: NeutralText, right: NeutralText, runs: readonly Run[]): Passage[] {
  const passages: Passage[] = []
  for (const chain of chains(runs)) {
    const pieces = chain.flatMap((run) => piecesOf(left, right, run))
    const [first, last] = [chain[0]!, chain.at(-1)!]
    passages.push({
      a: { from: first.a, to: last.a + last.length }, b: { from: first.b, to: last.b + last.length },
      words: chain.reduce((sum, { length }) => sum + length, 0), carried: pieces.reduce((sum, { carried }) => sum + carried, 0), own: ownOf(pieces),
    })
  }
  return passages
}

/** What the words of a stretch carry, in quarters of a word. */
export function carriedIn({ weights }: NeutralText, { from, to }: Stretch): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += weights[at]!
  return sum
}

function chains(runs: readonly Run[]): Run[][] {
  const chains: Run[][] = []
  for (const run of runs) {
    const last = chains.at(-1)?.at(-1)
    const between = last && [run.a - last.a - last.length, run.b - last.b - last.length]
    if (between?.every((words) => words >= 0 && words <= GAP)) chains.at(-1)!.push(run)
    else chains.push([run])
  }
  return chains
}

/** A run's share of one sentence. */
interface Piece {
  readonly carried: number
  /** Somebody did something here, or what differs between the texts are names and figures. */
  readonly isOwn: boolean
}

/** A run cut where a sentence ends in either text: a copied sentence does not speak for the notice before it. */
function piecesOf(left: NeutralText, right: NeutralText, run: Run): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 1; at <= run.length; at++) {
    if (at < run.length && left.sentence[run.a + at] === left.sentence[run.a + at - 1] && right.sentence[run.b + at] === right.sentence[run.b + at - 1]) continue
    pieces.push(pieceOf(left, right, { a: run.a + from, b: run.b + from, length: at - from }))
    from = at
  }
  return pieces
}

function pieceOf(left: NeutralText, right: NeutralText, { a, b, length }: Run): Piece {
  let [carried, swapped, same, slots] = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) {
    carried += left.weights[a + at]!
    if (left.codes[a + at] === FIGURE) slots++
    if (left.written[a + at] !== right.written[b + at]) swapped++
    else if ((left.marks[a + at]! & MARK.fact) !== 0) same++
  }
  return { carried, isOwn: carried >= TELLING && (swapped > same && slots * MEASURES < length || speaksOfSomebody(left, a, right, b, length)) }
}

/**
 * Both sentences say that somebody did something, or one does that stands here by half or more, or each names somebody else and a third of
 * it stands here.
 */
function speaksOfSomebody(left: NeutralText, a: number, right: NeutralText, b: number, length: number): boolean {
  const [one, other] = [sentenceAt(left, a), sentenceAt(right, b)]
  if (one.person && other.person || one.person && length >= one.words / 2 || other.person && length >= other.words / 2) return true
  return one.name !== undefined && other.name !== undefined && one.name !== other.name && length >= Math.min(one.words, other.words) / 3
}

function sentenceAt({ sentence, marks, written }: NeutralText, at: number): { words: number; person: boolean; name: number | undefined } {
  let [from, to] = [at, at]
  while (from > 0 && sentence[from - 1] === sentence[at]) from--
  while (to < sentence.length && sentence[to] === sentence[at]) to++
  const inside = marks.subarray(from, to)
  const named = inside.findIndex((bits) => (bits & MARK.name) !== 0)
  return { words: to - from, person: inside.some((bits) => (bits & MARK.doing) !== 0), name: named < 0 ? undefined : written[from + named] }
}

/**
 * What the pieces carry that are somebody's own. A sentence beside one counts up to as much again; elsewhere what stands in both word for word and
 * speaks of nobody is the organisation's, or what happened to all.
 */
function ownOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, at) => {
    if (piece.isOwn) return sum + piece.carried
    const beside = Math.max(ownAt(pieces, at - 1), ownAt(pieces, at + 1))
    return sum + Math.min(piece.carried, beside)
  }, 0)
}

function ownAt(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]
  return piece?.isOwn ? piece.carried : 0
}
