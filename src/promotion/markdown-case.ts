import type { Place } from '../reviews/json-source.ts'
import type { SourceField } from '../reviews/markdown-review.ts'

/** A case read from Markdown: texts by section, facts by name, the rows of its evidence table, its quotes. */
export interface MarkdownCase {
  name?: string
  facts: Map<'current' | 'proposed' | 'today' | 'started', SourceField>
  texts: Map<'summary' | 'trajectory' | 'concerns' | 'retention', SourceField>
  arguments: { title: string; field: SourceField }[]
  /** Absent: the file has no such section. */
  evidence?: { place: Place; rows: { cells: Record<string, string>; place: Place }[] }
  quotes?: { place: Place; by: string[] }
  unread: { heading: string; place: Place }[]
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
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/u
const FACT = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?([\p{L} ]{2,24}?)(?::(?:\*\*|__)?|(?:\*\*|__):)\s*(.*)$/u
const QUOTE_END = /(?:^|[”"’'.!?)]\s*)(?:—|–|--|-)\s*([\p{Lu}][\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,3})[^—–]*$/u

const plain = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/gu, ' ').trim()

/** Reads a case by its headings: see docs/check.md. A heading that is none of the known ones is a dimension's, and its text the argument for it. */
export function readMarkdownCase(text: string): MarkdownCase {
  const found: MarkdownCase = { facts: new Map(), texts: new Map(), arguments: [], unread: [] }
  let section: string | undefined
  let field: SourceField | undefined
  let columns: string[] | undefined
  const readable = text.replace(/^\uFEFF/u, '').replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, ' '))
  for (const [index, raw] of readable.split('\n').entries()) {
    const line = raw.replace(/\r$/u, '')
    const place = { line: index + 1, column: 1 }
    const [, marks, title = ''] = HEADING.exec(line) ?? []
    if (marks) {
      columns = undefined
      ;({ section, field } = open(found, marks.length, title, { line: index + 1, column: marks.length + 2 }, section))
    } else if (section === undefined && FACT.test(line)) {
      const [, label = '', value = ''] = FACT.exec(line)!
      const fact = FACTS[plain(label)]
      if (fact) found.facts.set(fact, { text: value.replace(/[*_]+/gu, '').trim(), lines: [{ offset: 0, place: { line: index + 1, column: line.length - value.length + 1 } }] })
    } else if (section === 'evidence' && line.includes('|')) columns = readRow(found, line, place, columns)
    else if (section === 'quotes') readQuote(found, line)
    else if (field) append(field, line, place)
  }
  for (const each of [...found.texts.values(), ...found.arguments.map((argument) => argument.field)]) trim(each)
  return found
}

function open(found: MarkdownCase, depth: number, title: string, place: Place, before: string | undefined): { section: string | undefined; field: SourceField | undefined } {
  const name = plain(title)
  const known = SECTIONS[name]
  const field: SourceField = { text: '', lines: [] }
  if (known === 'evidence') found.evidence ??= { place, rows: [] }
  else if (known === 'quotes') found.quotes ??= { place, by: [] }
  else if (known === 'arguments') return { section: known, field: undefined }
  else if (known) found.texts.set(known, field)
  else if (depth === 1 && before === undefined) {
    const person = /\bfor (.+)$/iu.exec(title)?.[1]?.replace(/[,:(–-].*$/u, '').trim()
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
  const by = QUOTE_END.exec(line)?.[1]
  if (by) found.quotes?.by.push(by.trim())
  else if (/^\s*(?:[-*+]|\d{1,2}[.)])\s+\S/u.test(line)) found.quotes?.by.push(`#${found.quotes.by.length}`)
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
