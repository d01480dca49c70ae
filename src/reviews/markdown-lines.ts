/** One line of a Markdown file, without its line end. */
export interface MarkdownLine {
  text: string
  /** From 1. */
  number: number
  heading?: MarkdownHeading
  /** Inside a fence of code, or its mark: no label, item or heading whatever it looks like. */
  verbatim: boolean
}

export interface MarkdownHeading {
  depth: number
  title: string
  /** Where the title begins, from 1, in UTF-16 code units. */
  column: number
}

interface Fence {
  mark: string
  length: number
}

const MARKS = /^ {0,3}(#{1,6})[ \t]+/u
const CLOSING_MARKS = /(?:^|[ \t])#+$/u
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/u
/** What a paragraph does not begin with: deep indentation, and the marks of other blocks. */
const NO_PARAGRAPH = /^(?: {4}| {0,3}(?:\t|>|\||[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|`{3}|~{3}))/u
/** A sentence or a label with its text: a row of dashes below it is meant to part it from what follows. */
const SENTENCE = /[.!?]$|:[*_]*\s/u

/** The lines of a Markdown file, its comments blanked so that every place stays. A line that underlines a heading is left out. */
export function markdownLines(text: string): MarkdownLine[] {
  const rows = withoutComments(text.replace(/^\uFEFF/u, '')).split('\n').map((row) => row.replace(/\r$/u, ''))
  const lines: MarkdownLine[] = []
  let fence: Fence | undefined
  for (const [at, row] of rows.entries()) {
    const line = { text: row, number: at + 1 }
    const next = fenceAfter(row, fence)
    if (fence || next) lines.push({ ...line, verbatim: true })
    else if (underlines(row, lines)) lines.push(underlined(lines.pop()!, row))
    else lines.push({ ...line, ...headingOf(row), verbatim: false })
    fence = next
  }
  return lines
}

/** Blanks comments, one blank for each UTF-16 code unit. One that is never closed is no comment. */
function withoutComments(text: string): string {
  const parts: string[] = []
  let read = 0
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', read)) {
    const close = text.indexOf('-->', open + 2)
    if (close === -1) break
    parts.push(text.slice(read, open), text.slice(open, close + 3).replace(/[^\n]/g, ' '))
    read = close + 3
  }
  return parts.join('') + text.slice(read)
}

/** The fence that is open behind a row. */
function fenceAfter(row: string, open: Fence | undefined): Fence | undefined {
  const [whole = '', marks = ''] = FENCE.exec(row) ?? []
  if (!open) return marks ? { mark: marks[0]!, length: marks.length } : undefined
  const closes = marks[0] === open.mark && marks.length >= open.length && !row.slice(whole.length).trim()
  return closes ? undefined : open
}

function headingOf(row: string): { heading: MarkdownHeading } | undefined {
  const [whole, marks] = MARKS.exec(row) ?? []
  if (!whole || !marks) return undefined
  const title = row.slice(whole.length).trimEnd().replace(CLOSING_MARKS, '').trimEnd()
  return { heading: { depth: marks.length, title, column: whole.length + 1 } }
}

/** Whether a row makes a heading of the line before it. */
function underlines(row: string, lines: readonly MarkdownLine[]): boolean {
  return UNDERLINE.test(row) && isParagraph(lines) && (row.includes('=') || !SENTENCE.test(lines.at(-1)!.text.trim()))
}

/** Whether the last line is a paragraph of one line, as a heading that is underlined is. */
function isParagraph(lines: readonly MarkdownLine[]): boolean {
  const [before, last] = [lines.at(-2), lines.at(-1)]
  if (!last?.text.trim() || last.verbatim || last.heading || NO_PARAGRAPH.test(last.text) || UNDERLINE.test(last.text)) return false
  return !before?.text.trim() || before.verbatim || before.heading !== undefined
}

function underlined(line: MarkdownLine, row: string): MarkdownLine {
  return { ...line, heading: { depth: row.includes('=') ? 1 : 2, title: line.text.trim(), column: line.text.length - line.text.trimStart().length + 1 } }
}
