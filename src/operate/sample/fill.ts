import type { Chance } from './random.ts'
import { hash } from './random.ts'

interface Choice {
  options: Piece[][]
  turn: number
  group: number
}
interface Blank {
  name: string
  low?: number
  high?: number
  opens: boolean
}
type Piece = string | Choice | Blank

/** Words for the blanks of one text, by name. */
export type Words = Readonly<Record<string, string>>
/** Numbers already drawn, by name; new ones are added. */
export type Numbers = Record<string, number>

/** A sentence or so of a text, and how often it can be said before it is the same again. */
interface Unit {
  pieces: Piece[]
  fresh: number
  said: number
}

/** Fills the texts of the bank; see `bank/shape.ts` for their notation. */
export interface Filler {
  fill: (text: string, words: Words, luck: Chance, numbers?: Numbers) => string
  /** The same, leaving out sentences that would be word for word what somebody else got. The first one always stays. */
  fillLean: (text: string, words: Words, luck: Chance, numbers?: Numbers) => string
  /** Whether this very line has not been written before; from now on it has. */
  isNew: (line: string) => boolean
}

/** Each filler counts for itself which choice comes next, so that two runs with the same seed say the same. */
export function filler(seed: string): Filler {
  const known = new Map<string, Unit[]>()
  const lines = new Set<string>()
  const write = (text: string, words: Words, luck: Chance, numbers: Numbers, lean: boolean) => {
    let units = known.get(text)
    if (!units) known.set(text, (units = unitsOf(parse(text, seed))))
    const out: string[] = []
    for (const unit of units) {
      if (lean && unit !== units[0] && unit.said >= unit.fresh) continue
      if (out.length > 0) out.push(' ')
      unit.said++
      render(unit.pieces, words, luck, numbers, out)
    }
    // Joined, not added up piece by piece: a text that is kept should be one string and not a chain of forty.
    return out.join('')
  }
  return {
    fill: (text, words, luck, numbers = {}) => write(text, words, luck, numbers, false),
    fillLean: (text, words, luck, numbers = {}) => write(text, words, luck, numbers, true),
    isNew: (line) => {
      if (lines.size >= MOST_LINES) return true
      if (lines.has(line)) return false
      lines.add(line)
      return true
    },
  }
}

/** In a crowd lines repeat whatever one does; keeping them all would only cost time. */
const MOST_LINES = 5000

const ENDS = /[.?!][”’)]?$/

/** Cuts a text where sentences end for certain: within plain text, and after choices all of whose options end one. */
function unitsOf(pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = []
  let current: Piece[] = []
  const close = () => {
    if (current.length > 0) units.push({ pieces: current, fresh: freshness(current), said: 0 })
    current = []
  }
  for (const [at, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      for (const part of piece.split(/(?<=[.?!][”’)]?) /)) {
        const text = current.length === 0 ? part.trimStart() : part
        if (text !== '') current.push(text)
        if (ENDS.test(text)) close()
      }
    } else {
      current.push(piece)
      if ('options' in piece && piece.options.every(endsSentence) && startsAfresh(pieces[at + 1])) close()
    }
  }
  close()
  return units
}

const startsAfresh = (next: Piece | undefined) => next === undefined || (typeof next === 'string' && next.startsWith(' '))

function endsSentence(option: readonly Piece[]): boolean {
  const last = option.at(-1)
  return typeof last === 'string' ? ENDS.test(last.trimEnd()) : last !== undefined && 'options' in last && last.options.every(endsSentence)
}

/** With a blank in it a sentence differs each time; without, as often as it has choices. */
function freshness(pieces: readonly Piece[]): number {
  if (pieces.some(hasBlank)) return Infinity
  return Math.max(1, ...pieces.map((piece) => (typeof piece === 'object' && 'options' in piece ? piece.options.length : 1)))
}

function hasBlank(piece: Piece): boolean {
  if (typeof piece === 'string') return false
  return 'options' in piece ? piece.options.every((option) => option.some(hasBlank)) : piece.name !== 'level'
}

const ranges = new WeakMap<object, [name: string, low: number, high: number][]>()

/**
 * Draws all numbers that any of the texts asks for, so that it does not matter which text is filled first.
 * @param owner what the texts belong to, looked through once
 */
export function drawNumbers(owner: object, texts: () => readonly string[], luck: Chance): Numbers {
  let found = ranges.get(owner)
  if (!found) ranges.set(owner, (found = rangesIn(texts())))
  const drawn: Numbers = {}
  for (const [name, low, high] of found) drawn[name] = luck.between(low, high)
  return drawn
}

function rangesIn(texts: readonly string[]): [string, number, number][] {
  const found = new Map<string, [string, number, number]>()
  for (const [, name = '', low, high] of texts.join(' ').matchAll(/\{([a-z]\d?):(\d+)-(\d+)\}/g)) {
    if (!found.has(name)) found.set(name, [name, Number(low), Number(high)])
  }
  return [...found.values()]
}

function render(pieces: readonly Piece[], words: Words, luck: Chance, numbers: Numbers, out: string[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') out.push(piece)
    else if ('options' in piece) render(nextOption(piece), words, luck, numbers, out)
    else out.push(blank(piece, words, luck, numbers))
  }
}

/** Goes round the options; after each round the groups of a text shift against one another. */
function nextOption(choice: Choice): readonly Piece[] {
  const { options } = choice
  const at = (choice.turn + Math.floor(choice.turn / options.length) * choice.group) % options.length
  choice.turn++
  return options[at] ?? []
}

function blank({ name, low, high, opens }: Blank, words: Words, luck: Chance, numbers: Numbers): string {
  if (low !== undefined && high !== undefined && !(name in numbers)) numbers[name] = luck.between(low, high)
  const value = numbers[name] ?? words[name]
  if (value === undefined) throw new Error(`nothing for the blank {${name}}`)
  const text = opens && typeof value === 'number' ? (SMALL_NUMBERS[value] ?? String(value)) : String(value)
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** A sentence does not begin with a figure if it can be helped. */
const SMALL_NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** While parsing, `tail` is the end of what would stand before: a blank after a full stop gets a capital. */
function parse(text: string, seed: string): Piece[] {
  const root: Piece[] = []
  const open: { choice: Choice; outer: Piece[]; tail: string }[] = []
  let current = root
  let tail = ''
  let group = hash(`${seed}/${text}`) % 7
  for (const token of text.replace(/\s+/g, ' ').match(/[[\]|]|\{[^}]*\}|[^[\]|{]+/g) ?? []) {
    const innermost = open.at(-1)
    if (token === '[') {
      const choice: Choice = { options: [[]], turn: group, group: 1 + (group++ % 2) }
      current.push(choice)
      open.push({ choice, outer: current, tail })
      current = choice.options[0] ?? []
    } else if (token === '|' && innermost) {
      innermost.choice.options.push((current = []))
      tail = innermost.tail
    } else if (token === ']' && innermost) {
      current = innermost.outer
      open.pop()
    } else if (token.startsWith('{')) {
      current.push(toBlank(token, tail === '' || /[.!?] “?$/.test(tail)))
      tail = 'x'
    } else {
      current.push(token)
      tail = (tail + token).slice(-4)
    }
  }
  return root
}

function toBlank(token: string, opens: boolean): Blank {
  const [name = '', range] = token.slice(1, -1).split(':')
  if (!range) return { name, opens }
  const [low, high] = range.split('-').map(Number)
  return { name, opens, ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}
