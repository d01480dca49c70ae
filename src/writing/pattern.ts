/**
 * The small language of the lexicons. A pattern is lower-case words with regular alternatives `(a|b)`, optional letters
 * `walk(s|ed)?`, and names in braces for what recurs. It begins with the word it is looked up by; what must stand before
 * that word is given apart (`after`).
 */
const NAMES: Readonly<Record<string, string>> = {
  be: "(?:is|are|was|were|be|been|being|am|isn't|wasn't|aren't|weren't)",
  have: '(?:has|have|had|having)',
  them: "(?:him|her|them|you|me|us|(?!the\\b|a\\b|an\\b|it\\b)[a-z'-]{2,20})",
  their: "(?:his|her|their|your|my|our|[a-z-]{2,20}'s?)",
  they: '(?:he|she|they|you|i|we|(?!it\\b|this\\b|that\\b|which\\b)[a-z-]{2,20})',
  gap: "(?:[a-z0-9'’&-]{1,30} +){0,3}",
  gap6: "(?:[a-z0-9'’,&-]{1,30} +){0,6}",
  adv: '(?:(?:very|so|too|quite|rather|more|most|often|always|really|just|still|also|never|not|always|a bit|a little|[a-z]{2,20}ly) +){0,2}',
  n: '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|several|many|few)',
  det: '(?:(?:a|an|the|this|that|such|our|his|her|their|any|some) +)?',
  peers: '(?:peers?|colleagues?|team-?mates?|co-?workers?|counterparts?|classmates)',
  group: "(?:team|ward|office|floor|department|firm|shift|crew|company|site|group|school|branch|unit|class of \\d+|cohort|squad|faculty|practice|clinic|depot|plant|desk|warehouse|region|organi[sz]ation|staff|store|building|line|bench|chambers|section|division|business|hospital|factory|world|place)",
}

/** A class of words as a bracket: what stands apart is one of them, `_` is a space within (`walk_away`). */
export function either(words: string): string {
  return `(${words.trim().split(/\s+/u).join('|').replaceAll('_', ' ')})`
}

/** `( word)*` is so often at most: hostile text that goes on and on costs no more than any other. */
const MOST_TIMES = 6

/** A lower-case pattern as the source of a regular expression. */
export function sourceOf(pattern: string): string {
  const open = onOneLine(pattern).replaceAll(/\((?!\?)/gu, '(?:').replaceAll(/\)\*/gu, `){0,${MOST_TIMES}}`)
  return open.replaceAll('\\w+', "[\\w'-]+").replaceAll(/\{([a-z]\w*)\}/gu, (all, name: string) => {
    const known = NAMES[name]
    if (!known) throw new Error(`"${pattern}" uses ${all}, which has no meaning.`)
    return known
  }).replaceAll(/(?<!\[[^\]]*) (?![+*?])/gu, '[ \\n]+').replaceAll(/(?<!\[[^\]]*) (?=[*?])/gu, '[ \\n]')
}

/** A pattern may be written over several lines; a new line and what it is indented by are nothing. */
const onOneLine = (pattern: string) => pattern.replaceAll(/\n */gu, '')

/** A pattern that is tried where its first word stands. */
export function compilePattern(pattern: string, after?: string): RegExp {
  return new RegExp(`${after ? `(?<=${sourceOf(after)})` : ''}(?:${sourceOf(pattern)})(?![a-z0-9]|-[a-z])`, 'y')
}

/** Every word a pattern may begin with: `(go|goes) far` -> go, goes. */
export function firstWords(pattern: string): string[] {
  const plain = onOneLine(pattern).replaceAll(/\[(?:- | -)\]/gu, '(-| )').replaceAll(/,\?|\\\.\??/gu, '')
    .replaceAll(/\[([a-z]{2,4})\]/gu, (_, letters: string) => `(${[...letters].join('|')})`)
  const heads = alternatives(plain).flatMap((each) => expand(headOf(each)))
  const words = heads.map((head) => (/^[£$€]?\\d/u.test(head) ? FIGURE : head)).filter((head) => WORD.test(head))
  if (words.length === 0) throw new Error(`"${pattern}" begins with no word to look it up by.`)
  return [...new Set(words)]
}

const WORD = /^[\p{L}\p{N}#][\p{L}\p{N}'.:/&-]*$/u

/** Stands for any token that begins with a digit. */
export const FIGURE = '#'

/** Splits at the bars that stand outside every bracket. */
function alternatives(pattern: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++
    else if (pattern[at] === ')') depth--
    else if (pattern[at] === '|' && depth === 0) {
      found.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return [...found, pattern.slice(from)]
}

/** Up to the first space outside brackets. */
function headOf(pattern: string): string {
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++
    else if (pattern[at] === ')') depth--
    else if (pattern[at] === ' ' && depth === 0) return pattern.slice(0, at)
  }
  return pattern
}

/** All strings a bracketed word stands for. */
function expand(head: string): string[] {
  const open = head.indexOf('(')
  if (open !== -1 && head[open + 1] === '?') return expand(head.slice(0, open) + head.slice(closing(head, open) + 1))
  const optional = head.search(/[a-z'-]\?/u)
  if (open === -1 || (optional !== -1 && optional < open)) {
    if (optional === -1) return [head]
    return [...expand(head.slice(0, optional) + head.slice(optional + 2)), ...expand(head.slice(0, optional + 1) + head.slice(optional + 2))]
  }
  const close = closing(head, open)
  const isOptional = head[close + 1] === '?' || head[close + 1] === '*'
  const rest = head.slice(close + (isOptional ? 2 : 1))
  const inside = alternatives(head.slice(open + 1, close))
  return [...inside, ...(isOptional ? [''] : [])].flatMap((each) => expand(headOf(head.slice(0, open) + each + (each.includes(' ') ? '' : rest))))
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  throw new Error(`"${text}" leaves a bracket open.`)
}
