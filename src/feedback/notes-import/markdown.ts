import type { PlainDate } from '../../kit/date.ts'
import type { DateOrder } from '../../people/import/cells.ts'
import type { FileProblem } from '../../people/table.ts'
import type { Tone } from '../words.ts'
import { dayIn, kindIn, toneIn } from './said.ts'
import type { NoteKind, RawNote } from './words.ts'

/** What a heading said, and how deep it stands. */
interface Heading {
  level: number
  /** Name of somebody, as `isPerson` knows it. */
  about?: string
  on?: PlainDate
  kind?: NoteKind
  tone?: Tone
  /** Words that are none of these: a topic below a person, or somebody nobody knows. */
  other?: string
  flaw?: string
}

/** How names and days are to be read. */
export interface Reading {
  isPerson: (text: string) => boolean
  dates: DateOrder
  today: PlainDate
}

/**
 * Reads one's own notes in Markdown: headings say about whom, when and of what kind, in any order and depth; each bullet or paragraph
 * below is a note. Forgiving about everything but whom and when.
 */
export function readMarkdown(text: string, reading: Reading): { notes: RawNote[]; problems: FileProblem[] } {
  const notes: RawNote[] = []
  const problems: FileProblem[] = []
  let above: Heading[] = []
  for (const block of blocksOf(text)) {
    if (block.level) {
      above = [...above.filter(({ level }) => level < block.level!), { level: block.level, ...headingOf(block.text, reading) }]
      const { flaw } = above.at(-1)!
      if (flaw) problems.push({ row: block.row, column: String(block.column), message: flaw })
      continue
    }
    const note = noteOf(block, above, reading)
    if ('message' in note) problems.push(note)
    else if (note.text) notes.push(note)
  }
  return { notes, problems }
}

interface Block {
  row: number
  /** The character at which its words begin. */
  column: number
  text: string
  /** Of a heading: 1 to 6. */
  level?: number
}

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const BULLET = /^(\s*)(?:[-*+•–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/

/** Headings, bullets with what hangs on them, and paragraphs. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let indent = 0
  for (const { line, row } of plainLines(text)) {
    const heading = HEADING.exec(line)
    const bullet = BULLET.exec(line)
    if (heading) {
      blocks.push({ row, column: line.indexOf(heading[2]!) + 1, text: heading[2]!, level: heading[1]!.length })
      open = undefined
    } else if (!line.trim() || /^\s*(?:[-*_]\s*){3,}$/.test(line)) {
      // A blank line ends a paragraph; below a bullet an indented line still belongs to it.
      if (open && indent < 0) open = undefined
    } else if (bullet && (!open || indent < 0 || bullet[1]!.length <= indent)) {
      indent = bullet[1]!.length
      blocks.push((open = { row, column: bullet[0].length + 1, text: line.slice(bullet[0].length).trim() }))
    } else if (open && (indent < 0 || /^\s{2,}/.test(line))) open.text += `\n${line.trim()}`
    else {
      indent = -1
      const words = line.replace(/^\s*>\s?/, '')
      blocks.push((open = { row, column: line.length - words.trimStart().length + 1, text: words.trim() }))
    }
  }
  return blocks
}

/** Lines without front matter and comments. Setext headings become the other kind. */
function plainLines(text: string): { line: string; row: number }[] {
  const lines = text.split('\n')
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, n) => n > 0 && line.trim() === '---') : -1
  let comment = false
  return lines.flatMap((line, n) => {
    if (n <= end) return []
    const begins = line.includes('<!--')
    const hidden = comment || begins
    comment = (comment || begins) && !line.includes('-->')
    if (hidden) return []
    const under = lines[n + 1] ?? ''
    if (/^\s*(?:=+|-{3,})\s*$/.test(line) && /\S/.test(lines[n - 1] ?? '') && !BULLET.test(lines[n - 1]!)) return []
    const level = /^\s*=+\s*$/.test(under) ? '# ' : /^\s*-{3,}\s*$/.test(under) && line.trim() && !BULLET.test(line) && !HEADING.test(line) ? '## ' : ''
    return [{ line: level + line, row: n + 1 }]
  })
}

/** `Priya Raman, 4 March 2026 (one-on-one)` -> all three. */
function headingOf(text: string, reading: Reading): Omit<Heading, 'level'> {
  const found: Omit<Heading, 'level'> = {}
  const words = text.replace(/[*_`]+/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim()
  for (const part of splits(words, reading)) {
    const day = dayIn(part, reading.dates, reading.today)
    const tone = toneIn(part)
    if (day && 'flaw' in day) found.flaw = day.flaw
    else if (day) Object.assign(found, { on: day.value.on, ...(day.value.month && { kind: 'monthly-note' as const }) })
    else if (reading.isPerson(part)) found.about ??= part
    else if (kindIn(part)) found.kind = kindIn(part)
    else if (tone && tone !== 'neither') found.tone = tone
    else found.other ??= part
  }
  return found
}

/** The whole, when it says something as a whole; else its parts. */
function splits(words: string, { isPerson, dates, today }: Reading): string[] {
  if (dayIn(words, dates, today) || isPerson(words) || kindIn(words) || toneIn(words)) return [words]
  const parts = words.split(/\s*[(),|–—:]\s*|\s+-\s+|\s+(?=\d{4}-\d{2}(?:-\d{2})?\b)|(?<=\b\d{4}-\d{2}(?:-\d{2})?)\s+/).map((part) => part.trim()).filter(Boolean)
  return joined(parts, (part) => dayIn(part, dates, today) !== undefined)
}

/** `March 4` `2026` was one day before the comma parted it. */
function joined(parts: string[], isDay: (text: string) => boolean): string[] {
  const at = parts.findIndex((part, n) => n > 0 && !isDay(part) && isDay(`${parts[n - 1]}, ${part}`))
  return at === -1 ? parts : [...parts.slice(0, at - 1), `${parts[at - 1]}, ${parts[at]}`, ...parts.slice(at + 1)]
}

function noteOf(block: Block, above: readonly Heading[], reading: Reading): RawNote | FileProblem {
  const place = { row: block.row, column: String(block.column) }
  const nearest = <Key extends keyof Heading>(key: Key) => above.findLast((heading) => heading[key] !== undefined)?.[key]
  const { day, tone, text } = leading(block.text, reading)
  if (!/[\p{L}\p{N}]/u.test(text)) return { ...place, text: '', kind: 'observation' }
  if (day && 'flaw' in day) return { ...place, message: day.flaw }
  const about = nearest('about')
  if (!about) {
    const other = nearest('other')
    return { ...place, message: other ? `Nobody here is called "${other}". Write the name as it is in the directory, or the e-mail.` : 'Whom is this about? Put a heading with the name above it.' }
  }
  // A heading whose day could not be read is listed once, not with every note below it.
  const on = day ? day.value.on : nearest('on')
  if (!on && above.some(({ flaw }) => flaw)) return { ...place, text: '', kind: 'observation' }
  if (!on) return { ...place, message: 'When was this? Put a heading with the day above it, or begin with the day: 2026-03-04: ...' }
  const said = tone ?? nearest('tone')
  const project = above.slice(above.findLastIndex((heading) => heading.about !== undefined)).findLast((heading) => heading.other)?.other
  return {
    ...place, about, on, text, kind: nearest('kind') ?? (day?.value.month ? 'monthly-note' : 'observation'),
    ...(said && said !== 'neither' && { tone: said }), ...(project && { project: project.slice(0, 100) }),
  }
}

/** A day and a tone that a note begins with: `2026-03-04: Praise: ...`, `👍 ...`. */
function leading(text: string, { dates, today }: Reading): { day?: ReturnType<typeof dayIn>; tone?: Tone | 'neither'; text: string } {
  let rest = text
  const dated = /^[([*_]*(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})[)\]*_]*\s*[:–—,-]?\s+/u.exec(rest)
  const day = dated ? dayIn(dated[1]!, dates, today) : undefined
  if (dated && day) rest = rest.slice(dated[0].length)
  const marked = /^(?:[([*_]*([\p{L} ]{3,20}?|\+|-|−)[)\]]?[*_]*:|[([]([+−-])[)\]]|(👍|👎)\p{M}*[\u{1F3FB}-\u{1F3FF}]?)\s*/u.exec(rest)
  const tone = marked ? toneIn((marked[1] ?? marked[2] ?? marked[3])!) : undefined
  if (marked && tone) rest = rest.slice(marked[0].length).replace(/^[*_]+\s*/, '')
  return { ...(day && { day }), ...(tone && { tone }), text: rest.trim() }
}
