import { phrasesOf } from './cards.ts'
import { GUARDS } from './guards.ts'
import { CARDS } from './lexicon/cards/all.ts'
import { IS } from './lexicon/classes.ts'
import { numbersIn } from './lexicon.ts'
import type { Context, Lexicon, Phrase } from './lexicon.ts'
import { mask } from './mask.ts'
import { is, isCapital, sentenceText, unanswered } from './reading.ts'
import type { Found, Reading } from './reading.ts'
import { search } from './search.ts'
import type { Place, Spotted } from './search.ts'
import { scan } from './tokens.ts'
import { KINDS, KINDS_OF, LABELS } from './labels.ts'
import type { Kind } from './labels.ts'

/**
 * Reads a text: tokens, classes, and the lexicon's phrases that stood the guards. Linear in its length.
 * @param kind spares looking for phrases no rule of this kind asks for
 */
export function read(text: string, lexicon: Lexicon, kind?: Kind): Reading {
  const { text: masked, quotes } = mask(text)
  const { tokens, sentences } = scan(masked)
  const found = new Map<string, Found[]>()
  const bits = new Int32Array(tokens.length)
  const reading = { text, masked, tokens, bits, sentences, quotes, found, foundIn: sentences.map((): Found[] => []), answers: unanswered() }
  const judged: Beside['judged'] = new Map()
  const numbers = numbersIn(lexicon, tokens)
  for (let at = 0; at < tokens.length; at++) bits[at] = lexicon.bits[numbers[at]!]!
  const { places, besideIn } = search({ masked, tokens, sentences, numbers }, lexicon, kind === undefined ? NONE : IDLE[kind])
  for (const place of places) take(reading, place, found, { besideIn, judged })
  return reading
}

const NONE: ReadonlySet<string> = new Set()
/** Marks that mean nothing in a kind: its labels, and what only the rules of other kinds combine. */
const IDLE = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>([
  ...LABELS.filter((label) => !KINDS_OF[label].includes(kind)), ...(KINDS_OF['no-impact'].includes(kind) ? [] : ['result']), ...(KINDS_OF['no-action'].includes(kind) ? [] : ['step']),
  ...CARDS.filter(({ label }) => !KINDS_OF[label].includes(kind)).flatMap(phrasesOf).map(({ mark }) => mark),
])])) as unknown as Readonly<Record<Kind, ReadonlySet<string>>>

function take(reading: Reading & { foundIn: Found[][] }, { phrase, token, sentence, end }: Place, into: Map<string, Found[]>, beside: Beside): void {
  const { start } = reading.tokens[token]!
  const from = phrase.lead ? leadingIn(reading, phrase.lead(), sentence, start) : start
  if (from === undefined) return
  const found = { mark: phrase.mark, start: from, end, sentence, token, own: phrase.own }
  if (isName(reading, found) || !stands(phrase, sentence, reading, beside) || phrase.guards.some((guard) => !GUARDS[guard](reading, found))) return
  reading.foundIn[sentence]!.push(found)
  const list = into.get(phrase.mark)
  if (list) list.push(found)
  else into.set(phrase.mark, [found])
}

/** What is known of the words beside phrases. */
interface Beside {
  readonly besideIn: Spotted['besideIn']
  /** What was last found out of a family: in which sentence, and whether the rest of it lets it stand. */
  readonly judged: Map<Phrase, { sentence: number; stands: boolean }>
}

function stands(phrase: Phrase, sentence: number, reading: Reading, { besideIn, judged }: Beside): boolean {
  if (!phrase.unless && !phrase.with) return true
  const known = judged.get(phrase)
  if (known?.sentence === sentence) return known.stands
  const has = (context: Context) => (context.anywhere || besideIn(sentence).has(context)) && context.pattern().test(sentenceText(reading, sentence))
  const result = !(phrase.unless && has(phrase.unless)) && !(phrase.with && !has(phrase.with))
  judged.set(phrase, { sentence, stands: result })
  return result
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
  if (/^(?:i|i'.*|english|german|french|dutch)$/u.test(word)) return false
  const opens = reading.sentences[sentence]!.first === token || /[:“"•*–—-]\s*$/u.test(reading.text.slice(Math.max(0, start - 3), start))
  const next = token + 1 < reading.tokens.length && reading.tokens[token + 1]!.start < end
  if (opens && STARTS.test(word)) return false
  if (opens) return next && isCapital(reading, token + 1) && !is(reading, token + 1, IS.pronoun | IS.month) && isLowerLater(reading, end)
  return reading.text.slice(start, end) !== reading.text.slice(start, end).toUpperCase() || end - start < 4
}

/** They have a capital because a sentence begins. */
const STARTS = /^(?:(?:it|he|she|that|this|there|here|what|who|you|we|they)'(?:s|re|ve|ll|d)|the|an?|his|her|their|our|this|that|these|in|on|it|since|for|what|all|one|with|as|by|from|if|over|at)$/u

/** Words after the phrase are small: the capitals before are no shouting. */
function isLowerLater(reading: Reading, end: number): boolean {
  return /\p{Ll}{2}/u.test(reading.text.slice(end, end + 12))
}
