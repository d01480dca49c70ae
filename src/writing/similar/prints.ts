import type { NeutralText } from './neutral.ts'
import { carriedIn } from './passages.ts'
import { SHINGLE, shingleAt } from './runs.ts'

/**
 * Fingerprints by winnowing (Schleimer, Wilkerson, Aiken 2003): of so many shingles in a row the one with the smallest number is
 * kept. Two texts that share `SHINGLE + WINDOW - 1` words in a row share a print.
 */
const WINDOW = 4
/** A shingle of words that would fit anybody is no print. In quarters of a word. */
const LEAST = 4

/**
 * The fingerprints of a text: 32-bit numbers, each once, in rising order.
 * @param except prints of what everybody may have in their text: the template's questions, what the level asks
 */
export function printsOf(text: NeutralText, except?: ReadonlySet<number>): Int32Array {
  const kept = new Set<number>()
  const shingles = Math.max(0, text.codes.length - SHINGLE + 1)
  const numbers = new Int32Array(shingles)
  const counts = new Uint8Array(shingles)
  for (let at = 0; at < shingles; at++) {
    numbers[at] = shingleAt(text.codes, at)
    counts[at] = carriedIn(text, { from: at, to: at + SHINGLE }) >= LEAST ? 1 : 0
  }
  let smallest = -1
  for (let last = 0; last < shingles; last++) {
    const first = Math.max(0, last - WINDOW + 1)
    if (smallest < first) {
      smallest = -1
      for (let at = first; at <= last; at++) if (counts[at] === 1 && (smallest < 0 || numbers[at]! <= numbers[smallest]!)) smallest = at
    } else if (counts[last] === 1 && numbers[last]! <= numbers[smallest]!) smallest = last
    // a text shorter than the window has one, too
    if (smallest >= 0 && (last >= WINDOW - 1 || last === shingles - 1)) kept.add(numbers[smallest]!)
  }
  for (const each of except ?? []) kept.delete(each)
  return Int32Array.from(kept).sort()
}

/** Every shingle of a text, for `except`. */
export function shinglesOf({ codes }: NeutralText): Set<number> {
  const all = new Set<number>()
  for (let at = 0; at + SHINGLE <= codes.length; at++) all.add(shingleAt(codes, at))
  return all
}
