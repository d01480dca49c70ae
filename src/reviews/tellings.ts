import type { PacketRecord, RecordKind } from './words.ts'

/** Kinds of record that say something to the person, once they hear of it. */
const SAID: readonly RecordKind[] = ['observation', 'talk', 'monthly-note']

/**
 * Whether the person knows of a record. `through` is the talk that told them of it.
 * `shared`: at hand for the person, who has not opened it. `none`: nothing of the kind that is told (an artefact, an agreed expectation).
 */
export interface Telling {
  state: 'told' | 'shared' | 'waiting' | 'disputed' | 'untold' | 'none'
  at?: string
  how?: PacketRecord['toldHow']
  through?: PacketRecord
}

/** How each record stands with the person, by id: told itself, or in a talk about it. */
export function tellingsOf(records: readonly PacketRecord[]): Map<string, Telling> {
  const talks = new Map<string, PacketRecord>()
  for (const talk of records) {
    for (const id of talk.about ?? []) if (stronger(talk, talks.get(id))) talks.set(id, talk)
  }
  return new Map(records.map((record) => [record.id, tellingOf(record, talks.get(record.id))]))
}

function tellingOf(record: PacketRecord, talk: PacketRecord | undefined): Telling {
  if (record.toldAt) return { state: 'told', at: record.toldAt, how: record.toldHow }
  if (!SAID.includes(record.kind)) return { state: 'none' }
  if (record.answer === 'disputed') return { state: 'disputed' }
  if (record.answer === 'waiting') return { state: 'waiting' }
  if (talk) return { ...tellingOf(talk, undefined), through: talk }
  return record.sharedAt ? { state: 'shared', at: record.sharedAt } : { state: 'untold' }
}

/** A talk that told beats one that waits, an earlier one a later. */
function stronger(talk: PacketRecord, than: PacketRecord | undefined): boolean {
  if (!than) return true
  const rank = (each: PacketRecord) => (each.toldAt ? 2 : each.answer === 'waiting' ? 1 : 0)
  return rank(talk) === rank(than) ? talk.on < than.on : rank(talk) > rank(than)
}

/** Whether it has to be said before a review may build on it: praise may come as a nice surprise. */
export function needsTelling(record: PacketRecord, telling: Telling | undefined): boolean {
  return record.tone !== 'praise' && telling?.state === 'untold'
}
