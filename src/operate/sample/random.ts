/** Four 32-bit words from a text (cyrb128): the same text gives the same words everywhere. */
function fourWords(text: string): [number, number, number, number] {
  let a = 1779033703
  let b = 3144134277
  let c = 1013904242
  let d = 2773480762
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  const all = a ^ b ^ c ^ d
  return [all >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** A number between 0 and 2³² - 1 that hangs on the text alone (FNV-1a, stirred once more). */
export function hash(text: string): number {
  let drawn = 2166136261
  for (let at = 0; at < text.length; at++) drawn = Math.imul(drawn ^ text.charCodeAt(at), 16777619)
  drawn = Math.imul(drawn ^ (drawn >>> 16), 2246822507)
  drawn = Math.imul(drawn ^ (drawn >>> 13), 3266489909)
  return (drawn ^ (drawn >>> 16)) >>> 0
}

/** Two hex digits for each byte: a table, because hundreds of thousands of ids are made. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const half = (word: number, shift: number) => (HEX[(word >>> (shift + 8)) & 255] ?? '') + (HEX[(word >>> shift) & 255] ?? '')

/** An id in the shape of a version 4 UUID that hangs on seed and key alone. */
export function uuid(seed: string, key: string): string {
  const [a, b, c, d] = fourWords(`${seed}/${key}`)
  const version = (b & 0xffff0fff) | 0x4000
  const variant = (c & 0x3fffffff) | 0x80000000
  return `${half(a, 16)}${half(a, 0)}-${half(b, 16)}-${half(version, 0)}-${half(variant, 16)}-${half(c, 0)}${half(d, 16)}${half(d, 0)}`
}

/** A source of chance that repeats itself for the same key. */
export interface Chance {
  /** From 0 up to, but without, 1. */
  next: () => number
  /** A whole number, both ends included. */
  between: (low: number, high: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** Mulberry32 on a key. */
export function chance(key: string): Chance {
  let state = hash(key)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const one = list[between(0, list.length - 1)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  return { next, between, pick }
}
