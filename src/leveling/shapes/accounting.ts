import { partsOf } from './inline.ts'
import type { Sketch } from './sketch.ts'

/** Something that stands in a file: a cell, a heading, a value. */
export interface Piece { line: number; text: string }

/** Runs of words that may be missing where a name was parted from what it says. */
const PARTED = 2

/**
 * Holds everything that stands in a file against what was made of it and what is listed already. What is in neither is listed now: an
 * importer that doesn't know a shape may read it badly, but nothing is lost without a word.
 */
export function accounted(sketch: Sketch, pieces: readonly Piece[]): Sketch {
  const known = new Known()
  for (const text of textsOf(sketch)) known.add(text)
  const lost = pieces.flatMap(({ line, text }) => partsOf(text).flatMap((part) => part.split('\n')).filter((part) => !known.has(part)).map((part) => ({ line, text: part, reason: 'Nothing tells where in a framework this belongs.' })))
  return lost.length === 0 ? sketch : { ...sketch, ignored: [...sketch.ignored, ...lost] }
}

function textsOf({ name, summary, tracks, levels, dimensions, entries, ignored }: Sketch): string[] {
  const own = (each: object) => Object.entries(each).flatMap(([field, value]) => (field === 'examples' ? (value as string[]) : typeof value === 'string' ? [value] : []))
  return [name ?? '', summary ?? '', ...[...tracks, ...levels, ...dimensions, ...entries].flatMap(own), ...ignored.map(({ text }) => text)]
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words, and runs of three of them, that stand somewhere. */
class Known {
  private readonly words = new Set<string>()
  private readonly runs = new Set<string>()

  add(source: string): void {
    for (const part of [source, ...partsOf(source).flatMap((each) => each.split('\n'))]) {
      const words = wordsOf(part)
      for (const [at, word] of words.entries()) {
        this.words.add(word)
        if (at > 1) this.runs.add(words.slice(at - 2, at + 1).join(' '))
      }
    }
  }

  has(text: string): boolean {
    const words = wordsOf(text)
    if (!words.every((word) => this.words.has(word))) return false
    return words.filter((_, at) => at > 1 && !this.runs.has(words.slice(at - 2, at + 1).join(' '))).length <= PARTED
  }
}
