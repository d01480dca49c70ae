import { addDays, monthOf, monthSpan } from '../kit/date.ts'
import type { Days, PlainDate } from '../kit/date.ts'
import { findThemes } from './themes.ts'
import type { Theme } from './themes.ts'
import type { PacketRecord } from './words.ts'

/** Records that share a dimension or a project. Ids in order of date. */
export interface PacketGroup {
  name: string
  ids: string[]
  praise: string[]
  concern: string[]
  from: PlainDate
  to: PlainDate
}

/** The records of a period, laid out for writing: the first two of the four steps of compiling a review. */
export interface Packet {
  /** Every month of the period, empty ones too, earliest first. */
  months: { month: string; ids: string[] }[]
  dimensions: PacketGroup[]
  projects: PacketGroup[]
  themes: Theme[]
  /** Records of the period that nothing cites yet, earliest first. */
  unused: string[]
  /** Records dated outside the period: the last review, an expectation agreed before. */
  outside: string[]
}

/**
 * Lays a packet out by month, dimension, project and recurring term.
 * @param cited ids the review cites so far
 * @param names names that group nothing, above all the person's own
 */
export function compilePacket(records: readonly PacketRecord[], period: Days, cited: Iterable<string> = [], names: readonly string[] = []): Packet {
  const inOrder = records.toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
  const inside = inOrder.filter((record) => record.on >= period.from && record.on <= period.to)
  const used = new Set(cited)
  return {
    months: byMonth(inside, period),
    dimensions: groupBy(inside, (record) => record.dimension),
    projects: groupBy(inside, (record) => record.project),
    themes: findThemes(inside, names),
    unused: inside.filter((record) => !used.has(record.id)).map((record) => record.id),
    outside: inOrder.filter((record) => record.on < period.from || record.on > period.to).map((record) => record.id),
  }
}

function byMonth(records: readonly PacketRecord[], period: Days): Packet['months'] {
  const months = new Map<string, string[]>()
  for (let from = period.from; from <= period.to; from = addDays(monthSpan(monthOf(from)).to, 1)) months.set(monthOf(from), [])
  for (const record of records) months.get(monthOf(record.on))?.push(record.id)
  return [...months].map(([month, ids]) => ({ month, ids }))
}

/** Largest group first; records without the name are in none. */
function groupBy(records: readonly PacketRecord[], nameOf: (record: PacketRecord) => string | undefined): PacketGroup[] {
  const groups = new Map<string, PacketGroup>()
  for (const record of records) {
    const name = nameOf(record)
    if (!name) continue
    const group = groups.get(name) ?? { name, ids: [], praise: [], concern: [], from: record.on, to: record.on }
    group.ids.push(record.id)
    if (record.tone) group[record.tone].push(record.id)
    group.to = record.on
    groups.set(name, group)
  }
  return [...groups.values()].toSorted((a, b) => b.ids.length - a.ids.length || compare(a.name, b.name))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
