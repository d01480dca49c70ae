import { sameText, type Merge } from '../kit/merge.ts'
import type { LeftEntry } from './journal.ts'

/** A text left on this device, beside the one being written: the same where they come together. */
export interface Meeting<V> {
  mine: V
  theirs: V
}

/** Texts of one document that openings now over left on this device: each comes into the text being written, or is asked about. */
export class LeftTexts<V> {
  /** Every entry that was met, so that none is taken twice. */
  private readonly met = new Set<string>()
  /** Entries whose text is part of the one being written now, or will be. */
  private takenOver: string[] = []
  /** Those still to be put beside it. */
  private waiting: LeftEntry<V>[] = []

  /** Takes in the entries that were not met before. @returns whether there were any */
  meet(found: readonly LeftEntry<V>[], revive: ((kept: V) => V) | undefined, present: V): boolean {
    const fresh = found.filter(({ key }) => !this.met.has(key)).flatMap((entry) => revived(entry, revive))
    for (const { key } of fresh) this.met.add(key)
    this.takenOver.push(...fresh.map(({ key }) => key))
    this.waiting.push(...fresh.filter((entry) => !sameText(entry.value, present)))
    return fresh.length > 0
  }

  /** Whether one is still to be put beside the text being written. */
  get someWait(): boolean {
    return this.waiting.length > 0
  }

  /**
   * What fits together comes together; what does not goes on waiting, to be asked about.
   * @returns the text with what fitted
   */
  joined(present: V, version: number, merge: Merge<V>): V {
    let text = present
    this.waiting = this.waiting.filter((entry) => {
      const { mine, theirs } = beside(entry, text, entry.version === version ? present : undefined, merge)
      if (sameText(mine, theirs)) text = mine
      return !sameText(mine, theirs)
    })
    return text
  }

  /** The next one that waits, beside the text being written. */
  next(present: V, merge: Merge<V>): Meeting<V> | undefined {
    const entry = this.waiting.shift()
    return entry && beside(entry, present, undefined, merge)
  }

  /** Entries that are no longer needed once the server has the text; none while one still waits. */
  settled(): string[] {
    return this.someWait ? [] : this.takenOver.splice(0)
  }
}

/** @param base what it was written on, where the entry does not say */
function beside<V>(entry: LeftEntry<V>, present: V, base: V | undefined, merge: Merge<V>): Meeting<V> {
  const from = entry.base ?? base
  return from === undefined ? { mine: entry.value, theirs: present } : merge(from, entry.value, present)
}

/** One that can't be read stays where it is, to be looked at as it is. */
function revived<V>(entry: LeftEntry<V>, revive: ((kept: V) => V) | undefined): LeftEntry<V>[] {
  if (!revive) return [entry]
  try {
    return [{ ...entry, value: revive(entry.value), ...(entry.base !== undefined && { base: revive(entry.base) }) }]
  } catch {
    return []
  }
}
