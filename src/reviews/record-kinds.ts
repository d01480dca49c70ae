import type { PacketRecord, RecordKind } from './words.ts'

const KIND_WORDS: Record<RecordKind, string> = {
  observation: 'Note',
  talk: 'Talk',
  'monthly-note': 'Monthly note',
  'one-on-one': 'One-on-one',
  expectation: 'Agreed expectations',
  evidence: 'Work',
  'self-review': 'Self-review',
  'last-review': 'Last review',
  'peer-feedback': 'Peer feedback',
}

/** What a record is, in a word: "Praise", "Concern", "Monthly note". */
export function recordKind(record: Pick<PacketRecord, 'kind' | 'tone'>): string {
  if (record.tone) return record.tone === 'praise' ? 'Praise' : 'Concern'
  return KIND_WORDS[record.kind]
}

/** By whom and about what: "You · Response pipeline". */
export function recordSource(record: PacketRecord, meId: string): string {
  const by = record.kind === 'self-review' || record.kind === 'evidence' ? undefined : record.authorId === meId ? 'You' : record.authorName
  return [by, record.project].filter(Boolean).join(' · ')
}

/** What it says: its text, or its title where that is all there is. */
export function recordText(record: PacketRecord): string {
  return record.kind === 'evidence' ? record.title : (record.shown ?? record.text)
}
