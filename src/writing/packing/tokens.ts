import type { Coder } from './coder.ts'
import { speller } from './letters.ts'

// A text as words and what stands between them, in turns. What follows what is learnt as one goes along, on both sides alike,
// so that nothing but the surprises travels: a word that came after these before is short, one seen before longer, a new one is spelt.

/** How many words, and how many things between words, may differ. */
const MOST = 1 << 14
/** A time that something came counts so much, so that parts of a time can be held back for what never came. */
const ONCE = 5
const HELD_BACK = 2
const SELDOM = 2

/** All tokens of a kind, with a tree of sums of how often each came. */
class Known {
  readonly tokens: string[] = []
  readonly ids = new Map<string, number>()
  readonly sums = new Int32Array(2 * MOST)
  /** The step at which each was last ruled out. */
  readonly ruledOut = new Int32Array(MOST)
  /** What followed where: a token and how often, in turns, the frequent ones first. */
  readonly followers = [new Map<number, number[]>(), new Map<number, number[]>()] as const
  /** Whether the last one was known, new, or had followed before. */
  fate = 0

  add(token: string): number {
    if (this.tokens.length === MOST) throw new Error(`There are more than ${MOST} different words.`)
    this.ids.set(token, this.tokens.length)
    return this.tokens.push(token) - 1
  }

  count(id: number, by: number): void {
    for (let at = MOST + id; at > 0; at >>= 1) this.sums[at]! += by
  }

  /** One of all but those ruled out, by how often they came. */
  choose(code: Coder, ruledOut: readonly number[], wanted: number): number {
    const weights = ruledOut.map((id) => this.sums[MOST + id]!)
    ruledOut.forEach((id, n) => this.count(id, -weights[n]!))
    let at = 1
    for (let level = MOST >> 1; level > 0; level >>= 1) {
      const yes = this.sums[2 * at + 1]!
      // where only one side has any, there is nothing to ask
      at = 2 * at + (yes === 0 ? 0 : yes === this.sums[at] ? 1 : code(yes / this.sums[at]!, wanted & level ? 1 : 0))
    }
    ruledOut.forEach((id, n) => this.count(id, weights[n]!))
    return at - MOST
  }
}

function placeOf(places: Map<number, number[]>, key: number): number[] {
  let found = places.get(key)
  if (!found) places.set(key, (found = []))
  return found
}

function follow(followers: number[], id: number): void {
  let at = 0
  while (at < followers.length && followers[at] !== id) at += 2
  if (at === followers.length) {
    followers.push(id, ONCE)
    return
  }
  const count = followers[at + 1]! + ONCE
  for (; at > 0 && followers[at - 1]! < count; at -= 2) {
    followers[at] = followers[at - 2]!
    followers[at + 1] = followers[at - 1]!
  }
  followers[at] = id
  followers[at + 1] = count
}

const FLAGS = 1 << 12

/** Yes-or-no questions whose chances are learnt. */
class Flags {
  readonly chances = new Float64Array(FLAGS).fill(0.5)
  readonly asked = new Float64Array(FLAGS).fill(1.5)

  ask(code: Coder, question: number, bit: number): number {
    const is = code(this.chances[question]!, bit)
    const chance = this.chances[question]! + (is - this.chances[question]!) / this.asked[question]!
    this.chances[question] = Math.min(0.9995, Math.max(0.0005, chance))
    if (this.asked[question]! < 60) this.asked[question]!++
    return is
  }
}

/** How large a number is, in eight sizes. */
function size(count: number): number {
  let size = 0
  for (let least = 2; least <= count && size < 7; least = Math.ceil(least * 1.6)) size++
  return size
}

const hash = (one: number, two: number, three: number) => (Math.imul(Math.imul(one + 1, 0x2545f491) + two, 0x5851f42d) + Math.imul(three, 0x14057b7e)) >>> 2

/**
 * Tokens, first what stands before the first word, as coded: read, or those given written.
 * @param alphabets all signs there are, between words and in words; the first ends a spelling
 */
export function codeTokens(code: Coder, length: number, alphabets: readonly [string, string], given?: readonly string[]): string[] {
  const kinds = [new Known(), new Known()] as const
  const spell = speller(alphabets)
  const flags = new Flags()
  const out: string[] = []
  let [one, two, three, four] = [0, 0, 0, 0]
  const ruledOut: number[] = []

  /** One of those that followed before; -1 when it is none. */
  const among = (known: Known, followers: readonly number[], level: number, at: number, wanted: number): number => {
    let [all, many, is] = [0, 0, 0]
    for (let n = 0; n < followers.length; n += 2) {
      if (known.ruledOut[followers[n]!] === at) continue
      all += followers[n + 1]! - HELD_BACK
      many++
      if (followers[n] === wanted) is = 1
    }
    if (many === 0) return -1
    if (flags.ask(code, (level * 9 + Math.min(many, 8)) * 8 + size(all / ONCE), is) === 0) {
      for (let n = 0; n < followers.length; n += 2) {
        if (known.ruledOut[followers[n]!] !== at) ruledOut.push(followers[n]!)
        known.ruledOut[followers[n]!] = at
      }
      return -1
    }
    for (let n = 0; ; n += 2) {
      const each = followers[n]!
      if (known.ruledOut[each] === at) continue
      const weight = followers[n + 1]! - HELD_BACK
      if (weight === all || code(weight / all, each === wanted ? 1 : 0)) return each
      all -= weight
    }
  }

  for (let at = 1; at <= length; at++) {
    const kind = (at & 1) ^ 1
    const known = kinds[kind]!
    const wanted = given ? known.ids.get(given[at - 1]!) ?? -1 : -1
    const [nearest, wider] = known.followers
    const near = placeOf(nearest, kind ? hash(four * MOST + three, two, one) : hash(four, two, -1))
    let wide: number[] | undefined
    ruledOut.length = 0
    let id = among(known, near, kind * 2, at, wanted)
    if (id === -1) {
      wide = placeOf(wider, kind ? two * MOST + one : two)
      id = among(known, wide, kind * 2 + 1, at, wanted)
    }
    if (id !== -1) known.fate = 2
    else if (flags.ask(code, 1000 + (kind ? 3 + Math.min(one, 200) * 3 : 0) + known.fate, wanted === -1 ? 1 : 0)) {
      id = known.add(spell(code, kind, given?.[at - 1]))
      known.fate = 1
    } else {
      id = known.choose(code, ruledOut, wanted)
      known.fate = 0
    }
    if (known.fate !== 2) known.count(id, known.sums[MOST + id] === 0 ? ONCE - SELDOM : ONCE)
    follow(near, id)
    // where the nearest place knew it, the wider one learns nothing
    if (wide) follow(wide, id)
    out.push(known.tokens[id]!)
    four = three
    three = two
    two = one
    one = id
  }
  return out
}
