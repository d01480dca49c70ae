import type { Key, Slot, WrittenObservation } from './written.ts'

/** A promotion case as written by hand. Keys are those of the person's observations. */
export interface WrittenCase {
  person: Key
  by: Key
  begun: Slot
  levels: [current: string, proposed: string]
  /** Observations it rests on, for people whose year is otherwise from the bank. */
  records: WrittenObservation[]
  /** Which level a record speaks for and in which dimensions, as the manager settled it. */
  settled: Readonly<Record<string, readonly [level: string, ...dimensions: string[]]>>
  /** What each shows, in the manager's line to those who may not open the record. */
  lines?: Readonly<Record<Key, string>>
  summary: string
  /** The argument by dimension. */
  arguments: Readonly<Record<string, string>>
  trajectory: string
  concerns: string
  retention?: string
  /** Words asked of colleagues; `released` by themselves, or not yet. */
  quotes: { of: Key; asked: Slot; text?: string; released?: Slot }[]
  submitted?: Slot
}

/** Who sits over the cases that are before a committee. */
export interface WrittenSession {
  name: string
  on: Slot
  facilitator: Key
  seats: Key[]
  by: Key
  called: Slot
  cases: Key[]
}
