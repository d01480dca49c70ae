import type { Coder } from './coder.ts'

/** Places where a chance is kept, per view of what came before. Views may share one by accident; it costs a few bytes. */
const PLACES = 1 << 18
const VIEWS = 6
/** Of all signs of a kind, in bits: 32 in words, 128 between them. */
const SIGN_BITS = [7, 5] as const
const MOST_SEEN = 30
const LEARNS = 0.02
/** Steps of the scale of odds, to either side of one to one. */
const STEPS = 2048
/** e^(1/128): the odds from one step to the next. */
const STEP = 1.007843097206448

/** A chance by its odds, and its odds (as a logarithm) by a chance in 4096ths. Made by multiplication alone. */
const CHANCE = new Float64Array(2 * STEPS)
const ODDS = new Float64Array(4096)
for (let step = 0, odds = 1; step < STEPS; step++, odds *= STEP) {
  CHANCE[STEPS + step] = odds / (1 + odds)
  CHANCE[STEPS - 1 - step] = 1 / (1 + odds * STEP)
}
for (let part = 0, step = 0; part < 4096; part++) {
  while (step < 2 * STEPS - 1 && CHANCE[step]! * 4096 < part + 0.5) step++
  ODDS[part] = (step - STEPS) / 128
}

/**
 * Spells what is new, sign by sign: six views of what came before each have an opinion of the next bit, and those that were right gain weight.
 * @param alphabets all signs there are, by kind; the first ends a spelling
 */
export function speller(alphabets: readonly [string, string]): (code: Coder, kind: number, given?: string) => string {
  /** Chances in 65,536ths, with how often they were seen below. */
  const seen = new Int32Array(VIEWS * PLACES).fill(32768 << 6)
  const weights = new Float64Array((2 * 4 * VIEWS) << SIGN_BITS[0]).fill(0.35)
  const views = new Int32Array(VIEWS)
  const places = new Int32Array(VIEWS)
  const said = new Float64Array(VIEWS)
  const before = ['', '']

  const bit = (code: Coder, from: number, node: number, given?: number): number => {
    let odds = 0
    for (let view = 0; view < VIEWS; view++) {
      const mixed = Math.imul(views[view]! + Math.imul(node, 0x9e3779b1), 0x2545f491)
      const place = (places[view] = view * PLACES + ((mixed ^ (mixed >>> 15)) & (PLACES - 1)))
      const often = seen[place]! & 63
      said[view] = often === 0 ? 0 : ODDS[seen[place]! >>> 10]! * (1.1 - 0.6 / often)
      odds += weights[from + view]! * said[view]!
    }
    const chance = CHANCE[Math.min(2 * STEPS - 1, Math.max(0, Math.floor(odds * 128) + STEPS))]!
    const is = code(chance, given)
    for (let view = 0; view < VIEWS; view++) {
      weights[from + view]! += (is - chance) * LEARNS * said[view]!
      const [was, often] = [seen[places[view]!]! >>> 6, seen[places[view]!]! & 63]
      seen[places[view]!] = ((was + Math.trunc((is * 65535 - was) / (often + 1.6))) << 6) | Math.min(MOST_SEEN, often + 1)
    }
    return is
  }

  return (code, kind, given) => {
    const [signs, bits, last] = [alphabets[kind]!, SIGN_BITS[kind]!, before[kind]!]
    let spelt = ''
    let whole = 0
    let alike = 1
    for (;;) {
      const at = spelt.length
      const wanted = given === undefined ? undefined : signs.indexOf(given[at] ?? signs[0]!)
      const one = at > 0 ? spelt.charCodeAt(at - 1) : kind
      const pair = at > 1 ? one * 256 + spelt.charCodeAt(at - 2) : one
      const three = at > 2 ? pair * 256 + spelt.charCodeAt(at - 3) : pair
      const next = at < last.length ? last.charCodeAt(at) : 0
      views[0] = Math.imul(one, 0x85ebca6b)
      views[1] = Math.imul(pair + 1, 0x85ebca6b)
      views[2] = Math.imul(three + 2, 0x85ebca6b)
      views[3] = Math.imul(three + (at > 3 ? spelt.charCodeAt(at - 4) : 0) * 0x5bd1e995, 0x85ebca6b)
      views[4] = Math.imul(whole + kind + 5, 0x85ebca6b)
      views[5] = Math.imul(next + alike * 256 + (alike && at < 4 ? whole : one * 512), 0x85ebca6b)
      let node = 1
      for (let down = bits - 1; down >= 0; down--) {
        const from = (((kind * 4 + Math.min(at, 3)) << SIGN_BITS[0]) + node) * VIEWS
        node = node * 2 + bit(code, from, node, wanted === undefined ? undefined : (wanted >> down) & 1)
      }
      const sign = signs[node - (1 << bits)]!
      if (sign === signs[0]) return (before[kind] = spelt)
      if (sign !== last[at]) alike = 0
      spelt += sign
      whole = Math.imul(whole + sign.charCodeAt(0), 0x2f0b4c47)
    }
  }
}
