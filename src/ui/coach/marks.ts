import type { Range } from '../../kit/finding.ts'

/** One stretch of text replaced by another: what a keystroke, a paste or an undo did. */
export interface Edit {
  at: number
  removed: number
  inserted: number
}

/** The single edit that leads from one text to the next, found from both ends. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at++
  let tail = 0
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { at, removed: before.length - at - tail, inserted: after.length - at - tail }
}

/** Moves a range along with an edit; undefined when nothing of it is left. */
export function shift(range: Range, edit: Edit): Range | undefined {
  const gone = edit.at + edit.removed
  const by = edit.inserted - edit.removed
  const start = range.start < edit.at ? range.start : range.start >= gone ? range.start + by : edit.at + edit.inserted
  const end = range.end <= edit.at ? range.end : range.end >= gone ? range.end + by : edit.at
  return end > start ? { start, end } : undefined
}

/** A piece of the mirror: text, and which ranges cover it (indexes into the list given). */
export interface Piece {
  text: string
  covers: readonly number[]
}

/** Cuts a text at every range's ends. The pieces joined are the text again. */
export function pieces(text: string, ranges: readonly Range[]): Piece[] {
  const inside = (n: number) => Math.min(Math.max(n, 0), text.length)
  const cuts = [...new Set([0, text.length, ...ranges.flatMap((range) => [inside(range.start), inside(range.end)])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!
    return { text: text.slice(from, to), covers: ranges.flatMap((range, n) => (range.start < to && range.end > from ? [n] : [])) }
  })
}

/** Index of the next range after the caret (before it when `step` is -1), going round; -1 when there is none. */
export function nextMark(ranges: readonly Range[], caret: Range, step: 1 | -1): number {
  if (ranges.length === 0) return -1
  const order = ranges.map((_, i) => i).sort((a, b) => ranges[a]!.start - ranges[b]!.start || ranges[a]!.end - ranges[b]!.end)
  const at = order.findIndex((i) => ranges[i]!.start === caret.start && ranges[i]!.end === caret.end)
  if (at >= 0) return order[(at + step + order.length) % order.length]!
  const found = step === 1
    ? order.find((i) => ranges[i]!.start >= caret.end)
    : order.findLast((i) => ranges[i]!.end <= caret.start)
  return found ?? order[step === 1 ? 0 : order.length - 1]!
}

/** Index of the first range that holds the caret. */
export function markAt(ranges: readonly Range[], caret: number): number {
  return ranges.findIndex((range) => range.start <= caret && caret <= range.end)
}
