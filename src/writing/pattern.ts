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

/** `( word)*` and `( word)+` are so often at most: hostile text that goes on and on costs no more than any other. */
const MOST_TIMES = 6

/** One part of a pattern, read. */
export type Part =
  /** One of the strings named, `word`: a character of a word (`\w`), `any`: any character, spaces too (`.`, `[^;]`). */
  | { is: 'one'; source: string; of: readonly string[] | 'word' | 'any' }
  | { is: 'space'; source: string }
  /** Looks ahead or behind and takes nothing. */
  | { is: 'look'; source: string }
  | { is: 'either'; ways: readonly (readonly Part[])[] }
  | { is: 'again'; part: Part; least: number; most: number; sign: string }

/** Stands for any token that begins with a digit. */
export const FIGURE = '#'

/** A class of words as a bracket: what stands apart is one of them, `_` is a space within (`walk_away`). */
export function either(words: string): string {
  return `(${words.trim().split(/\s+/u).join('|').replaceAll('_', ' ')})`
}

/**
 * The alternatives of a pattern, in the order they are tried.
 * @throws {Error} naming the pattern, when it can't be read
 */
export function parsePattern(pattern: string): (readonly Part[])[] {
  // it may be written over several lines; a new line and what it is indented by are nothing
  const reader = { text: pattern.replaceAll(/\n */gu, ''), at: 0 }
  const ways = readWays(reader)
  if (reader.at < reader.text.length) throw new Error(`"${pattern}" closes a bracket it did not open.`)
  return ways
}

interface Reader {
  readonly text: string
  at: number
}

function readWays(reader: Reader): Part[][] {
  const ways: Part[][] = [[]]
  for (; reader.at < reader.text.length && reader.text[reader.at] !== ')';) {
    if (reader.text[reader.at] === '|') {
      reader.at++
      ways.push([])
    } else ways.at(-1)!.push(readAgain(reader, readPart(reader)))
  }
  return ways
}

/** Letters no sign follows, or the next piece of the language. */
const TOKEN = /[a-z']+(?![?*+]|\{\d)|\(\?(?:=|!|<=|<!)|\((?:\?:)?|\[(?:\\.|[^\]\\])*\]|\{[a-z]\w*\}|\\.|[\s\S]/y
const AGAIN = /[?*+]\??|\{\d+(?:,\d*)?\}\??/y

function next(reader: Reader, what: RegExp): string {
  what.lastIndex = reader.at
  const found = what.exec(reader.text)?.[0] ?? ''
  reader.at += found.length
  return found
}

function readPart(reader: Reader): Part {
  const token = next(reader, TOKEN)
  if (token === ' ') return { is: 'space', source: '[ \\n]+' }
  if (token === '(' || token === '(?:') return eitherOf(closed(reader, () => readWays(reader)))
  if (token.startsWith('(?')) return { is: 'look', source: `${token}${closed(reader, () => readWays(reader)).map(sourceOfWay).join('|')})` }
  if (token[0] === '{' && token.length > 1) return named(token.slice(1, -1), reader)
  if (token === '^' || token === '$' || token === '\\b') return { is: 'look', source: token }
  return { is: 'one', source: token, of: charactersOf(token) }
}

/** Plain words in a row are one part, however many. */
function eitherOf(ways: readonly (readonly Part[])[]): Part {
  const plain = ways.map((way) => (way.length === 0 ? '' : way.length === 1 && way[0]!.is === 'one' && way[0]!.source === way[0]!.of[0] ? way[0]!.source : undefined))
  if (plain.some((each) => each === undefined)) return { is: 'either', ways }
  return { is: 'one', source: `(?:${plain.join('|')})`, of: plain as string[] }
}

function closed<T>(reader: Reader, read: () => T): T {
  const found = read()
  if (reader.text[reader.at++] !== ')') throw new Error(`"${reader.text}" leaves a bracket open.`)
  return found
}

function named(name: string, { text }: Reader): Part {
  const known = NAMES[name]
  if (!known) throw new Error(`"${text}" uses {${name}}, which has no meaning.`)
  return { is: 'either', ways: parsePattern(known) }
}

function readAgain(reader: Reader, part: Part): Part {
  const sign = next(reader, AGAIN)
  if (sign === '') return part
  if (part.is === 'space') {
    const one: Part = { is: 'space', source: sign[0] === '+' ? ' ' : '[ \\n]' }
    return sign[0] === '+' ? { is: 'space', source: ` ${sign}` } : { is: 'again', part: one, least: 0, most: 1, sign }
  }
  if ((sign[0] === '*' || sign[0] === '+') && (part.is === 'either' || part.is === 'one' && part.source.startsWith('(?:'))) {
    const least = sign[0] === '+' ? 1 : 0
    return { is: 'again', part, least, most: MOST_TIMES, sign: `{${least},${MOST_TIMES}}${sign.slice(1)}` }
  }
  if (part.is === 'one' && part.source === '\\w' && sign[0] === '+') return { is: 'again', part: { ...part, source: "(?=\\w)[\\w'-]" }, least: 1, most: Infinity, sign }
  const [least = '', most = least] = sign[0] === '{' ? sign.slice(1, sign.indexOf('}')).split(',') : []
  if (sign[0] === '{') return { is: 'again', part, least: Number(least), most: most === '' ? Infinity : Number(most), sign }
  return { is: 'again', part, least: sign[0] === '+' ? 1 : 0, most: sign[0] === '?' ? 1 : Infinity, sign }
}

/** So many characters are looked up one by one; of more it is enough to know that they are of a word. */
const FEW = 12

function charactersOf(token: string): readonly string[] | 'word' | 'any' {
  if (token === '.' || token === '\\S' || token === '\\s' || token.startsWith('[^')) return 'any'
  if (token === '\\d') return [FIGURE]
  if (token === '\\w') return 'word'
  if (token[0] === '\\') return [token[1]!]
  if (token[0] !== '[' || token.length === 1) return [token]
  const inside = token.slice(1, -1)
  if (inside.includes('\\s')) return 'any'
  if (/\\[wd]|a-z/u.test(inside)) return 'word'
  const all = inside.replaceAll(/(\d)-(\d)/gu, (_, from: string, to: string) => Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n).join(''))
  return all.length > FEW ? 'word' : [...new Set(all.replaceAll('\\', ''))]
}

/** Parts as the source of a regular expression. */
export function sourceOfWay(way: readonly Part[]): string {
  return way.map(sourceOfPart).join('')
}

function sourceOfPart(part: Part): string {
  if (part.is === 'either') return `(?:${part.ways.map(sourceOfWay).join('|')})`
  if (part.is === 'again') return `${sourceOfPart(part.part)}${part.sign}`
  return part.source
}

/** A lower-case pattern as the source of a regular expression. */
export function sourceOf(pattern: string): string {
  return parsePattern(pattern).map(sourceOfWay).join('|')
}

/** One alternative of a pattern, tried where its first word stands. It ends where a word does, never on a blank. */
export function compileWay(way: readonly Part[]): RegExp {
  return new RegExp(`(?:${sourceOfWay(way)})(?<![ \\n])(?![a-z0-9]|-[a-z])`, 'y')
}

/** What must stand before it, tried at the same place. */
export function compileAfter(after: string): RegExp {
  return new RegExp(`(?<=${sourceOf(after)})`, 'y')
}
