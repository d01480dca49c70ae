import type { Range } from '../../kit/finding.ts'
import { houseLexicon } from '../lexicon/all.ts'
import { neutralSentences } from './neutral.ts'
import type { NeutralWord } from './neutral.ts'

/** What two texts share when names and figures are taken off. */
export interface Similarity {
  readonly copyPaste: boolean
  /** Share of the shorter text's words that stand in both, from 0 to 1. */
  readonly score: number
  /** Passages that stand in both. */
  readonly shared: readonly { readonly a: Range; readonly b: Range }[]
}

/** Words in a shingle: shorter ones are shared by chance. */
const SHINGLE = 4
/** Shared words from which a lifted passage is one, whatever stands around it. */
const LIFTED = 17
/** Shared words and their share of the shorter text from which the whole is a copy. */
const LEAST = 9
const SHARE = 0.4

interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Whether one text could have been made from the other. Compares passages, never counts of words. */
export function similar(a: string, b: string): Similarity {
  const lexicon = houseLexicon()
  const [left, right] = [neutralSentences(a, lexicon).flat(), neutralSentences(b, lexicon).flat()]
  const runs = runsOf(left, right)
  const carried = runs.map(({ a: at, length }) => telling(left.slice(at, at + length)))
  const shared = carried.reduce((sum, words) => sum + words, 0)
  const shorter = Math.max(1, Math.min(telling(left), telling(right)))
  const score = Math.min(1, shared / shorter)
  const longest = carried.reduce((most, words) => Math.max(most, words), 0)
  return {
    copyPaste: shared >= LEAST && score >= SHARE || longest >= LIFTED, score,
    shared: runs.map((run) => ({ a: rangeOf(left, run.a, run.length), b: rangeOf(right, run.b, run.length) })),
  }
}

/** Words that carry something: what was swapped counts for nothing. */
function telling(words: readonly NeutralWord[]): number {
  return words.filter(({ word }) => word !== '@' && word !== '#').length
}

function rangeOf(words: readonly NeutralWord[], at: number, length: number): Range {
  return { start: words[at]!.start, end: words[at + length - 1]!.end }
}

/** Stretches that stand in both, longest first taken, none twice. */
function runsOf(left: readonly NeutralWord[], right: readonly NeutralWord[]): Run[] {
  const places = new Map<string, number[]>()
  for (let at = 0; at + SHINGLE <= right.length; at++) {
    const key = shingle(right, at)
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  const runs: Run[] = []
  const taken = new Uint8Array(right.length)
  for (let at = 0; at + SHINGLE <= left.length; at++) {
    // figures and names alone begin no passage: a column of them would be compared with itself from every line
    if (telling(left.slice(at, at + SHINGLE)) === 0) continue
    let best: Run | undefined
    for (const place of places.get(shingle(left, at)) ?? []) {
      let length = 0
      while (at + length < left.length && place + length < right.length && taken[place + length] === 0 && left[at + length]!.word === right[place + length]!.word) length++
      if (length >= SHINGLE && length > (best?.length ?? 0)) best = { a: at, b: place, length }
    }
    if (!best || telling(left.slice(at, at + best.length)) < 3) continue
    runs.push(best)
    taken.fill(1, best.b, best.b + best.length)
    at += best.length - 1
  }
  return runs
}

/** A shingle that stands in more places than this is a formula; further places are not looked at. */
const MOST_PLACES = 8

function shingle(words: readonly NeutralWord[], at: number): string {
  return words.slice(at, at + SHINGLE).map(({ word }) => word).join(' ')
}
