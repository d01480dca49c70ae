import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { levelStep, type LevelStep } from './beside-level.ts'
import type { PacketRecord } from './words.ts'

/** A code ends in the figure that orders it: `Band 6`, `IC3`. */
const FIGURE = /^(.*?)(\d{1,2})\D*$/u

/**
 * The levels a file speaks of: its own list where it brings one (lowest first), the default framework where the person's level is found there, and
 * otherwise those that differ from it by their figure alone. One more stands above them, since a file that names no higher level has one.
 */
export function levelsOfFile(code: string | undefined, own: readonly string[] | undefined, records: readonly Pick<PacketRecord, 'level'>[]): LevelStep[] | undefined {
  if (own) return own.map((each, at) => step(each.trim(), at + 1))
  if (!code) return undefined
  if (DEFAULT_FRAMEWORK.levels.some((each) => each.code === code)) return DEFAULT_FRAMEWORK.levels.map(levelStep)
  const [prefix, figure] = figured(code) ?? []
  if (prefix === undefined || figure === undefined) return undefined
  const named = new Map([[figure, code], [figure + 1, `${prefix}${figure + 1}`]])
  for (const { level } of records) {
    const [same, other] = (level && figured(level)) || []
    if (level && other !== undefined && other !== figure && plain(same!) === plain(prefix)) named.set(other, level)
  }
  return [...named].map(([order, each]) => step(each, order))
}

/** A level as the list has it, however a record spells it. */
export function sameLevel(name: string, levels: readonly LevelStep[] = []): string {
  return levels.find(({ code }) => plain(code) === plain(name))?.code ?? name
}

const plain = (name: string) => name.trim().replace(/\s+/gu, ' ').toLowerCase()
const step = (code: string, order: number): LevelStep => ({ code, name: code, track: 'own', order })

function figured(code: string): [prefix: string, figure: number] | undefined {
  const found = FIGURE.exec(code)
  return found ? [found[1]!, Number(found[2])] : undefined
}
