import type { Entry } from '../lexicon.ts'
import { extendLexicon } from '../lexicon.ts'
import { houseLexicon } from '../lexicon/all.ts'
import type { Label } from '../labels.ts'
import type { Surroundings } from '../rules.ts'

/** What an organisation calls things, as the coach needs it. */
export interface OwnWords {
  /** Names a reader of this organisation can place, word by word, in lower case. */
  known: string[]
  /** Phrases the organisation wants looked at, with what they are. */
  phrases: OwnPhrase[]
}

export interface OwnPhrase {
  label: Label
  /** Lower case. */
  phrase: string
}

/** The engine's view of an organisation: the house's lexicon, with its own phrases where there are any. */
export function surroundingsOf({ known, phrases }: OwnWords): Surroundings {
  return { known: new Set(known), ...(phrases.length > 0 && { lexicon: extendLexicon(houseLexicon(), entriesOf(phrases)) }) }
}

function entriesOf(phrases: readonly OwnPhrase[]): Entry[] {
  const labels = [...new Set(phrases.map(({ label }) => label))]
  return labels.map((mark) => ({ mark, own: true, find: phrases.filter(({ label }) => label === mark).map(({ phrase }) => phrase) }))
}

/** The words of names, as the coach compares them. */
export function knownWords(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.toLowerCase().match(WORD) ?? []))].sort()
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&/-]*/gu
