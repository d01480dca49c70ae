import type { PlainDate } from '../../kit/date.ts'
import type { DateOrder } from '../../people/import/cells.ts'
import { INDEPENDENCES, SCOPES } from '../../leveling/framework.ts'
import { type ColumnNames, type FileProblem, readTable, type Table, type TableRow } from '../../people/table.ts'
import { TEXT_LIMIT } from '../words.ts'
import { readMarkdown } from './markdown.ts'
import { Names } from './names.ts'
import { codeIn, dayIn, independenceIn, kindIn, scopeIn, toneIn } from './said.ts'
import type { Nameable, NoteFormat, NoteItem, RawNote } from './words.ts'

/** What files of notes call their columns. */
export const NOTE_COLUMNS = {
  author: ['Author Email', 'Author', 'Written by', 'From', 'Created by'],
  about: ['About Email', 'About', 'Person Email', 'Person', 'Employee', 'Report', 'Subject', 'Name', 'Email'],
  on: ['Date', 'On', 'Day', 'Created at'],
  text: ['Text', 'Note', 'Notes', 'Content', 'Comment', 'Feedback', 'Message'],
  kind: ['Kind', 'Type'],
  tone: ['Tone', 'Sentiment'],
  project: ['Project', 'Area', 'Topic'],
  dimension: ['Dimension'],
  scope: ['Scope', 'Reach', 'Scope of impact', 'How far it reached'],
  independence: ['Independence', 'Autonomy'],
  // "Level" alone is mostly the level somebody holds.
  level: ['Speaks for level', 'Speaks for', 'Level it speaks for', 'Level shown'],
} as const satisfies ColumnNames<string>
export type NoteField = keyof typeof NOTE_COLUMNS

/** Most notes of one file: ten years of a manager who writes daily. */
export const MOST_NOTES = 5_000

/** A file understood, or what is wrong with it. */
export type NotesReading =
  | { items: NoteItem[]; table: Table<string>; problems?: undefined }
  | { items?: undefined; table?: undefined; problems: FileProblem[] }

/** Whose notes these may be. Only the operator has several. */
export interface Authors {
  /** The author of a note that names none; undefined where each has to. */
  always?: string
  people: readonly Nameable[]
  /** A file may name other authors: at the command line. */
  others: boolean
}

interface Present {
  today: PlainDate
  dates?: DateOrder
  /** Of the published framework; none while there is none. */
  framework?: { levels: readonly Coded[]; dimensions: readonly Coded[] }
}
type Coded = { code: string; name: string }

/** By its name, else by its first words: a heading is Markdown. */
export function formatOf(fileName: string, text: string): NoteFormat {
  if (/\.(?:csv|tsv)$/i.test(fileName)) return 'csv'
  if (/\.(?:md|markdown|mdown)$/i.test(fileName)) return 'markdown'
  return /^\s*(?:---\n|#{1,6}\s)/.test(text) ? 'markdown' : 'csv'
}

const NO_TABLE: Table<string> = { columns: {}, ignored: [], superseded: [], rows: [] }

/** Understands a Markdown file of somebody's own notes. */
export function readNotesText(text: string, authors: Authors, { today, dates = 'iso' }: Present): NotesReading {
  if (!authors.always) return { problems: [{ row: 1, message: 'Say whose notes these are: --as and their e-mail.' }] }
  const names = new Names(authors.people, authors.always)
  const { notes, problems } = readMarkdown(text, { isPerson: (each) => each.length > 1 && isNamed(names, each), dates, today })
  return settle(notes, problems, authors, NO_TABLE)
}

/** A heading names somebody when it finds them, or several: then the e-mail is asked for rather than the heading taken for a topic. */
function isNamed(names: Names, text: string): boolean {
  const cell = names.find(text)
  return 'value' in cell || cell.flaw.includes(' can be ')
}

/** Understands the rows of a table of notes. */
export function readNotesTable(cells: readonly (readonly string[])[], authors: Authors, { today, dates = 'iso', framework = { levels: [], dimensions: [] } }: Present): NotesReading {
  const { table, problems } = readTable(cells, NOTE_COLUMNS, TEXT_LIMIT, ['text'])
  if (problems.length > 0 && table.rows.length === 0) return { problems }
  const missing = missingColumns(table, authors)
  if (missing.length > 0) return { problems: missing }
  const notes = table.rows.flatMap((row): RawNote[] => {
    const note = row.flawed ? undefined : rawNote(row, table, { today, dates, framework }, problems)
    return note ? [note] : []
  })
  return settle(notes, problems, authors, table)
}

function missingColumns({ columns }: Table<NoteField>, { always }: Authors): FileProblem[] {
  const needed: [boolean, string][] = [
    [Boolean(columns.about), '"about"'], [Boolean(columns.on), '"date"'], [Boolean(columns.text), '"text"'],
    [Boolean(columns.author ?? always), '"author" (or --as and an e-mail)'],
  ]
  return needed.filter(([there]) => !there).map(([, name]) => ({ row: 1, message: `A column ${name} is needed.` }))
}

function rawNote({ row, text }: TableRow<NoteField>, { columns }: Table<NoteField>, { today, dates, framework }: Required<Present>, problems: FileProblem[]): RawNote | undefined {
  const flaw = (field: NoteField, message: string) => void problems.push({ row, column: columns[field], message })
  const before = problems.length
  const on = text.on === undefined ? { flaw: 'A date is needed.' } : dayIn(text.on, dates, today) ?? { flaw: `"${text.on}" is not a date this reads. Write it as 2024-04-03.` }
  if ('flaw' in on) flaw('on', on.flaw)
  if (!text.text) flaw('text', 'A note without words can’t be kept.')
  if (!text.about) flaw('about', 'Say whom the note is about.')
  const kind = text.kind === undefined ? 'observation' : kindIn(text.kind)
  if (!kind) flaw('kind', `"${text.kind}" is no kind this knows. Write observation, one-on-one or monthly note.`)
  const tone = text.tone === undefined ? 'neither' : toneIn(text.tone)
  if (!tone) flaw('tone', `"${text.tone}" is no tone this knows. Write praise or concern, or leave it empty.`)
  const reach = reachIn(text, framework, flaw)
  if (problems.length > before || 'flaw' in on) return undefined
  return {
    row, ...(columns.about && { column: columns.about }), author: text.author, about: text.about, on: on.value.on, text: text.text!, kind: kind!,
    ...(tone !== 'neither' && { tone }), ...(text.project && { project: text.project.slice(0, 100) }), ...reach,
  }
}

/** What it shows and how far it reached, in whatever words; a word that means none of them is a flaw. */
function reachIn(text: TableRow<NoteField>['text'], { levels, dimensions }: NonNullable<Present['framework']>, flaw: (field: NoteField, message: string) => void) {
  const one = <Said extends string>(field: NoteField, read: (said: string) => Said | undefined, wanted: string): Said | undefined => {
    const said = text[field]
    const found = said === undefined ? undefined : read(said)
    if (said !== undefined && !found) flaw(field, `"${said}" is none of these: ${wanted}.`)
    return found
  }
  const codes = (known: readonly Coded[]) => known.map(({ code }) => code).join(', ') || 'there is no leveling framework yet'
  const dimension = one('dimension', (said) => codeIn(said, dimensions), codes(dimensions))
  const scope = one('scope', scopeIn, SCOPES.join(', '))
  const independence = one('independence', independenceIn, INDEPENDENCES.join(', '))
  const level = one('level', (said) => codeIn(said, levels), codes(levels))
  return { ...(dimension && { dimension }), ...(scope && { scope }), ...(independence && { independence }), ...(level && { level }) }
}

/** Who wrote each note and about whom; several of the same words on a day about somebody are one. */
function settle(notes: readonly RawNote[], problems: FileProblem[], authors: Authors, table: Table<string>): NotesReading {
  const items: NoteItem[] = []
  const named = new Map<string, Names>()
  for (const note of notes) {
    const item = itemOf(note, authors, table, named)
    if ('message' in item) problems.push(item)
    else items.push(item)
  }
  if (problems.length === 0 && items.length === 0) return { problems: [{ row: 1, message: 'There are no notes in this file: bullets or paragraphs under a name and a day.' }] }
  if (items.length > MOST_NOTES) problems.push({ row: items[MOST_NOTES]!.row, message: `There are more than ${MOST_NOTES.toLocaleString('en-GB')} notes. Split the file.` })
  return problems.length > 0 ? { problems } : { items, table }
}

function itemOf({ author, about = '', on, column, ...note }: RawNote, authors: Authors, table: Table<string>, named: Map<string, Names>): NoteItem | FileProblem {
  const authorId = authorOf(author, authors)
  if ('flaw' in authorId) return { row: note.row, column: table.columns.author, message: authorId.flaw }
  const names = named.get(authorId.value) ?? new Names(authors.people, authorId.value)
  named.set(authorId.value, names)
  const found = names.find(about)
  if ('flaw' in found) return { row: note.row, column, message: found.flaw }
  if (note.text.length > TEXT_LIMIT) {
    return { row: note.row, column, message: `This note has ${note.text.length.toLocaleString('en-GB')} characters; at most ${TEXT_LIMIT.toLocaleString('en-GB')} fit. Make it two.` }
  }
  return { ...note, authorId: authorId.value, aboutId: found.value.id, aboutName: found.value.name, on: on! }
}

function authorOf(said: string | undefined, { always, people, others }: Authors): { value: string } | { flaw: string } {
  if (!said) return always ? { value: always } : { flaw: 'Say who wrote this.' }
  const found = people.find(({ email, name }) => (said.includes('@') ? email === said.toLowerCase() : name.toLowerCase() === said.toLowerCase()))
  if (found && (found.id === always || (others && !always))) return { value: found.id }
  if (always) return { flaw: `This note is by ${said}. Everybody brings their own notes, and nobody else’s.` }
  return { flaw: `Nobody in the organisation is ${said}.` }
}
