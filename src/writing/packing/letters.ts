import type { Coder } from './coder.ts'

/** Places where a chance is kept, per view of what came before. Views may share one by accident; it costs a few bytes. */
const PLACES = 1 << 18
const VIEWS = 6
/** Of all signs of a kind, in bits: 32 in words, 128 between them. */
const SIGN_BITS = [7, 5] as const
const MOST_SEEN = 15
/** So many bits are looked up side by side. */
const SLOT_BITS = 3
const TRUST = Float64Array.from({ length: 16 }, (_, often) => 1.1 - 0.6 / often)
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
  /** Chances in 4096ths, with how often they were seen below. */
  const seen = new Uint16Array(VIEWS * PLACES).fill(2048 << 4)
  const weights = new Float64Array((2 * 4 * VIEWS) << SIGN_BITS[0]).fill(0.35)
  const views = new Int32Array(VIEWS)
  const slots = new Int32Array(VIEWS)
  const said = new Float64Array(VIEWS)
  const before = ['', '']

  const bit = (code: Coder, from: number, node: number, given: number): number => {
    let odds = 0
    for (let view = 0; view < VIEWS; view++) {
      const kept = seen[slots[view]! + node]!
      const often = kept & 15
      const opinion = often === 0 ? 0 : ODDS[kept >>> 4]! * TRUST[often]!
      said[view] = opinion
      odds += weights[from + view]! * opinion
    }
    const chance = CHANCE[Math.min(2 * STEPS - 1, Math.max(0, Math.floor(odds * 128) + STEPS))]!
    const is = code(chance, given)
    const wrong = (is - chance) * LEARNS
    const goal = is * 4095
    for (let view = 0; view < VIEWS; view++) {
      weights[from + view]! += wrong * said[view]!
      const place = slots[view]! + node
      const kept = seen[place]!
      const often = kept & 15
      const was = kept >>> 4
      seen[place] = ((was + Math.trunc((goal - was) / (often + 1.6))) << 4) | Math.min(MOST_SEEN, often + 1)
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
      const wanted = given === undefined ? 0 : signs.indexOf(given[at] ?? signs[0]!)
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
      for (let down = bits - 1, near = 1; down >= 0; down--) {
        if ((bits - 1 - down) % SLOT_BITS === 0) {
          near = 1
          for (let view = 0; view < VIEWS; view++) {
            const mixed = Math.imul(views[view]! + Math.imul(node, 0x9e3779b1), 0x2545f491)
            slots[view] = view * PLACES + ((mixed ^ (mixed >>> 15)) & (PLACES - (1 << SLOT_BITS)))
          }
        }
        const is = bit(code, (((kind * 4 + Math.min(at, 3)) << SIGN_BITS[0]) + node) * VIEWS, near, (wanted >> down) & 1)
        node = node * 2 + is
        near = near * 2 + is
      }
      const sign = signs[node - (1 << bits)]!
      if (sign === signs[0]) return (before[kind] = spelt)
      if (sign !== last[at]) alike = 0
      spelt += sign
      whole = Math.imul(whole + sign.charCodeAt(0), 0x2f0b4c47)
    }
  }
}
