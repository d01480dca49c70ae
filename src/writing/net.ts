import { FIGURE } from './pattern.ts'
import type { Part } from './pattern.ts'
import { scan } from './tokens.ts'

/**
 * A pattern as a net over words: a knot is a place between two words, an edge leads on by one of its words, an end is where the
 * pattern is through. A net lets through all that its pattern fits and little else: the regular expression has the last word.
 */
export interface Knot {
  readonly id: number
  /** Where a pattern begins: it is looked up by the words that are written out, and by no other. */
  readonly begins: boolean
  readonly edges: Edge[]
  readonly ends: End[]
}

interface Words {
  readonly words: ReadonlySet<string>
  /** And any other that ends in one of these. */
  readonly endings: ReadonlySet<string>
  /** And any other. */
  readonly any: boolean
}

export interface Edge extends Words {
  readonly to: Knot
}

export interface End extends Words {
  /** The alternative of the lexicon that ends here. */
  readonly way: number
}

/** Strings a stretch without a blank may stand for; or any that end in one of `endings`; `more`: or others. */
interface Strings {
  readonly list: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly more: boolean
}

/** How far one has come: at which knots, with so much of the next word. */
type Front = ReadonlyMap<Knot, Strings>

/** Ties one more knot. */
export type Tie = (begins?: boolean) => Knot

const NONE: ReadonlySet<string> = new Set()
const NOTHING: Strings = { list: new Set(['']), endings: NONE, more: false }
const ANYTHING: Strings = { list: NONE, endings: NONE, more: true }
/** Of more strings than this it is enough to know that there are many. */
const MOST_STRINGS = 600

/** @param first number of the first knot; later ones count on */
export function knotter(first: number): { tie: Tie; tied: () => number } {
  let id = first
  return { tie: (begins = false) => ({ id: id++, begins, edges: [], ends: [] }), tied: () => id }
}

/** @returns the knot at which a pattern begins */
export function netOf(parts: readonly Part[], way: number, tie: Tie): Knot {
  const root = tie(true)
  for (const [knot, strings] of along(parts, new Map([[root, NOTHING]]), tie)) knot.ends.push({ ...wordsAt(knot, strings), way })
  return root
}

function along(parts: readonly Part[], front: Front, tie: Tie): Front {
  return parts.reduce((from, part) => past(part, from, tie), front)
}

function past(part: Part, front: Front, tie: Tie): Front {
  if (!hasBlank(part)) return extended(front, stringsOf(part))
  if (part.is === 'either') {
    const [short, long] = [part.ways.filter((way) => !way.some(hasBlank)), part.ways.filter((way) => way.some(hasBlank))]
    return together([...(short.length > 0 ? [extended(front, anyOf(short))] : []), ...long.map((way) => along(way, front, tie))])
  }
  if (part.is === 'again') return pastAgain(part, front, tie)
  if (part.is !== 'one') return pastBlank(front, tie)
  if (part.of === 'any' || part.of === 'word') return pastAll(front, tie)
  return together([extended(front, { list: new Set(part.of.filter((each) => each !== ' ')), endings: NONE, more: false }), pastBlank(front, tie)])
}

function pastAgain({ part, least, most }: Extract<Part, { is: 'again' }>, front: Front, tie: Tie): Front {
  const found: Front[] = least === 0 ? [front] : []
  if (part.is === 'one' && part.of === 'any') return together([...found, pastAll(front, tie)])
  let from = front
  for (let round = 1; round <= most; round++) {
    from = past(part, from, tie)
    if (round >= least) found.push(from)
  }
  return together(found)
}

const hasBlank = kept((part: Part): boolean => {
  if (part.is === 'either') return part.ways.some((way) => way.some(hasBlank))
  if (part.is === 'again') return hasBlank(part.part)
  return part.is === 'space' || part.is === 'one' && (part.of === 'any' || part.of.includes(' '))
})

/** What a part without a blank may stand for. */
const stringsOf: (part: Part) => Strings = kept((part: Part): Strings => {
  if (part.is === 'either') return anyOf(part.ways)
  if (part.is === 'one') return part.of === 'word' || part.of === 'any' ? ANYTHING : { list: new Set(part.of), endings: NONE, more: false }
  if (part.is !== 'again') return NOTHING
  const once = stringsOf(part.part)
  return union([...(part.least === 0 ? [NOTHING] : []), part.most === 1 ? once : product(once, ANYTHING)])
})

function anyOf(ways: readonly (readonly Part[])[]): Strings {
  return union(ways.map((way) => way.map(stringsOf).reduce(product, NOTHING)))
}

/** Answers are kept with what was asked about: much recurs in a pattern. */
function kept<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const answer = Symbol('answer')
  return (from: From & { [answer]?: To }) => (from[answer] ??= work(from))
}

/** One more knot, to which everything begun so far leads. */
function pastBlank(front: Front, tie: Tie): Front {
  const to = tie()
  const reached = new Map<Knot, Strings>()
  for (const [knot, strings] of front) {
    // a blank after a blank is the same one
    if (strings.list.has('') && !knot.begins) reached.set(knot, NOTHING)
    const edge = { ...wordsAt(knot, strings), to }
    if (edge.any || edge.words.size > 0 || edge.endings.size > 0) knot.edges.push(edge)
  }
  return reached.set(to, NOTHING)
}

/** Whatever follows, over any number of words. */
function pastAll(front: Front, tie: Tie): Front {
  const through = pastBlank(extended(front, ANYTHING), tie)
  for (const knot of through.keys()) knot.edges.push({ words: NONE, endings: NONE, any: true, to: knot })
  return together([extended(front, ANYTHING), extended(through, ANYTHING), through, front])
}

function extended(front: Front, by: Strings): Front {
  return new Map([...front].map(([knot, strings]) => [knot, limited(knot, product(strings, by))]))
}

function together(fronts: readonly Front[]): Front {
  const all = new Map<Knot, Strings>()
  for (const front of fronts) {
    for (const [knot, strings] of front) {
      const known = all.get(knot)
      all.set(knot, known && known !== strings ? limited(knot, union([known, strings])) : strings)
    }
  }
  return all
}

function union(all: readonly Strings[]): Strings {
  if (all.length === 1) return all[0]!
  const list = new Set<string>()
  const endings = new Set<string>()
  for (const strings of all) {
    for (const each of strings.list) list.add(each)
    for (const each of strings.endings) endings.add(each)
  }
  return { list, endings, more: all.some(({ more }) => more) }
}

const limited = ({ begins }: Knot, strings: Strings) => (strings.list.size + strings.endings.size > MOST_STRINGS && !begins ? ANYTHING : strings)

function product(a: Strings, b: Strings): Strings {
  if (isNothing(a)) return b
  if (isNothing(b) || isFigure(a)) return a
  const list = new Set<string>()
  const endings = new Set<string>()
  const isTold = [glue(a.list, b.list, list), glue(a.endings, b.list, endings)].every(Boolean)
  // whatever stands before, it ends as `b` does
  if (a.more) for (const each of b.list) endings.add(each)
  if (isSomething(a)) for (const each of b.endings) endings.add(each)
  return { list, endings, more: !isTold || b.more || a.more && b.list.has('') }
}

const isSomething = ({ list, endings, more }: Strings) => more || list.size + endings.size > 0

const isNothing = ({ list, endings, more }: Strings) => !more && endings.size === 0 && list.size === 1 && list.has('')
const isFigure = ({ list, endings, more }: Strings) => !more && endings.size === 0 && list.size === 1 && list.has(FIGURE)

/** Adds each of the ones before each of the others; false where a figure makes some untold. */
function glue(before: ReadonlySet<string>, after: ReadonlySet<string>, into: Set<string>): boolean {
  let isTold = true
  for (const a of before) {
    for (const b of after) {
      const both = glued(a, b)
      if (both === undefined) isTold = false
      else into.add(both)
    }
  }
  return isTold
}

/** A figure swallows what stands after it, and a sign of money before it. */
function glued(a: string, b: string): string | undefined {
  if (a === FIGURE || !b.includes(FIGURE)) return a === FIGURE ? a : a + b
  return b === FIGURE && /^(?:[£$€(]*$|\d)/u.test(a) ? FIGURE : undefined
}

/** Strings as the tokens of a text have them. What a pattern begins with is written out; further on every figure is like any other. */
const beginsWith = kept((strings: Strings): Words => {
  const { words, endings, any } = wordsOf(strings, (word) => word)
  return { words, endings: NONE, any: any || endings.size > 0 }
})
const goesOnWith = kept((strings: Strings): Words => wordsOf(strings, (word) => word.replace(/^\d.*/u, FIGURE)))

function wordsOf({ list, endings, more }: Strings, written: (word: string) => string): Words {
  const words = new Set<string>()
  let any = more || [...endings].some((each) => !TELLS.test(each))
  for (const each of list) {
    const word = each === '' || PLAIN.test(each) ? each : tokenOf(each)
    if (word === undefined) any = true
    else if (word !== '') words.add(written(word))
  }
  return { words, endings: any ? NONE : shortest(endings), any }
}

/** Of endings only the last letters, and of several that end alike the shortest. */
function shortest(endings: ReadonlySet<string>): ReadonlySet<string> {
  const short = new Set([...endings].map((each) => each.slice(-MOST_LETTERS)))
  return new Set([...short].filter((each) => ![...short].some((other) => other !== each && each.endsWith(other))))
}

const MOST_LETTERS = 4

const wordsAt = ({ begins }: Knot, strings: Strings) => (begins ? beginsWith(strings) : goesOnWith(strings))

const PLAIN = /^[a-z]+$|^#$/u
/** An ending words can be told by: of letters alone, and not the "s" that a token is without where it is whose. */
const TELLS = /^[a-z]+(?<!^s)$/u

function tokenOf(text: string): string | undefined {
  const { tokens } = scan(text)
  return tokens.length === 1 ? tokens[0]!.word : undefined
}
