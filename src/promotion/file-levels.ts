import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { askedAt } from './asked.ts'
import type { CaseFacts } from './facts.ts'

/** What a file says of levels and dimensions; both may be left out. */
export interface FileLadder {
  current?: string | undefined
  proposed?: string | undefined
  /** Levels of one's own framework, lowest first, by code or name. */
  levels?: readonly string[] | undefined
  /** Dimensions that the proposed level asks for. */
  dimensions?: readonly string[] | undefined
  /** Those the evidence names. */
  named: readonly string[]
}

type Ladder = Pick<CaseFacts, 'levels' | 'dimensions' | 'current' | 'proposed'> & { dimensionOf: (name: string) => string; levelOf: (name: string) => string }

/**
 * The framework a file speaks of: its own where it brings one, the default one where its levels are found there, and otherwise just the two levels it
 * names, of which nothing is known but their figures.
 */
export function ladderOf(file: FileLadder): Ladder {
  const [current, proposed] = [file.current, file.proposed].map((name) => name?.trim() || undefined)
  const own = file.levels?.map((code, at) => ({ code: code.trim(), name: code.trim(), track: 'own', order: at + 1 }))
  const known = own ?? (knows(DEFAULT_FRAMEWORK.levels, current, proposed) ? DEFAULT_FRAMEWORK.levels : betweenFigures(current, proposed))
  const levelOf = (name: string) => known.find((each) => isCalled(each, name))?.code ?? name.trim()
  const ladder = { levels: known, levelOf, ...(current && { current: levelOf(current) }), ...(proposed && { proposed: levelOf(proposed) }) }
  const asked = known === DEFAULT_FRAMEWORK.levels && proposed ? askedAt(DEFAULT_FRAMEWORK, levelOf(proposed)) : []
  const names = file.dimensions ?? (asked.length > 0 && file.named.every((name) => defaultDimension(name) !== undefined) ? undefined : [...new Set(file.named.map(plain))])
  if (names === undefined) return { ...ladder, dimensions: asked, dimensionOf: (name) => defaultDimension(name)! }
  return { ...ladder, dimensions: names.map((name) => ({ code: plain(name), name })), dimensionOf: plain }
}

const plain = (name: string) => name.trim().replace(/\s+/gu, ' ').toLowerCase()
const codeIn = (name: string) => /^([\p{L}]{1,6}[- ]?\d{1,2}[a-z]?)\b/iu.exec(name.trim())?.[1] ?? name
const isCalled = ({ code, name }: { code: string; name: string }, given: string) => [given, codeIn(given)].some((each) => [code, name, `${code} ${name}`, `${code} (${name})`].map(plain).includes(plain(each)))
const knows = (levels: readonly { code: string; name: string }[], ...names: (string | undefined)[]) => names.every((name) => name === undefined || levels.some((level) => isCalled(level, name)))

/** "Band 5" and "Band 7" are two apart, whatever lies between; of two names without figures nobody knows more than that one follows the other. */
function betweenFigures(current?: string, proposed?: string): CaseFacts['levels'] {
  const [from, to] = [current, proposed].map((name) => (name === undefined ? undefined : /^(.*?)(\d{1,2})\D*$/u.exec(name)))
  const level = (code: string, order: number) => ({ code, name: code, track: 'own', order })
  if (!from || !to || plain(from[1]!) !== plain(to[1]!)) return [current, proposed].flatMap((name, at) => (name === undefined ? [] : [level(name, at + 1)])).filter(({ code }, at, all) => all.findIndex((each) => each.code === code) === at)
  const [low, high] = [Number(from[2]), Number(to[2])].toSorted((a, b) => a - b) as [number, number]
  return Array.from({ length: high - low + 1 }, (_, at) => level(low + at === Number(from[2]) ? current! : low + at === Number(to[2]) ? proposed! : `${from[1]}${low + at}`, low + at))
}

/** Other words for the dimensions of the default framework. */
const WORDS: Record<string, string> = {
  craft: 'craft', 'technical skill': 'craft', 'technical skills': 'craft', technical: 'craft', skill: 'craft', skills: 'craft', quality: 'craft',
  scope: 'scope', 'scope of impact': 'scope', impact: 'scope', independence: 'independence', autonomy: 'independence', leadership: 'leadership', communication: 'communication',
}
const defaultDimension = (name: string) => WORDS[plain(name)]
