import type { Range } from '../kit/finding.ts'
import type { Hit } from '../kit/rule.ts'
import { fulfilled, isDoubted, told } from './cards.ts'
import { endedAt, extentOf, isArgument } from './extent.ts'
import type { Found, Reading } from './reading.ts'
import { cardOf } from './lexicon/cards/all.ts'
import { KINDS_OF } from './labels.ts'
import type { Kind, Label } from './labels.ts'

/** One text as the rules see it: where it stands, what it is meant to be, and its reading. */
export interface Passage {
  /** JSON pointer of the field. */
  readonly path: string
  readonly kind: Kind
  readonly reading: Reading
  /** Only for phrases, or only for what is missing; both when left out. */
  readonly look?: 'phrases' | 'missing' | undefined
  /** Names a reader of this organisation can place: people, teams, glossary. In lower case. */
  readonly known?: ReadonlySet<string>
}

/** What the writing rules read. */
export interface WritingFacts {
  readonly passages: readonly Passage[]
}

/** Labels about something that is not there: they point at the field. */
const MISSING: ReadonlySet<Label> = new Set<Label>(['vague', 'no-impact', 'no-example', 'no-action'])

/** The passages a label speaks about; those without a word are left alone. */
export function passagesFor(facts: WritingFacts, label: Label): Passage[] {
  return facts.passages.filter(({ kind, reading, look }) => KINDS_OF[label].includes(kind) && reading.tokens.length > 0 && (look === undefined || look === (MISSING.has(label) ? 'missing' : 'phrases')))
}

/** Where a label's phrases lie, in order; those that touch, or that only "and" or a comma parts, are one. */
export function rangesOf(found: readonly Range[], text = ''): Range[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && (start <= last.end + 1 || isOneList(text, last, { start, end }))) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Adjectives in a row: "smart, humble and curious". */
function isOneList(text: string, before: Range, after: Range): boolean {
  return after.start - before.end < 20 && after.end - after.start < 30 && before.end - before.start < 60 && !PREDICATE.test(text.slice(after.start, after.start + 8)) && JOINED.test(text.slice(before.end, after.start))
}


/** With a verb of its own it is a statement of its own. */
const PREDICATE = /^(?:(?:is|are|was|were|has|have|had|does|do|did)\b|\w+n['’]t)/iu
const JOINED = /^(?:,|,? (?:and|but|or))\s(?:an? |very |so |too |rather |quite |even |also )*$/u

/** Longer phrases are cut in messages. */
const LONGEST_QUOTE = 60

/** Any blank but a single space. */
const WIDE = /[^\S ]|\s\s/u

/** The words of a range, as a message quotes them. */
export function quote(reading: Reading, { start, end }: Range): string {
  const written = reading.text.slice(start, end)
  const words = (WIDE.test(written) ? written.replace(/\s+/gu, ' ') : written).trim()
  return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words}”`
}

/** Says the same of every phrase of a label. `keep` looks at the passage around a phrase. */
export function* phraseHits(
  facts: WritingFacts, label: Label, say: { message: (words: string) => string; fix: string }, keep: (passage: Passage, found: Found) => boolean = () => true,
): Iterable<Hit> {
  for (const passage of passagesFor(facts, label)) {
    const card = cardOf(label)
    const found = passage.reading.found.get(label)?.filter((each) => keep(passage, each) && !(card && isDoubted(card, passage.reading, each))) ?? []
    const ranges = withCard(passage, label, found.map((each) => extentOf(passage.reading, label, each)))
    if (ranges.length > 0) yield* hitsAt(passage, ranges, say, label)
  }
}

/** What phrases told of a label, and the sentences that reach the points of its card. */
export function withCard({ reading }: Passage, label: Label, told: readonly Range[]): readonly Range[] {
  const card = cardOf(label)
  const more = card ? fulfilled(card, reading).filter(({ start, end }) => !told.some((each) => each.start < end && each.end > start)) : []
  return [...told, ...more].map((each) => endedAt(reading.text, label, each))
}

/** One hit for each range; of arguments in a row one each. */
export function* hitsAt(passage: Passage, found: readonly Range[], { message, fix }: { message: (words: string) => string; fix: string }, label?: Label): Iterable<Hit> {
  for (const range of rangesOf(found, label && isArgument(label) ? '' : passage.reading.text)) yield { path: passage.path, range, message: `${message(quote(passage.reading, range))}${label ? shown(passage.reading, label, range) : ''}`, fix }
}

/** What a card counted in a range: whoever reads the message can add up for themselves. */
function shown(reading: Reading, label: Label, range: Range): string {
  const card = cardOf(label)
  const words = card ? new Set(told(card, reading, range).map((each) => quote(reading, each).toLowerCase())) : new Set()
  return words.size > 1 ? ` It shows in ${LIST.format([...words] as string[])}.` : ''
}

const LIST = new Intl.ListFormat('en-GB')
