import type { Range } from '../../kit/finding.ts'
import { houseLexicon } from '../lexicon/all.ts'
import { neutralText } from './neutral.ts'
import type { NeutralText } from './neutral.ts'
import { passagesOf } from './passages.ts'
import type { Passage } from './passages.ts'
import { runsOf } from './runs.ts'

/** What two texts share when names and figures are taken off. */
export interface Similarity {
  readonly copyPaste: boolean
  /** Share of the shorter text's own words that stand in both, from 0 to 1. */
  readonly score: number
  /** Passages that stand in both. */
  readonly shared: readonly { readonly a: Range; readonly b: Range }[]
}

/** What one lifted passage carries at least, whatever stands around it. In quarters of a word, as all below. */
const LIFTED = 24
/** What all shared passages carry at least, and their share of the shorter text, when the whole is a copy. */
const LEAST = 13
const SHARE = 0.4
/** Words in them, those included that carry nothing: a line of measures is shorter. */
const LEAST_WORDS = 14
/** Two texts that are word for word the same but for this share are one, whatever they speak of. */
const REST = 0.05

/** Whether one text could have been made from the other. Compares passages, never counts of words. */
export function similar(a: string, b: string): Similarity {
  const lexicon = houseLexicon()
  return compare(neutralText(a, lexicon), neutralText(b, lexicon))
}

/** The same for texts that were read before. Which of them is named first changes nothing. */
export function compare(left: NeutralText, right: NeutralText): Similarity {
  if (!isBefore(right, left)) return inOrder(left, right)
  const { shared, ...rest } = inOrder(right, left)
  return { ...rest, shared: shared.map(({ a, b }) => ({ a: b, b: a })).sort((one, other) => one.a.start - other.a.start) }
}

/** An order of texts, the same whoever asks. */
function isBefore(one: NeutralText, other: NeutralText): boolean {
  if (one.written.length !== other.written.length) return one.written.length < other.written.length
  const at = one.written.findIndex((word, index) => word !== other.written[index])
  return at !== -1 && one.written[at]! < other.written[at]!
}

function inOrder(left: NeutralText, right: NeutralText): Similarity {
  const runs = runsOf(left, right)
  const passages = passagesOf(left, right, runs)
  const whole = isWhole(left, runs.reduce((sum, { length }) => sum + length, 0), right)
  const carried = passages.map((passage) => whole ? passage.carried : passage.own)
  const own = sum(carried)
  const rest = Math.min(unshared(left, passages, 'a'), unshared(right, passages, 'b'))
  const score = own === 0 ? 0 : own / (own + rest)
  const told = whole ? passages : passages.filter((passage) => passage.own > 0)
  return {
    copyPaste: own >= LEAST && score >= SHARE && sum(told.map(({ words }) => words)) >= LEAST_WORDS || Math.max(0, ...carried) >= LIFTED, score,
    shared: told.map(({ a, b }) => ({ a: rangeOf(left, a), b: rangeOf(right, b) })),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

function isWhole(left: NeutralText, shared: number, right: NeutralText): boolean {
  return shared >= (1 - REST) * Math.max(left.codes.length, right.codes.length)
}

/** What stands in one text and in no passage. */
function unshared(text: NeutralText, passages: readonly Passage[], side: 'a' | 'b'): number {
  const left = text.weights.slice()
  // one that was moved may lie within another
  for (const passage of passages) left.fill(0, passage[side].from, passage[side].to)
  return left.reduce((all, each) => all + each, 0)
}

function rangeOf(text: NeutralText, { from, to }: { from: number; to: number }): Range {
  return { start: text.starts[from]!, end: text.ends[to - 1]! }
}
