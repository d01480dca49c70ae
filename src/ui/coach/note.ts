import type { Finding, Range } from '../../kit/finding.ts'
import { editBetween, shift } from './marks.ts'

/** A finding in a text that is being written. `read` is its field's text as the coach read it: the place moves with what was typed since. */
export interface Note extends Finding {
  read?: string
}

/** A note with its place in the text as it stands. */
export interface Mark {
  finding: Note
  range: Range
  /** The same note when it was first seen: each reading of the text finds it anew, and what is open stays open. */
  first: Note
}

/**
 * Notes with a place in the text, moved along with what was typed since they were found.
 * @param before the marks of the reading before this one, in the same text: what is found again at its place is the same note
 */
export function marksOf(notes: readonly Note[], text: string, before: readonly Mark[] = []): Mark[] {
  return notes.flatMap((finding) => {
    const range = placeIn(finding, text)
    if (!range || range.start >= range.end || range.end > text.length) return []
    const again = before.find((mark) => mark.finding.rule === finding.rule && mark.range.start === range.start)
    return [{ finding, range, first: again?.first ?? finding }]
  })
}

function placeIn({ range, read }: Note, text: string): Range | undefined {
  return range && read !== undefined && read !== text ? shift(range, editBetween(read, text)) : range
}

/** Marks moved along with one more edit. */
export function moved(marks: readonly Mark[], before: string, after: string): Mark[] {
  const edit = editBetween(before, after)
  return marks.flatMap((mark) => {
    const range = shift(mark.range, edit)
    return range ? [{ ...mark, range }] : []
  })
}

/** A start to fill in: what a fix shows in quotation marks with gaps, as in “From ... to ... over ...”. */
export function frameOf({ fix }: Pick<Finding, 'fix'>): string | undefined {
  return /“([^”]*\.\.\.[^”]*)”/u.exec(fix)?.[1]
}
