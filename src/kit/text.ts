import type { Range } from './finding.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’._/-][\p{L}\p{N}\p{M}]+)*/gu
/** A run of marks that may end a sentence, with the quotes and brackets that close over it. */
const STOP = /[.!?…]+["'”’»)\]*_]*|[。！？]+/gu
/** Dots that never end a sentence; those that only do before a capital; `no.` only before a figure; initials. */
const NEVER_ENDS = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|dr|mr|mrs|ms|prof|approx|[A-Z])\.$/iu
const MAY_END = /(?:^|[\s(])(?:etc|incl|dept|st|p\.m|a\.m|fig|min|max)\.$/iu
const NUMBER_SIGN = /(?:^|[\s(])(?:no|nos)\.$/iu
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/u
/** Lines at least this long without a full stop are taken as wrapped by an editor, not as lines of their own. */
const WRAPPED_FROM = 60

/** Words of a text, in order. Linear in its length. */
export function words(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Number of words. */
export function countWords(text: string): number {
  return words(text).length
}

/** Sentences of a text, trimmed, without empty ones. Abbreviations, decimals, versions and addresses do not split; a bullet's line does. */
export function sentences(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end))
}

/** Where each sentence lies, in UTF-16 code units. */
export function sentenceRanges(text: string): Range[] {
  return blocks(text).flatMap((block) => splitBlock(text, block))
}

/** Stretches that no sentence crosses: paragraphs, bullets, short lines. */
function blocks(text: string): Range[] {
  const found: Range[] = []
  let open: Range | undefined
  let before = ''
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    if (!line.trim()) open = undefined
    else if (open && continues(before, line)) open.end = end
    else found.push((open = { start: at, end }))
    before = line
    at = end + 1
  }
  return found
}

function continues(before: string, line: string): boolean {
  if (BULLET.test(line)) return false
  return before.length >= WRAPPED_FROM || /^\s*\p{Ll}/u.test(line)
}

function splitBlock(text: string, block: Range): Range[] {
  const found: Range[] = []
  const body = text.slice(block.start, block.end)
  let from = 0
  for (const stop of body.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (!endsSentence(body, stop.index, end)) continue
    pushTrimmed(found, text, block.start + from, block.start + end)
    from = end
  }
  pushTrimmed(found, text, block.start + from, block.end)
  return found
}

function endsSentence(body: string, at: number, end: number): boolean {
  if (/[。！？]/u.test(body[at] ?? '')) return true
  const after = body.slice(end, end + 3)
  if (after && !/^\s/u.test(after)) return false
  if (/^\s*\d{1,2}\.$/u.test(body.slice(0, Math.min(at + 1, 12)))) return false
  const before = body.slice(Math.max(0, at - 12), at + 1)
  if (NUMBER_SIGN.test(before)) return !/^\s\d/u.test(after)
  if (MAY_END.test(before)) return !after.trim() || /^\s\p{Lu}/u.test(after)
  return !NEVER_ENDS.test(before)
}

function pushTrimmed(found: Range[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end)
  if (isBlank(raw)) return
  const lead = raw.length - raw.trimStart().length
  found.push({ start: start + lead, end: start + raw.trimEnd().length })
}

/** Whether a field holds nothing a reader could read: emoji and punctuation alone are blank. */
export function isBlank(text: string | undefined | null): boolean {
  return !text || !/[\p{L}\p{N}]/u.test(text)
}

/** `one`, `two`, ... up to ten, figures after: counts in messages read better so. */
export function countInWords(n: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ?? String(n)
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`
}
