import { GUARDS } from './guards.ts'
import { IS } from './lexicon/classes.ts'
import type { Lexicon } from './lexicon.ts'
import { FIGURE } from './pattern.ts'
import { mask } from './mask.ts'
import { is, isCapital, sentenceText } from './reading.ts'
import type { Found, Reading } from './reading.ts'
import { scan } from './tokens.ts'

/** Reads a text: tokens, classes, and the lexicon's phrases that stood the guards. Linear in its length. */
export function read(text: string, lexicon: Lexicon): Reading {
  const { text: masked, quotes } = mask(text)
  const { tokens, sentences } = scan(masked)
  const found = new Map<string, Found[]>()
  const reading = { text, masked, tokens, bits: new Int32Array(tokens.length), sentences, quotes, found, foundIn: sentences.map((): Found[] => []) }
  const pending: number[] = []
  for (const [index, token] of tokens.entries()) {
    const entry = lexicon.get(token.word) ?? (isFigure(token.word) ? lexicon.get(FIGURE) : undefined)
    if (entry === undefined) continue
    reading.bits[index] = entry.bits
    if (entry.phrases.length > 0) pending.push(index)
  }
  let sentence = 0
  for (const index of pending) {
    while (sentences[sentence]!.last <= index) sentence++
    findAt(reading, lexicon, index, sentence, found)
  }
  return reading
}

const isFigure = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

function findAt(reading: Reading & { foundIn: Found[][] }, lexicon: Lexicon, index: number, sentence: number, into: Map<string, Found[]>): void {
  const { start } = reading.tokens[index]!
  for (const phrase of (lexicon.get(reading.tokens[index]!.word) ?? lexicon.get(FIGURE)!).phrases) {
    phrase.pattern.lastIndex = start
    if (!phrase.pattern.test(reading.masked)) continue
    const end = phrase.pattern.lastIndex
    const from = phrase.lead ? leadingIn(reading, phrase.lead, sentence, start) : start
    if (from === undefined) continue
    const found = { mark: phrase.mark, start: from, end, sentence, token: index }
    if (phrase.unless?.test(sentenceText(reading, sentence))) continue
    if (isName(reading, found) || phrase.guards.some((guard) => !GUARDS[guard](reading, found))) continue
    reading.foundIn[sentence]!.push(found)
    const list = into.get(phrase.mark)
    if (list) list.push(found)
    else into.set(phrase.mark, [found])
  }
}

/** Where the words begin that lead in to a phrase; at most 120 code units before it. */
function leadingIn(reading: Reading, lead: RegExp, sentence: number, start: number): number | undefined {
  const from = Math.max(reading.sentences[sentence]!.start, start - 120)
  const match = lead.exec(reading.masked.slice(from, start))
  return match ? from + match.index : undefined
}

/** A capital within a sentence makes a name of a word: Hero Street, the Always Ready drill. */
function isName(reading: Reading, { token, sentence, end }: Found): boolean {
  const { start } = reading.tokens[token]!
  if (!isCapital(reading, token)) return false
  const word = reading.tokens[token]!.word
  if (word === 'i' || word.startsWith("i'")) return false
  const opens = reading.sentences[sentence]!.first === token || /[:“"•*–—-]\s*$/u.test(reading.text.slice(Math.max(0, start - 3), start))
  const next = token + 1 < reading.tokens.length && reading.tokens[token + 1]!.start < end
  if (opens) return next && isCapital(reading, token + 1) && !is(reading, token + 1, IS.pronoun | IS.month) && isLowerLater(reading, end)
  return reading.text.slice(start, end) !== reading.text.slice(start, end).toUpperCase() || end - start < 4
}

/** Words after the phrase are small: the capitals before are no shouting. */
function isLowerLater(reading: Reading, end: number): boolean {
  return /\p{Ll}{2}/u.test(reading.text.slice(end, end + 12))
}
