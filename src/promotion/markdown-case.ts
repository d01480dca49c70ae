import type { Place } from '../reviews/json-source.ts'
import { markdownLines } from '../reviews/markdown-lines.ts'
import { hasWords, type SourceField, unreadText } from '../reviews/markdown-review.ts'

/** A case read from Markdown: texts by section, facts by name, the rows of its evidence table, its quotes. */
export interface MarkdownCase {
  name?: string
  facts: Map<'current' | 'proposed' | 'today' | 'started', SourceField>
  texts: Map<'summary' | 'trajectory' | 'concerns' | 'retention', SourceField>
  arguments: { title: string; field: SourceField }[]
  /** Absent: the file has no such section. */
  evidence?: { place: Place; rows: { cells: Record<string, string>; place: Place }[] }
  quotes?: { place: Place; by: string[] }
  /** The first words of text that has no place in a case: it is not read. */
  unread: { heading: string; place: Place }[]
  /** A section that occurs twice. */
  repeated: { heading: string; place: Place }[]
}

const SECTIONS: Record<string, 'summary' | 'trajectory' | 'concerns' | 'retention' | 'evidence' | 'quotes' | 'arguments'> = {
  summary: 'summary', 'the case': 'summary', case: 'summary', argument: 'summary', overview: 'summary', arguments: 'arguments', dimensions: 'arguments',
  trajectory: 'trajectory', growth: 'trajectory', 'continuing growth': 'trajectory', concerns: 'concerns', 'open concerns': 'concerns', 'what stands against it': 'concerns',
  retention: 'retention', 'retention motive': 'retention', evidence: 'evidence', quotes: 'quotes', endorsements: 'quotes', 'peer input': 'quotes', colleagues: 'quotes',
}
const FACTS: Record<string, 'current' | 'proposed' | 'today' | 'started'> = {
  from: 'current', 'current level': 'current', current: 'current', level: 'current', to: 'proposed', 'proposed level': 'proposed', proposed: 'proposed',
  date: 'today', today: 'today', 'started on': 'started', started: 'started',
}
const FACT = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?([\p{L} ]{2,24}?)(?::(?:\*\*|__)?|(?:\*\*|__):)\s*([^\n]*)$/u
const DASH = /[—–]|--?/gu
const NAME = /\s*(\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,3})/uy
/** What may end a quote. */
const QUOTED = new Set('”"’\'.!?)')

const plain = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/gu, ' ').trim()

/** Reads a case by its headings: see docs/check.md. A heading that is none of the known ones is a dimension's, and its text the argument for it. */
export function readMarkdownCase(text: string): MarkdownCase {
  const found: MarkdownCase = { facts: new Map(), texts: new Map(), arguments: [], unread: [], repeated: [] }
  let section: string | undefined
  let field: SourceField | undefined
  let columns: string[] | undefined
  let noted = false
  for (const { text: line, number, heading, verbatim } of markdownLines(text)) {
    const place = { line: number, column: 1 }
    if (heading) {
      columns = undefined
      noted = false
      ;({ section, field } = open(found, heading.depth, heading.title, { line: number, column: heading.column }, section))
    } else if (section === undefined && !verbatim && readFact(found, line, number)) continue
    else if (section === 'evidence' && line.includes('|')) columns = readRow(found, line, place, columns)
    else if (section === 'quotes') readQuote(found, line)
    else if (field) append(field, line, place)
    else if (!noted && hasWords(line)) {
      noted = true
      found.unread.push(unreadText(line, number))
    }
  }
  for (const each of [...found.texts.values(), ...found.arguments.map((argument) => argument.field)]) trim(each)
  return found
}

/** `From: L4 (Senior)` above the first section. @returns false where the line is no fact */
function readFact({ facts }: MarkdownCase, line: string, number: number): boolean {
  const [, label = '', value = ''] = FACT.exec(line) ?? []
  const name = plain(label)
  if (!Object.hasOwn(FACTS, name)) return false
  facts.set(FACTS[name]!, { text: value.replace(/[*_]+/gu, '').trim(), lines: [{ offset: 0, place: { line: number, column: line.length - value.length + 1 } }] })
  return true
}

function open(found: MarkdownCase, depth: number, title: string, place: Place, before: string | undefined): { section: string | undefined; field: SourceField | undefined } {
  const name = plain(title)
  const known = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined
  const field: SourceField = { text: '', lines: [] }
  if (known === 'evidence') {
    found.evidence ??= { place, rows: [] }
    return { section: known, field: undefined }
  }
  if (known === 'quotes') found.quotes ??= { place, by: [] }
  else if (known === 'arguments') return { section: known, field: undefined }
  else if (known) {
    if (found.texts.get(known)?.text.trim()) found.repeated.push({ heading: title, place })
    found.texts.set(known, field)
  }
  else if (depth === 1 && before === undefined) {
    const person = /\bfor ([^\n]+)$/iu.exec(title)?.[1]?.split(/[,:(–-]/u, 1)[0]!.trim()
    if (person) found.name = person
    return { section: undefined, field: undefined }
  } else found.arguments.push({ title: title.trim(), field })
  return { section: known ?? 'arguments', field }
}

const COLUMNS: Record<string, string> = { date: 'on', on: 'on', when: 'on', dimension: 'dimension', level: 'level', project: 'project', episode: 'project', tone: 'tone', kind: 'tone', resolved: 'resolvedOn', 'resolved on': 'resolvedOn', scope: 'scope', independence: 'independence' }

function readRow(found: MarkdownCase, line: string, place: Place, columns: string[] | undefined): string[] | undefined {
  const cells = line.trim().replace(/^\||\|$/gu, '').split('|').map((cell) => cell.replace(/[*_`]+/gu, '').trim())
  if (cells.every((cell) => /^:?-{2,}:?$/u.test(cell))) return columns
  if (!columns) return cells.map((cell) => COLUMNS[plain(cell)] ?? 'text')
  found.evidence?.rows.push({ cells: Object.fromEntries(cells.map((cell, at) => [columns[at] ?? 'text', cell])), place })
  return columns
}

/** A quote ends in a dash and the name of whoever said it; a list item without a name is a quote as well. */
function readQuote(found: MarkdownCase, line: string): void {
  const by = nameAtEnd(line)
  if (by) found.quotes?.by.push(by.trim())
  else if (/^\s*(?:[-*+]|\d{1,2}[.)])\s+\S/u.test(line)) found.quotes?.by.push(`#${found.quotes.by.length}`)
}

/** Who said a quote: a name behind a dash that begins the line or follows the quote, with no long dash after it. */
function nameAtEnd(line: string): string | undefined {
  const from = Math.max(line.lastIndexOf('—'), line.lastIndexOf('–'), 0)
  for (const { 0: dash, index } of line.slice(from).matchAll(DASH)) {
    const at = from + index
    if (at > 0 && !QUOTED.has(line.slice(0, at).trimEnd().at(-1) ?? '')) continue
    NAME.lastIndex = at + dash.length
    const name = NAME.exec(line)?.[1]
    if (name) return name
  }
  return undefined
}

function append(field: SourceField, line: string, place: Place): void {
  const before = field.lines.length > 0 ? `${field.text}\n` : ''
  field.lines.push({ offset: before.length, place })
  field.text = before + line
}

function trim(field: SourceField): void {
  const lead = field.text.length - field.text.trimStart().length
  field.text = field.text.trim()
  field.lines = field.lines.filter((_, at) => (field.lines[at + 1]?.offset ?? Infinity) > lead).map(({ offset, place }) => ({
    offset: Math.max(0, offset - lead), place: { line: place.line, column: place.column + Math.max(0, lead - offset) },
  }))
}
