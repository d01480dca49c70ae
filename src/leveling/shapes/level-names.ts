import { nameKey, plainName } from './inline.ts'

const CODED = /(?:^|[\s(/|–-])(?:[A-Za-z]{1,5}[- ]?\d{1,2}[a-c]?\+?)(?=$|[\s):/|,.–-])/
const STEP = /\b(?:level|lvl|stage|milestone|grade|band|step|tier|rank)\s*(?:\d{1,2}|[ivx]{1,4}|[a-f])\b/i
const RANK = /\b(?:intern|trainee|apprentice|graduate|entry|junior|jr|associate|mid|intermediate|senior|sr|staff|principal|lead|head|director|vp|vice president|chief|distinguished|fellow|manager|executive|expert|architect)\b/i

/** How much a name looks like one of a level: 0 not at all, 1 by a word of rank or a figure, 2 by a code. By itself it settles nothing. */
export function levelScore(name: string): number {
  const bare = plainName(name)
  if (!bare || bare.split(/\s+/).length > 8) return 0
  if (STEP.test(bare) || CODED.test(` ${bare}`) || /^\d{1,2}\+?$/.test(bare)) return 2
  return RANK.test(bare) || /\s(?:\d{1,2}|I{1,3}|IV|V|VI)$/.test(bare) ? 1 : 0
}

/** How much a row of names looks like one axis of levels: their scores, and words that several share ("Engineer", "Senior Engineer"). */
export function axisScore(names: readonly string[]): number {
  const distinct = [...new Set(names.map(nameKey))].filter(Boolean)
  if (distinct.length === 0) return 0
  const own = names.reduce((sum, name) => sum + levelScore(name), 0) / names.length
  const words = Map.groupBy(distinct.flatMap((name) => [...new Set(name.split(' ').filter((word) => word.length > 2))]), (word) => word)
  const shared = Math.max(0, ...[...words.values()].map((list) => list.length)) / distinct.length
  return own + (distinct.length > 2 && shared >= 0.6 ? 0.5 : 0)
}

/** Code and name of a level, out of the ways both are written together: "D1 - Developer 1", "L5 / Staff", "Staff (IC5)", "Level 3: Lead". */
export function levelName(source: string): { code?: string; name: string } {
  const name = plainName(source)
  const bare = name.replace(/^\d+(?:\.\d+)*[.)]\s+(?=\D)/, '')
  const range = /^((?:level |grade |band )?)([A-Z]{0,5}[- ]?)(\d{1,2})\s*(?:[-–—/]|to)\s*((?:\2)?\d{1,2}\+?)$/i.exec(bare)
  if (range) return { code: `${range[2]}${range[3]}-${range[4]}`.replaceAll(' ', ''), name: bare }
  const spaced = /^([A-Z]{1,5}\d{1,2})\s+(\p{Lu}\p{Ll}.*)$/u.exec(bare)
  if (spaced) return { code: spaced[1]!, name: spaced[2]! }
  const lead = /^([A-Z]{0,5}[- ]?\d{1,2}[a-z]?\+?)\s*(?:[-–—:/|.,]\s*|\()(\S.*?)\)?$/.exec(bare)
  if (lead) return { code: lead[1]!.trim(), name: lead[2]!.trim() }
  const tail = /^(\S.*?)\s*(?:\(|[-–—:/|,]\s*)([A-Z]{1,5}-?\d{1,2}[a-z]?\+?)\)?$/.exec(bare)
  if (tail) return { code: tail[2]!, name: tail[1]!.trim() }
  const step = /^(?:level|lvl|stage|milestone|grade|band|step|tier)\s*(\d{1,2}|[IVX]{1,4})\s*[-–—:/|.,(]+\s*(\S.*?)\)?$/i.exec(bare)
  if (step) return { code: bare.slice(0, bare.indexOf(step[1]!) + step[1]!.length), name: /^\d/.test(step[2]!) ? bare : step[2]! }
  return /^[A-Z]{0,5}[- ]?\d{1,2}\+?$/.test(bare) ? { code: bare, name: bare } : { name: bare }
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** What counts in a name and the rest of it: "Level 3", "IC4", "Nurse II". */
export function numbered(name: string): { stem: string; value: number } | undefined {
  const found = /^(.*?)(\d{1,2}|\b[ivx]{1,4})(?:\+|$|[^\p{L}\d].*$)/u.exec(nameKey(name))
  if (!found) return undefined
  const value = /\d/.test(found[2]!) ? Number(found[2]) : ROMAN.indexOf(found[2]!) + 1
  return value > 0 || found[2] === '0' ? { stem: found[1]!.trim(), value } : undefined
}

/** `senior-engineer-1` reads as “Senior engineer 1”. */
export function readable(id: string): string {
  const words = id.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A short code out of a name. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ')
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '')
}
