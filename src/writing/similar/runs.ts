import { ANYBODY, FIGURE } from './neutral.ts'
import type { NeutralText } from './neutral.ts'

/** A stretch of words that stands in both texts. Places are indexes of words. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Words in a shingle: shorter ones are shared by chance. Where longer ones have shown the way, what lies between them may be one word shorter. */
export const SHINGLE = 4
const BETWEEN = 3
/** A shingle that stands in more places than this is a formula; further places are not looked at. */
const MOST_PLACES = 8

/** Stretches that stand in both, in the order of the first text, the longest taken where there is a choice, none twice. */
export function runsOf(left: NeutralText, right: NeutralText): Run[] {
  const runs: Run[] = []
  const taken = { a: new Uint8Array(left.codes.length), b: new Uint8Array(right.codes.length) }
  takeRuns(left.codes, right.codes, SHINGLE, taken, runs)
  if (runs.length === 0) return runs
  takeRuns(left.codes, right.codes, BETWEEN, taken, runs)
  return runs.sort((one, other) => one.a - other.a)
}

function takeRuns(a: Int32Array, b: Int32Array, words: number, taken: { a: Uint8Array; b: Uint8Array }, into: Run[]): void {
  const places = placesOf(b, words)
  for (let at = 0; at + words <= a.length; at++) {
    // figures and names alone begin no passage: a column of them would be compared with itself from every line
    if (taken.a[at] === 1 || isEmpty(a, at, at + words)) continue
    let best: Run | undefined
    for (const place of places.get(shingleAt(a, at, words)) ?? []) {
      let length = 0
      while (at + length < a.length && place + length < b.length && taken.a[at + length] === 0 && taken.b[place + length] === 0 && a[at + length] === b[place + length]) length++
      if (length >= words && length > (best?.length ?? 0)) best = { a: at, b: place, length }
    }
    if (!best) continue
    into.push(best)
    taken.a.fill(1, best.a, best.a + best.length)
    taken.b.fill(1, best.b, best.b + best.length)
    at += best.length - 1
  }
}

function placesOf(codes: Int32Array, words: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at + words <= codes.length; at++) {
    const key = shingleAt(codes, at, words)
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

/** One number for the shingle that begins at a word. Different shingles hardly ever share one. */
export function shingleAt(codes: Int32Array, at: number, words = SHINGLE): number {
  let sum = 0
  for (let each = at; each < at + words; each++) sum = Math.imul(sum, 0x9e3779b1) + codes[each]! | 0
  // the high bits of a product stir more than the low ones
  return Math.imul(sum ^ sum >>> 15, 0x85ebca6b)
}

/** Whether nothing stands there but what was made the same. */
export function isEmpty(codes: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codes[at] !== ANYBODY && codes[at] !== FIGURE) return false
  return true
}
