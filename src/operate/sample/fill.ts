import type { Chance } from './random.ts'
import { hash } from './random.ts'

interface Choice { options: Piece[][]; turn: number; group: number }
interface Blank { name: string; low?: number; high?: number }
type Piece = string | Choice | Blank

/** Words for the blanks of one text, by name. */
export type Words = Readonly<Record<string, string>>
/** Numbers already drawn, by name; new ones are added. */
export type Numbers = Record<string, number>

/** Fills the texts of the bank; see `bank/shape.ts` for their notation. */
export interface Filler {
  fill: (text: string, words: Words, luck: Chance, numbers?: Numbers) => string
}

/** Each filler counts for itself which choice comes next, so that two runs with the same seed say the same. */
export function filler(seed: string): Filler {
  const known = new Map<string, Piece[]>()
  const fill = (text: string, words: Words, luck: Chance, numbers: Numbers = {}) => {
    let pieces = known.get(text)
    if (!pieces) known.set(text, (pieces = parse(text, seed)))
    return capitalise(render(pieces, words, luck, numbers))
  }
  return { fill }
}

/** Draws all numbers that any of the texts asks for, so that it does not matter which text is filled first. */
export function drawNumbers(texts: readonly string[], luck: Chance): Numbers {
  const drawn: Numbers = {}
  for (const text of texts) {
    for (const [, name, low, high] of text.matchAll(/\{([a-z]\d?):(\d+)-(\d+)\}/g)) {
      if (name && !(name in drawn)) drawn[name] = luck.between(Number(low), Number(high))
    }
  }
  return drawn
}

function render(pieces: readonly Piece[], words: Words, luck: Chance, numbers: Numbers): string {
  let out = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') out += piece
    else if ('options' in piece) out += render(nextOption(piece), words, luck, numbers)
    else out += blank(piece, words, luck, numbers)
  }
  return out
}

/** Goes round the options; after each round the groups of a text shift against one another. */
function nextOption(choice: Choice): readonly Piece[] {
  const { options } = choice
  const at = (choice.turn + Math.floor(choice.turn / options.length) * choice.group) % options.length
  choice.turn++
  return options[at] ?? []
}

function blank({ name, low, high }: Blank, words: Words, luck: Chance, numbers: Numbers): string {
  if (low !== undefined && high !== undefined && !(name in numbers)) numbers[name] = luck.between(low, high)
  const value = numbers[name] ?? words[name]
  if (value === undefined) throw new Error(`nothing for the blank {${name}}`)
  return String(value)
}

function parse(text: string, seed: string): Piece[] {
  const root: Piece[] = []
  const open: { choice: Choice; outer: Piece[] }[] = []
  let current = root
  let group = hash(`${seed}/${text}`) % 7
  for (const token of text.replace(/\s+/g, ' ').match(/[[\]|]|\{[^}]*\}|[^[\]|{]+/g) ?? []) {
    const innermost = open.at(-1)
    if (token === '[') {
      const choice: Choice = { options: [[]], turn: group, group: 1 + (group++ % 2) }
      current.push(choice)
      open.push({ choice, outer: current })
      current = choice.options[0] ?? []
    } else if (token === '|' && innermost) {
      innermost.choice.options.push((current = []))
    } else if (token === ']' && innermost) {
      current = innermost.outer
      open.pop()
    } else current.push(token.startsWith('{') ? toBlank(token) : token)
  }
  return root
}

function toBlank(token: string): Blank {
  const [name = '', range] = token.slice(1, -1).split(':')
  if (!range) return { name }
  const [low, high] = range.split('-').map(Number)
  return { name, ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}

/** Sentences begin with a capital, whatever word filled their first blank. */
function capitalise(text: string): string {
  return text.replace(/(^[“(]?|[.!?] “?)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
