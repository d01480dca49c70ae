import type { Place } from './json-source.ts'
import { markdownLines, type MarkdownLine } from './markdown-lines.ts'
import { type MarkdownTable, readTableLine, type TableRow } from './markdown-table.ts'

/** One field as it stands in the file: its text, and where each of its lines begins. */
export interface SourceField {
  text: string
  /** Offset in `text` at which a line begins, with its place in the file. */
  lines: { offset: number; place: Place }[]
}

/** A review read from Markdown: fields by JSON pointer, facts by name, and what was not understood. */
export interface MarkdownReview {
  fields: Map<string, SourceField>
  facts: Map<'name' | 'level' | 'rating' | 'period', SourceField>
  /** Where each section begins, by JSON pointer. */
  headings: Map<string, Place>
  accomplishments: number
  growthAreas: number
  /** Rows of the table of evidence; absent: the file has none. */
  evidence?: readonly TableRow[]
  /** Headings that are not those of a review, and the first words of other text that has no place in one: it is not read. */
  unread: { heading: string; place: Place }[]
  /** A section that occurs twice. */
  repeated: { heading: string; place: Place }[]
}

type Section = 'summary' | 'accomplishments' | 'growthAreas' | 'forwardLooking' | 'evidence'
type Fact = 'name' | 'level' | 'rating' | 'period'
type List = 'accomplishments' | 'growthAreas'

const SECTIONS = new Map<string, Section | Fact>(Object.entries({
  summary: 'summary', 'opening summary': 'summary', 'overall summary': 'summary', overall: 'summary', overview: 'summary',
  accomplishments: 'accomplishments', 'key accomplishments': 'accomplishments', achievements: 'accomplishments', accomplishment: 'accomplishments',
  'growth areas': 'growthAreas', 'growth area': 'growthAreas', growth: 'growthAreas', 'areas for growth': 'growthAreas', 'development areas': 'growthAreas',
  'forward looking': 'forwardLooking', 'looking forward': 'forwardLooking', 'looking ahead': 'forwardLooking', 'next period': 'forwardLooking', 'next cycle': 'forwardLooking',
  evidence: 'evidence', records: 'evidence', rating: 'rating', level: 'level', period: 'period', name: 'name', person: 'name',
} as const))
const FIELDS: Record<List, ReadonlyMap<string, string>> = {
  accomplishments: new Map(Object.entries({ 
    what: 'what', 'what was delivered': 'what', how: 'how', 'how it was done': 'how', why: 'why', 'why it mattered': 'why', impact: 'why',
  })),
  growthAreas: new Map(Object.entries({
    behaviour: 'behaviour', behavior: 'behaviour', 'behaviour or skill': 'behaviour', gap: 'behaviour', example: 'example', examples: 'example',
    expectation: 'expectation', expectations: 'expectation', 'what good looks like': 'expectation', actions: 'actions', action: 'actions', steps: 'actions', 'next steps': 'actions', support: 'actions',
  })),
}
const FIRST_FIELD = { accomplishments: 'what', growthAreas: 'behaviour' } as const

/** Columns of the table of evidence. */
const COLUMNS: Readonly<Record<string, string>> = {
  date: 'on', on: 'on', when: 'on', kind: 'tone', tone: 'tone', dimension: 'dimension', level: 'level', scope: 'scope', independence: 'independence', project: 'project',
}

/** `What: ...`, `**What:** ...`, `- **What**: ...` */
const LABEL = /^\s*(?:[-*+]\s+)?(?:(?:\*\*|__)?([\p{L} ]{2,24}?)(?::(?:\*\*|__)?|(?:\*\*|__):)|(?:\*\*|__)([\p{L} ]{2,24}?)\.?(?:\*\*|__))\s*/u
const BULLET = /^( {0,3})(?:[-*+]|\d{1,2}[.)])\s+/u
/** So much of a text names it in a note. In UTF-16 code units. */
const FIRST_WORDS = 60

/**
 * Reads a review by its headings (see docs/check.md).
 * @param start the section the text begins in, for a single part of a review
 */
export function readMarkdownReview(text: string, start?: Section): MarkdownReview {
  const reader = new MarkdownReader(start)
  for (const line of markdownLines(text)) reader.readLine(line)
  return reader.finish()
}

class MarkdownReader {
  readonly #review: MarkdownReview = { fields: new Map(), facts: new Map(), headings: new Map(), accomplishments: 0, growthAreas: 0, unread: [], repeated: [] }
  readonly #entered = new Set<string>()
  #section: Section | Fact | 'unread' | undefined
  #depth = 0
  #table: MarkdownTable | undefined
  #field: SourceField | undefined
  /** Where the text of an item that is a bare bullet begins: a bullet before it is the next item. 0: the items of this list have titles or labels. */
  #bulletDepth = 0
  /** Whether a note tells of the text that is not read here. */
  #noted = false

  constructor(start?: Section) {
    this.#section = start
    this.#openWhole()
  }

  readLine({ text, number, heading, verbatim }: MarkdownLine): void {
    const place = { line: number, column: 1 }
    if (heading) this.#heading(heading.depth, heading.title, { line: number, column: heading.column })
    else if (this.#section === 'evidence' && text.includes('|')) readTableLine(this.#table!, text, place, COLUMNS)
    else if (!text.trim()) this.#append('', place)
    else if (this.#list && verbatim) this.#lineOfCode(this.#list, text, place)
    else if (this.#list) this.#lineOfList(this.#list, text, number)
    else if (!verbatim && this.#lineOfFact(text, number)) return
    else if (this.#section && this.#section !== 'evidence') this.#append(text, place)
    else this.#note(text, number)
  }

  finish(): MarkdownReview {
    for (const field of [...this.#review.fields.values(), ...this.#review.facts.values()]) trim(field)
    return this.#review
  }

  get #list(): List | undefined {
    return this.#section === 'accomplishments' || this.#section === 'growthAreas' ? this.#section : undefined
  }

  #heading(depth: number, title: string, place: Place): void {
    const name = plainName(title)
    if (this.#list && depth > this.#depth) return this.#headingInList(this.#list, name, title, place)
    this.#field = undefined
    this.#noted = false
    const known = SECTIONS.get(name)
    if (known) this.#enter(known, depth, title, place)
    else if (depth === 1 && !this.#section) this.#title(title, place)
    else {
      this.#section = 'unread'
      this.#review.unread.push({ heading: title, place })
    }
  }

  #enter(section: Section | Fact, depth: number, title: string, place: Place): void {
    if (this.#entered.has(section)) this.#review.repeated.push({ heading: title, place })
    this.#entered.add(section)
    this.#review.headings.set(`/${section}`, place)
    this.#section = section
    this.#depth = depth
    this.#bulletDepth = 0
    this.#openWhole()
  }

  /** `# Review of Priya Raman`. */
  #title(title: string, place: Place): void {
    const name = /\b(?:review|feedback) (?:of|for) ([^\n]+)$/iu.exec(title)?.[1]
    if (name) this.#review.facts.set('name', { text: name.split(/[,:(–-]/u, 1)[0]!.trim(), lines: [{ offset: 0, place }] })
  }

  /** Below a list's heading: the name of a field, or the title of the next item. */
  #headingInList(list: List, name: string, title: string, place: Place): void {
    if (SECTIONS.get(name) === list) return
    const field = FIELDS[list].get(name)
    if (field) return this.#open(list, field)
    this.#newItem(list)
    this.#open(list, 'title')
    this.#append(title, place)
    this.#field = undefined
  }

  #lineOfList(list: List, line: string, number: number): void {
    const label = LABEL.exec(line)
    const field = label && FIELDS[list].get(plainName(label[1] ?? label[2] ?? ''))
    const bullet = BULLET.exec(line)
    let read = 0
    if (label && field) {
      this.#open(list, field)
      read = label[0].length
    } else if (bullet && (bullet[1]!.length < this.#bulletDepth || this.#review[list] === 0)) {
      this.#newItem(list)
      this.#open(list, FIRST_FIELD[list])
      this.#bulletDepth = bullet[0].length
      read = bullet[0].length
    } else if (!this.#field) this.#open(list, FIRST_FIELD[list])
    this.#append(line.slice(read), { line: number, column: read + 1 })
  }

  #lineOfCode(list: List, line: string, place: Place): void {
    if (!this.#field) this.#open(list, FIRST_FIELD[list])
    this.#append(line, place)
  }

  /** `Level: L4 (Senior)` above the first section. */
  #lineOfFact(line: string, number: number): boolean {
    const label = this.#section ? undefined : LABEL.exec(line)
    const fact = label && SECTIONS.get(plainName(label[1] ?? label[2] ?? ''))
    if (!label || !fact || !isFact(fact)) return false
    this.#review.facts.set(fact, { text: line.slice(label[0].length), lines: [{ offset: 0, place: { line: number, column: label[0].length + 1 } }] })
    return true
  }

  /** Text above the first section that is no fact, or beside the table of evidence: told once below each heading. */
  #note(line: string, number: number): void {
    if (this.#noted || !hasWords(line)) return
    this.#noted = true
    this.#review.unread.push(unreadText(line, number))
  }

  #newItem(list: List): void {
    this.#review[list]++
    this.#bulletDepth = 0
  }

  /** Opens a field of the item at hand. Its first field a second time begins the next item; any other goes on. */
  #open(list: List, field: string): void {
    const pointer = () => `/${list}/${this.#review[list] - 1}/${field}`
    if (this.#review[list] === 0 || (field === FIRST_FIELD[list] && this.#review.fields.has(pointer()))) this.#newItem(list)
    this.#field = this.#review.fields.get(pointer()) ?? { text: '', lines: [] }
    this.#review.fields.set(pointer(), this.#field)
  }

  /** A section without items is one field. */
  #openWhole(): void {
    this.#field = undefined
    const section = this.#section
    if (!section || section === 'unread' || this.#list) return
    if (section === 'evidence') {
      this.#table ??= { rows: [] }
      this.#review.evidence = this.#table.rows
      return
    }
    this.#field = { text: '', lines: [] }
    if (isFact(section)) this.#review.facts.set(section, this.#field)
    else this.#review.fields.set(`/${section}`, this.#field)
  }

  #append(line: string, place: Place): void {
    if (!this.#field) return
    const before = this.#field.lines.length > 0 ? `${this.#field.text}\n` : ''
    this.#field.lines.push({ offset: before.length, place })
    this.#field.text = before + line
  }
}

export function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line)
}

/** A text that is not read, by its first words and where they stand. */
export function unreadText(line: string, number: number): { heading: string; place: Place } {
  const words = line.trim()
  const heading = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).toWellFormed().replace(/\ufffd$/u, '')}…` : words
  return { heading, place: { line: number, column: line.length - line.trimStart().length + 1 } }
}

function isFact(name: string): name is Fact {
  return ['name', 'level', 'rating', 'period'].includes(name)
}

function plainName(title: string): string {
  return title.toLowerCase().replace(/[^\p{L} ]+/gu, ' ').replace(/\s+/gu, ' ').trim()
}

/** Takes blank lines and outer spaces off, and moves the offsets along. */
function trim(field: SourceField): void {
  const lead = field.text.length - field.text.trimStart().length
  const lines = field.lines.filter((_, index) => (field.lines[index + 1]?.offset ?? Infinity) > lead)
  field.text = field.text.trim()
  field.lines = lines.map(({ offset, place }) => {
    const cut = Math.max(0, lead - offset)
    return { offset: Math.max(0, offset - lead), place: { line: place.line, column: place.column + cut } }
  })
}
