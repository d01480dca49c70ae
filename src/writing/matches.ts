import type { Range } from '../kit/finding.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'

/** No boundary stands after it, unless before something that is none. */
const isOfWord = (code: number) => code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 95

/** Boundaries may be within it. */
export const JOINT = /^$|[^a-z0-9]/u
export const hasJoint = ofWord(JOINT)

/**
 * Where an expression fits, as `matchAll` tells it, but tried only where a word begins that it may begin with.
 * @param pattern sticky; begins with `\b` and a letter or digit
 * @param begins may be asked of any token and has to say yes where the expression may begin
 * @param spots tokens it is tried at, in order; at any when left out
 */
export function matches({ masked, tokens }: Reading, pattern: RegExp, begins: (at: number) => boolean, spots?: readonly number[]): Range[] {
  const found: Range[] = []
  let from = 0
  const isFound = (at: number) => {
    pattern.lastIndex = at
    if (!pattern.test(masked)) return false
    found.push({ start: at, end: from = pattern.lastIndex })
    return true
  }
  for (let spot = 0; spot < (spots ?? tokens).length; spot++) {
    const at = spots ? spots[spot]! : spot
    const token = tokens[at]!
    const { start, end } = token
    if (hasJoint(token)) for (let inside = Math.max(start, from); inside < end; inside++) inside = !(inside > start && isOfWord(masked.charCodeAt(inside - 1))) && isFound(inside) ? from - 1 : inside
    else if (start >= from && begins(at)) isFound(start)
  }
  return found
}
