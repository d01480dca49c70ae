import { IS } from '../lexicon/classes.ts'
import type { Lexicon } from '../lexicon.ts'
import { mask } from '../mask.ts'
import { isCapital } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { scan } from '../tokens.ts'
import type { Token } from '../tokens.ts'

/** A word with everything taken off that a copyist would swap. */
export interface NeutralWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of one sentence. */
export type NeutralSentence = readonly NeutralWord[]

const ANYBODY = '@'
const FIGURE = '#'
const PEOPLE = /^(?:he|she|they|him|her|them|his|hers|their|theirs|himself|herself|themselves|themself|themselve|he's|she's|they're|they've|he'll|she'll|they'll|he'd|she'd|they'd|you|your|yours|yourself)$/u
const VERBS_OF_NUMBER: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has', do: 'does', "don't": "doesn't", "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't" }
/** What every review of an organisation may hold: how ratings come about, whom to ask. No passage of somebody's own. */
const STANDING = /\b(?:rat(?:ing|ings|ed)|calibrat\w+|review|reviews|cycle|polic(?:y|ies)|hr|human resources|works council|appeal|form|document|guideline|guidelines|framework|level|levels|scale|manager|managers|employee|employees|confidential|signature|questions|conversation|intranet|handbook|template|company|organi[sz]ation|deadline|article|agreement|assessments?|assessed|appraisals?|personnel|file|statement|statements|kept|stored|attach\w*|discussed|in person|records?|data protection|retained|criteria|one-on-ones?|goals|scope|section|signed|copy|committee|confirm\w*|comments?|following|paragraph|clause|collective|contract of employment|entitled|right to|acknowledge\w*|process|expectations)\b/gu

/**
 * The sentences of a text with names, pronouns, teams, projects and figures made the same, headings and standing text left
 * out. Offsets in UTF-16 code units of the text.
 */
export function neutralSentences(text: string, lexicon: Lexicon): NeutralSentence[] {
  const { text: masked } = mask(text.replaceAll(/["“”«»]/gu, ' '))
  const { tokens, sentences } = scan(masked)
  const reading = { text, tokens } as Pick<Reading, 'text' | 'tokens'> as Reading
  return sentences.flatMap(({ start, end, first, last }) => {
    const line = masked.slice(start, end)
    if (/^\s*(?:#|[\p{L} ]{2,30}:\s*$)/u.test(text.slice(start, end)) || isStanding(line, tokens, first, last, reading, lexicon)) return []
    return [tokens.slice(first, last).map((token, at) => ({ word: neutral(token, reading, first + at, at === 0, lexicon), start: token.start, end: token.end }))]
  })
}

function neutral(token: Token, reading: Reading, at: number, opens: boolean, lexicon: Lexicon): string {
  const { word } = token
  if (/^\d/u.test(word)) return FIGURE
  if (PEOPLE.test(word)) return ANYBODY
  const bits = lexicon.get(word)?.bits ?? 0
  if ((bits & (IS.month | IS.day)) !== 0 && isCapital(reading, at) || (bits & IS.number) !== 0) return FIGURE
  if (isCapital(reading, at) && word !== 'i' && !word.startsWith("i'") && (!opens || bits === 0 && !/(?:ed|ing|ly)$/u.test(word))) return ANYBODY
  return VERBS_OF_NUMBER[word] ?? word
}

/** A line of a form. */
const TICKED = /^[^:\n]{2,50}:\s*(?:yes|no|done|n\/a|x|ok|none|[\d/. ]*)[.\s]*$/u

function isStanding(line: string, tokens: readonly Token[], first: number, last: number, reading: Reading, lexicon: Lexicon): boolean {
  const own = tokens.slice(first, last).some((token, at) => /^(?:he|she|him|his|her)$/u.test(token.word) || at > 0 && isCapital(reading, first + at) && !/^(?:i|hr)$/u.test(token.word))
  return !own && (line.match(STANDING)?.length ?? 0) >= 2 || TICKED.test(line) || tokens.slice(first, last).every(({ word }) => ((lexicon.get(word)?.bits ?? 0) & (IS.small | IS.stock | IS.pronoun | IS.aux)) !== 0 || /ly$/u.test(word))
}
