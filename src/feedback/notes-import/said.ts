import { isPlainDate, monthSpan, type PlainDate } from '../../kit/date.ts'
import { type Cell, type DateOrder, readDate } from '../../people/import/cells.ts'
import { INDEPENDENCES, type Independence, SCOPES, type Scope } from '../../leveling/framework.ts'
import { INDEPENDENCE_CHOICES, SCOPE_CHOICES } from '../reach.ts'
import type { Tone } from '../words.ts'
import type { NoteKind } from './words.ts'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const KINDS: readonly [RegExp, NoteKind][] = [
  [/^(?:observations?|notes?|feedback|comment)$/, 'observation'],
  [/^(?:one.?(?:on|to|and).?ones?|1.?(?::|on|to|-).?1s?|meetings?|catch.?ups?)$/, 'one-on-one'],
  [/^(?:month(?:ly)?(?: ?(?:note|notes|review|summary))?|retrospective|summary)$/, 'monthly-note'],
]
const TONES: readonly [RegExp, Tone | 'neither'][] = [
  [/^(?:praise|positive|good|great|strengths?|well done|(?:what )?went well|kudos|recognition|keep(?: doing)?|thumbs up|\+|👍)$/u, 'praise'],
  [/^(?:concerns?|negative|constructive|(?:to )?improve(?:ments?)?|(?:could be|do) better|growth|development|(?:to )?change|thumbs down|-|−|👎)$/u, 'concern'],
  [/^(?:neutral|neither|none|note|n\/a|mixed)$/u, 'neither'],
]

/** What kind of note a word says; undefined when it says none. */
export function kindIn(text: string): NoteKind | undefined {
  const word = text.trim().toLowerCase().replace(/[_\s]+/g, ' ')
  return KINDS.find(([pattern]) => pattern.test(word))?.[1]
}

/** Which tone a word says: `neither` is said as well. */
export function toneIn(text: string): Tone | 'neither' | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ')
  return TONES.find(([pattern]) => pattern.test(word))?.[1]
}

const SCOPE_NAMES: readonly [RegExp, Scope][] = [
  [/^(?:(?:own|single|individual) (?:task|work)|tasks?|individual|self)$/, 'task'], [/^(?:(?:own|one|the) team|team)$/, 'team'],
  [/^(?:across teams|several teams|multiple teams|teams|cross.team)$/, 'teams'],
  [/^(?:(?:the |whole )?(?:organi[sz]ation|department|function|division|area)|org)$/, 'organisation'], [/^(?:(?:the |whole |across the )?company|company.wide)$/, 'company'],
]

/** How far a word says it reached: a code, the words of the form, or what people write for them. */
export function scopeIn(text: string): Scope | undefined {
  return stepIn(text, SCOPES, SCOPE_CHOICES) ?? SCOPE_NAMES.find(([pattern]) => pattern.test(plain(text)))?.[1]
}

/** How much of the way a word says was found alone: a code, or the words of the form. */
export function independenceIn(text: string): Independence | undefined {
  return stepIn(text, INDEPENDENCES, INDEPENDENCE_CHOICES)
}

/** The code of something that has one, by code or name. */
export function codeIn(text: string, known: readonly { code: string; name: string }[]): string | undefined {
  return (known.find(({ code }) => plain(code) === plain(text)) ?? known.find(({ name }) => plain(name) === plain(text)))?.code
}

function stepIn<Step extends string>(text: string, steps: readonly Step[], words: Readonly<Record<Step, string>>): Step | undefined {
  return steps.find((step) => step === plain(text) || plain(words[step]) === plain(text))
}

const plain = (text: string) => text.trim().toLowerCase().replace(/[_\s]+/g, ' ')

/** A day as a file says it, and whether only its month was said: then it is the last day of that month, or today. */
export type SaidDay = { on: PlainDate; month: boolean }

/** Reads a day: `2026-03-04`, `4 March 2026`, `March 4, 2026`, `03/04/2026` where the order is declared, or a month. */
export function dayIn(text: string, order: DateOrder, today: PlainDate): Cell<SaidDay> | undefined {
  const said = text.trim().replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+/i, '')
  const cell = plainDay(said, order, today) ?? monthDay(said, today)
  if (cell && 'value' in cell && cell.value.on > today) return { flaw: `"${text.trim()}" has not come yet.` }
  return cell
}

function plainDay(said: string, order: DateOrder, today: PlainDate): Cell<SaidDay> | undefined {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(said)
  if (iso) return day(`${iso[1]}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`, said, today)
  if (/^\d{1,2}([./-])\d{1,2}\1\d{4}$/.test(said)) {
    const cell = readDate(said, order, today)
    return 'value' in cell ? { value: { on: cell.value, month: false } } : cell
  }
  const written = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(said)
  if (written) return named(written[3]!, written[2]!, written[1]!, said, today)
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(said)
  return american ? named(american[3]!, american[1]!, american[2]!, said, today) : undefined
}

function named(year: string, month: string, of: string, said: string, today: PlainDate): Cell<SaidDay> | undefined {
  const number = monthNumber(month)
  return number ? day(`${year}-${number}-${of.padStart(2, '0')}`, said, today) : undefined
}

function day(date: string, said: string, today: PlainDate): Cell<SaidDay> {
  if (!isPlainDate(date)) return { flaw: `"${said}" is not a day of the calendar.` }
  const cell = readDate(date, 'iso', today)
  return 'value' in cell ? { value: { on: cell.value, month: false } } : cell
}

function monthDay(said: string, today: PlainDate): Cell<SaidDay> | undefined {
  const iso = /^(\d{4})-(\d{2})$/.exec(said)
  const written = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(said)
  const number = iso ? iso[2] : written && monthNumber(written[1]!)
  if (!number) return undefined
  const month = `${iso ? iso[1] : written![2]}-${number}`
  if (!isPlainDate(`${month}-01`)) return { flaw: `"${said}" is not a month of the calendar.` }
  const { from, to } = monthSpan(month)
  return { value: { on: from <= today && to > today ? today : to, month: true } }
}

/** `Mar` and `march` -> `03`. */
function monthNumber(word: string): string | undefined {
  const at = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word.toLowerCase()))
  return at === -1 ? undefined : String(at + 1).padStart(2, '0')
}
