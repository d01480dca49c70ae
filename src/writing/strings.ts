import { FIGURE } from './pattern.ts'
import type { Part } from './pattern.ts'
import { scan } from './tokens.ts'

/** Words an edge of a net leads on by. */
export interface Words {
  readonly words: ReadonlySet<string>
  /** And any other that ends in one of these. */
  readonly endings: ReadonlySet<string>
  /** And any other that begins with one of these. */
  readonly begins: ReadonlySet<string>
  /** And any other. */
  readonly any: boolean
  /** For the automaton, when it first asks. */
  signs: Signs | undefined
}

/** Two numbers of bits of words, and one of endings and beginnings. */
export type Signs = [low: number, high: number, shapes: number]

/** Signs after a word that a pattern gets over: none, any but commas and stops, any but stops (`.` and `;`), any. */
export const OVER = { nothing: 0, signs: 1, commas: 2, stops: 3 } as const
export type Over = typeof OVER[keyof typeof OVER]

/** What must be got over to get past this. */
export function overIn(signs: string): Over {
  let over: Over = OVER.nothing
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at)
    if (code === 46 || code === 59) return OVER.stops
    if (code === 44) over = OVER.commas
    else if (over === OVER.nothing && !isPlain(code)) over = OVER.signs
  }
  return over
}

/** Letters and digits, and the sign that stands for a figure. */
const isPlain = (code: number) => code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === FIGURE.charCodeAt(0)

/** Strings a stretch without a blank may stand for; or any that end in one of `endings` or begin with one of `begins`; `more`: or others. */
export interface Strings {
  readonly list: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly begins: ReadonlySet<string>
  readonly more: boolean
  /** The most of the signs in them. */
  readonly over: Over
}

export const NONE: ReadonlySet<string> = new Set()
export const told = (list: readonly string[]): Strings => ({ list: new Set(list), endings: NONE, begins: NONE, more: false, over: overIn(list.join('')) })
export const NOTHING = told([''])
const anything = (over: Over): Strings => ({ list: NONE, endings: NONE, begins: NONE, more: true, over })
export const ANYTHING = Object.values(OVER).map(anything)
/** Of more strings than this it is enough to know that there are many. */
export const MOST_STRINGS = 600

/** What a part without a blank may stand for. */
export const stringsOf: (part: Part) => Strings = kept((part: Part): Strings => {
  if (part.is === 'either') return anyOf(part.ways)
  if (part.is === 'one') return part.of === 'word' || part.of === 'any' ? ANYTHING[overOf(part)]! : told(part.of)
  if (part.is !== 'again') return NOTHING
  const once = stringsOf(part.part)
  return union([...(part.least === 0 ? [NOTHING] : []), part.most === 1 ? once : product(once, ANYTHING[once.over]!)])
})

/** What a character that is not told gets over, by how it is written: `\w`, `[a-z,]`, `[^.;]`, `.`. */
export function overOf({ source }: Extract<Part, { is: 'one' }>): Over {
  if (source.startsWith('[^')) return source.includes('.') && source.includes(';') ? source.includes(',') ? OVER.signs : OVER.commas : OVER.stops
  if (source === '.' || /^\\s$/iu.test(source)) return OVER.stops
  return Math.max(OVER.signs, overIn(source.replaceAll(/\\\w/gu, ''))) as Over
}

function anyOf(ways: readonly (readonly Part[])[]): Strings {
  return union(ways.map((way) => way.map(stringsOf).reduce(product, NOTHING)))
}

/** Answers are kept with what was asked about: much recurs in a pattern. */
export function kept<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const answer = Symbol('answer')
  return (from: From & { [answer]?: To }) => (from[answer] ??= work(from))
}

export function union(all: readonly Strings[]): Strings {
  if (all.length === 1) return all[0]!
  const [list, endings, begins] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const strings of all) {
    for (const each of strings.list) list.add(each)
    for (const each of strings.endings) endings.add(each)
    for (const each of strings.begins) begins.add(each)
  }
  return { list, endings, begins, more: all.some(({ more }) => more), over: most(all) }
}

const most = (all: readonly Strings[]) => Math.max(...all.map(({ over }) => over)) as Over

export function product(a: Strings, b: Strings): Strings {
  if (isNothing(a)) return b
  if (isNothing(b)) return a
  const over = most([a, b])
  if (isFigure(a)) return over === a.over ? a : { ...a, over }
  const [list, endings, begins] = [new Set<string>(), new Set<string>(), new Set(a.begins)]
  const isTold = [glue(a.list, b.list, list, begins), glue(a.endings, b.list, endings), glue(a.list, b.begins, begins)].every(Boolean)
  // whatever stands before, it ends as `b` does; whatever stands after, it begins as `a` does
  if (a.more) for (const each of b.list) endings.add(each)
  if (a.more || a.list.size + a.endings.size > 0) for (const each of b.endings) endings.add(each)
  if (b.more) for (const each of a.list) begins.add(each)
  const isOpen = a.more || a.endings.size > 0
  return { list, endings, begins, more: !isTold || isOpen && (b.more || b.begins.size > 0) || b.more && a.list.has('') || a.more && b.list.has(''), over }
}

export const sizeOf = ({ list, endings, begins }: Strings) => list.size + endings.size + begins.size
const isOnly = (strings: Strings, what: string) => !strings.more && sizeOf(strings) === 1 && strings.list.has(what)
const isNothing = (strings: Strings) => isOnly(strings, '')
const isFigure = (strings: Strings) => isOnly(strings, FIGURE)

/** Adds each of the ones before each of the others; of letters before a figure only those, where there is a place for it. False where a figure makes some untold. */
function glue(before: ReadonlySet<string>, after: ReadonlySet<string>, into: Set<string>, opened?: Set<string>): boolean {
  let isTold = true
  for (const a of before) {
    for (const b of after) {
      const both = glued(a, b)
      if (both !== undefined) into.add(both)
      else if (opened) opened.add(a)
      else isTold = false
    }
  }
  return isTold
}

/** A figure swallows what stands after it, and a sign of money before it; many commas are as good as one. */
function glued(a: string, b: string): string | undefined {
  if (b === ',' && a.endsWith(b)) return a
  if (a === FIGURE || !b.includes(FIGURE)) return a === FIGURE ? a : a + b
  return b === FIGURE && /^(?:[£$€(]*$|\d)/u.test(a) ? FIGURE : undefined
}

/** Strings as the tokens of a text have them. What a pattern begins with is written out; further on every figure is like any other. */
export const beginsWith = kept((strings: Strings): Words => wordsOf(strings, (word) => word))
export const goesOnWith = kept((strings: Strings): Words => wordsOf(strings, (word) => word.replace(/^\d.*/u, FIGURE)))

function wordsOf({ list, endings, begins, more }: Strings, written: (word: string) => string): Words {
  const words = new Set<string>()
  const stems = [...begins].map((each) => each.replace(/-$/u, ''))
  const tails = [...endings].map((each) => LETTERS.exec(each)![0].slice(-MOST_LETTERS))
  let any = more || tails.some((each) => !TELLS.test(each)) || stems.some((each) => !OPENS.test(each))
  for (const each of list) {
    const word = each === '' || PLAIN.test(each) ? each : tokenOf(each)
    if (word === undefined) any = true
    else if (word !== '') words.add(written(word))
  }
  if (any) return { words, endings: NONE, begins: NONE, any, signs: undefined }
  return { words, endings: shortest(tails, (each, other) => each.endsWith(other)), begins: shortest(stems, (each, other) => each.startsWith(other)), any, signs: undefined }
}

/** Those that no other stands for as well. */
const shortest = (shapes: readonly string[], isSo: (each: string, other: string) => boolean): ReadonlySet<string> => new Set(shapes.filter((each) => !shapes.some((other) => other !== each && isSo(each, other))))

/** So much of an ending is enough to tell it by. */
export const MOST_LETTERS = 4
const LETTERS = /[a-z]*$/u

const PLAIN = /^[a-z]+$|^#$/u
/** An ending words can be told by: of letters alone, and not the "s" that a token is without where it is whose. */
const TELLS = /^[a-z]+(?<!^s)$/u
const OPENS = /^[a-z]+$/u
/** Most that is not plain is a word with a comma behind it. */
const ENUMERATED = /^[a-z]+,$/u

/** Several words glued to one, whatever they are. */
export const GLUE = '*'

/** As what a stretch without a blank stands in a text: undefined where no word is in it. */
function tokenOf(text: string): string | undefined {
  if (ENUMERATED.test(text)) return text.slice(0, -1)
  const { tokens } = scan(text)
  return tokens.length > 1 ? GLUE : tokens[0]?.word
}
