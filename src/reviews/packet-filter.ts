import { reachWords } from '../feedback/reach.ts'
import type { Telling } from './tellings.ts'
import type { PacketRecord, RecordKind } from './words.ts'

/** What of a packet is shown. Absent: everything. */
export interface PacketFilter {
  use?: 'used' | 'unused'
  told?: 'told' | 'untold'
  kind?: RecordGroup
  /** Only work of this kind, as the other system calls it: "fix". */
  work?: string
  /** Every word must begin a word of the record. */
  find?: string
}

/** What people look for in a packet. */
export const RECORD_GROUPS = ['said', 'work', 'agreed'] as const
export type RecordGroup = (typeof RECORD_GROUPS)[number]

/** What was said, what was made, and what both agreed or looked back on. */
export function groupOf(kind: RecordKind): RecordGroup {
  if (kind === 'evidence') return 'work'
  return kind === 'observation' || kind === 'talk' || kind === 'monthly-note' || kind === 'one-on-one' ? 'said' : 'agreed'
}

/** A filter ready to be asked about many records. */
export function recordFilter(
  filter: PacketFilter,
  cited: { has(id: string): boolean },
  tellings: ReadonlyMap<string, Telling>,
): (record: PacketRecord) => boolean {
  const asked = wordsOf(filter.find ?? '')
  return (record) => {
    if (filter.kind && groupOf(record.kind) !== filter.kind) return false
    if (filter.work && !(record.kind === 'evidence' && record.text === filter.work)) return false
    if (filter.use && cited.has(record.id) !== (filter.use === 'used')) return false
    if (filter.told && !fitsTold(tellings.get(record.id), filter.told)) return false
    return asked.length === 0 || holds(record, asked)
  }
}

/** More kinds than this are no choice any more; one alone is none. */
const MOST_KINDS = 12

/** The kinds of work in a packet as the other system calls them, the most frequent first. Empty where they are no help in looking. */
export function workKinds(records: readonly PacketRecord[]): string[] {
  const kinds = Map.groupBy(records.filter((record) => record.kind === 'evidence' && record.text), (record) => record.text)
  if (kinds.size < 2 || kinds.size > MOST_KINDS) return []
  return [...kinds].toSorted(([a, those], [b, these]) => these.length - those.length || (a < b ? -1 : 1)).map(([kind]) => kind)
}

/** A talk that waits or was disputed has not told anybody yet. */
function fitsTold(telling: Telling | undefined, wanted: 'told' | 'untold'): boolean {
  if (!telling || telling.state === 'none') return false
  return (telling.state === 'told') === (wanted === 'told')
}

function holds(record: PacketRecord, asked: readonly string[]): boolean {
  const { title, text, project = '', dimension = '', authorName = '', on } = record
  const there = wordsOf(`${title} ${text} ${project} ${dimension} ${authorName} ${on} ${reachWords(record)}`)
  return asked.every((word) => there.some((each) => each.startsWith(word)))
}

/** Words in lower case, accents folded: "José" is found by "jose". */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
