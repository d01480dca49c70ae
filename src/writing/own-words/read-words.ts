import type { Label } from '../labels.ts'
import type { OwnPhrase } from './own-words.ts'

/** Labels an organisation can add phrases to: those that phrases alone decide. */
export const PHRASE_LABELS = [
  'absolute', 'effort-based', 'personality-not-behaviour', 'biased-language', 'comparison-to-peer', 'retention-motive', 'recency', 'narrow-evidence',
  'potential-not-performance', 'hyperbole', 'rating-avoidance', 'predetermined-outcome', 'hearsay',
] as const satisfies readonly Label[]

/** Enough for a house of any size, and read in a moment. */
export const MOST_LINES = 500
export const LONGEST_LINE = 80

/** One line that can't be read. */
export interface LineProblem {
  /** From 1. */
  line: number
  message: string
}

export type Lines<T> = { items: T[] } | { problems: LineProblem[] }

/** Names and short forms everybody here knows, one a line. Blank lines count for nothing, nor does what comes twice. */
export function readNames(text: string): Lines<string> {
  return readLines<string>(text, (line) => (/[\p{L}\p{N}]/u.test(line) ? { item: line } : { message: 'There is no word in it.' }), (name) => name.toLowerCase())
}

/** Phrases with what they are, one a line: `hyperbole: golden spanner`. */
export function readPhrases(text: string): Lines<OwnPhrase> {
  return readLines(text, readPhrase, ({ label, phrase }) => `${label}: ${phrase}`)
}

/** The lines of phrases again, as they are written. */
export function phraseLines(phrases: readonly OwnPhrase[]): string {
  return phrases.map(({ label, phrase }) => `${label}: ${phrase}`).join('\n')
}

type Read<T> = { item: T } | { message: string }

function readPhrase(line: string): Read<OwnPhrase> {
  const at = line.indexOf(':')
  if (at < 0) return { message: 'Write what it is, a colon and the phrase, as in “hyperbole: golden spanner”.' }
  const label = line.slice(0, at).trim().toLowerCase()
  const phrase = line.slice(at + 1).trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ')
  if (!isPhraseLabel(label)) return { message: `“${label}” is none of: ${PHRASE_LABELS.join(', ')}.` }
  if (phrase.length < 3) return { message: 'The phrase needs three letters or more.' }
  if (!/^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u.test(phrase)) return { message: 'A phrase is letters, figures, spaces, hyphens and apostrophes, and begins with a letter or figure.' }
  return { item: { label, phrase } }
}

const isPhraseLabel = (label: string): label is (typeof PHRASE_LABELS)[number] => (PHRASE_LABELS as readonly string[]).includes(label)

function readLines<T>(text: string, read: (line: string) => Read<T>, keyOf: (item: T) => string): Lines<T> {
  const items = new Map<string, T>()
  const problems: LineProblem[] = []
  for (const [n, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (!line) continue
    const found: Read<T> = line.length > LONGEST_LINE ? { message: `It has ${line.length} characters; a line has at most ${LONGEST_LINE}.` } : read(line)
    if ('item' in found) items.set(keyOf(found.item), found.item)
    else problems.push({ line: n + 1, message: found.message })
  }
  if (items.size > MOST_LINES) problems.push({ line: MOST_LINES + 1, message: `There are ${items.size} lines; ${MOST_LINES} are read.` })
  return problems.length > 0 ? { problems } : { items: [...items.values()] }
}
