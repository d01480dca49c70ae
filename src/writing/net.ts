import type { Part } from './pattern.ts'
import { ANYTHING, beginsWith, goesOnWith, kept, MOST_STRINGS, NONE, NOTHING, overOf, product, sizeOf, stringsOf, told, union } from './strings.ts'
import type { Over, Strings, Words } from './strings.ts'

/**
 * A pattern as a net over words: a knot is a place between two words, an edge leads on by one of its words, an end is where the
 * pattern is through. A net lets through all that its pattern fits and little else: the regular expression has the last word.
 */
export interface Knot {
  readonly id: number
  /** What its pattern marks. */
  readonly mark: string
  /** Where a pattern begins: figures are told apart there. */
  readonly begins: boolean
  readonly edges: Edge[]
  readonly ends: End[]
}

export interface Edge extends Words {
  /** What may stand between its word and the blank after it. */
  readonly over: Over
  readonly to: Knot
}

export interface End extends Words {
  /** The alternatives of the lexicon that end here: several where they are the same words. */
  readonly ways: readonly number[]
}

/** How far one has come: at which knots, with so much of the next word. */
type Front = ReadonlyMap<Knot, Strings>

/** Ties one more knot. */
export type Tie = (begins?: boolean) => Knot

/** @param first number of the first knot; later ones count on */
export function knotter(first: number): (mark: string) => Tie {
  let id = first
  return (mark) => (begins = false) => ({ id: id++, mark, begins, edges: [], ends: [] })
}

/** @returns the knot at which a pattern begins */
export function netOf(parts: readonly Part[], ways: readonly number[], tie: Tie): Knot {
  const root = tie(true)
  for (const [knot, strings] of along(parts, new Map([[root, NOTHING]]), tie)) knot.ends.push({ ...wordsAt(knot, strings), ways })
  return root
}

function along(parts: readonly Part[], front: Front, tie: Tie): Front {
  return parts.reduce((from, part) => past(part, from, tie), front)
}

function past(part: Part, front: Front, tie: Tie): Front {
  if (!hasBlank(part)) return extended(front, stringsOf(part))
  if (part.is === 'either') return together(joined(part).map((way) => along(way, front, tie)))
  if (part.is === 'again') return pastAgain(part, front, tie)
  if (part.is !== 'one') return pastBlank(front, tie)
  if (part.of === 'any' || part.of === 'word') return pastAll(front, overOf(part), tie)
  return together([extended(front, told(part.of.filter((each) => each !== ' '))), pastBlank(front, tie)])
}

/** Alternatives by what they have in common: those without a blank, those that begin with one and those that end with one are one way each, and tie one knot for all of them. */
const joined = kept(({ ways }: Extract<Part, { is: 'either' }>): readonly (readonly Part[])[] => {
  const short = ways.filter((way) => !way.some(hasBlank))
  const long = ways.filter((way) => way.some(hasBlank))
  const after = long.filter((way) => isSpace(way[0]))
  const before = long.filter((way) => !isSpace(way[0]) && isSpace(way.at(-1)))
  return [
    ...(short.length > 0 ? [[eitherOf(short)]] : []),
    ...(after.length > 0 ? [[after[0]![0]!, eitherOf(after.map((way) => way.slice(1)))]] : []),
    ...(before.length > 0 ? [[eitherOf(before.map((way) => way.slice(0, -1))), before[0]!.at(-1)!]] : []),
    ...long.filter((way) => !isSpace(way[0]) && !isSpace(way.at(-1))),
  ]
})

const isSpace = (part: Part | undefined) => part?.is === 'space'
const eitherOf = (ways: readonly (readonly Part[])[]): Part => ({ is: 'either', ways })

function pastAgain({ part, least, most }: Extract<Part, { is: 'again' }>, front: Front, tie: Tie): Front {
  const found: Front[] = least === 0 ? [front] : []
  if (part.is === 'one' && part.of === 'any') return together([...found, pastAll(front, overOf(part), tie)])
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

/** One more knot, to which everything begun so far leads. */
function pastBlank(front: Front, tie: Tie): Front {
  const to = tie()
  const reached = new Map<Knot, Strings>()
  for (const [knot, strings] of front) {
    // a blank after a blank is the same one
    if (strings.list.has('') && !knot.begins) reached.set(knot, NOTHING)
    const edge = { ...wordsAt(knot, strings), over: strings.over, to }
    if (edge.any || edge.words.size + edge.endings.size + edge.begins.size > 0) knot.edges.push(edge)
  }
  return reached.set(to, NOTHING)
}

/** Whatever follows, over any number of words. */
function pastAll(front: Front, over: Over, tie: Tie): Front {
  const any = ANYTHING[over]!
  const through = pastBlank(extended(front, any), tie)
  for (const knot of through.keys()) knot.edges.push({ words: NONE, endings: NONE, begins: NONE, any: true, signs: undefined, over, to: knot })
  return together([extended(front, any), extended(through, any), through, front])
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

const limited = ({ begins }: Knot, strings: Strings) => (sizeOf(strings) > MOST_STRINGS && !begins ? ANYTHING[strings.over]! : strings)

const wordsAt = ({ begins }: Knot, strings: Strings) => (begins ? beginsWith(strings) : goesOnWith(strings))
