import { dueAt, isUnsaved, newDraft, nextDraft, sameText, type Draft, type DraftEvent } from './draft.ts'
import type { Journal } from './journal.ts'
import { Problem } from './problem.ts'

/** How a document is saved. */
export interface Saving<V> {
  /** Saves the whole text; rejects with a Problem. */
  save: (value: V, options: { ifMatch: number; keepalive: boolean }) => Promise<{ version: number }>
  /** Reads what a 409 brought along: what is stored now. */
  current: (stored: unknown) => { value: V; version: number }
}

/** Statuses after which trying again by itself may help. */
const PASSING = [0, 401, 408, 425, 429, 500, 502, 503, 504]

/**
 * Keeps one text safe: on this device at once, on the server soon. Lives outside React so that a save begun on one page
 * ends even if the page is left.
 */
export class Autosave<V> {
  private draft: Draft<V>
  private readonly journal: Journal<V>
  private readonly saving: () => Saving<V>
  private timer: ReturnType<typeof setTimeout> | undefined
  private listeners = new Set<() => void>()
  private running: Promise<void> | undefined
  private keeping: Promise<void> | undefined
  private keepAgain = false
  private opening: Promise<void> | undefined
  private holders = 0
  /** Whether this device could keep the text. */
  kept = true

  constructor(start: { value: V; version: number }, journal: Journal<V>, saving: () => Saving<V>) {
    this.draft = newDraft(start.value, start.version)
    this.journal = journal
    this.saving = saving
  }

  readonly state = (): Draft<V> => this.draft
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => { this.listeners.delete(listener) }
  }
  /** Looks for a text this device kept, and goes on with it. Once; later calls wait for the first. */
  open(): Promise<void> {
    this.opening ??= this.restore()
    return this.opening
  }

  private async restore(): Promise<void> {
    const entry = await this.journal.read().catch(() => undefined)
    const { value, version } = this.draft
    if (!entry || sameText(entry.value, value)) {
      if (entry) void this.journal.clear().catch(() => {})
      return
    }
    this.on({ is: 'restored', value: entry.value, at: Date.now() })
    if (entry.version !== version) this.on({ is: 'changed-elsewhere', value, version, at: Date.now() })
  }

  change(value: V): void {
    this.on({ is: 'typed', value, at: Date.now() })
    this.keep()
  }

  /** After "changed elsewhere": goes on with a text, mine, theirs, or one made of both. */
  choose(value: V): void {
    this.on({ is: 'chose', value, at: Date.now() })
    if (isUnsaved(this.draft)) this.keep()
    else void this.journal.clear().catch(() => {})
  }

  /** The server's text was read anew. */
  read(value: V, version: number): void {
    this.on({ is: 'read', value, version })
  }

  /** Back on line, or signed in again. */
  retry(): void {
    this.on({ is: 'retry' })
  }

  /** Saves what is unsaved now. @returns whether the server has everything */
  async flush(options: { keepalive?: boolean } = {}): Promise<boolean> {
    await this.running
    if (this.draft.typing && !this.draft.theirs) await this.send(options.keepalive ?? false)
    return !isUnsaved(this.draft)
  }

  /** Says that a page shows this text. @returns says that it no longer does: with the last page the timers stop, and what is under way ends */
  hold(): () => void {
    this.holders += 1
    return () => {
      this.holders -= 1
      if (this.holders === 0) clearTimeout(this.timer)
    }
  }

  private on(event: DraftEvent<V>): void {
    this.draft = nextDraft(this.draft, event)
    this.plan()
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  private plan(): void {
    clearTimeout(this.timer)
    const at = dueAt(this.draft)
    this.timer = at === undefined ? undefined : setTimeout(() => void this.send(false), Math.max(0, at - Date.now()))
  }

  private send(keepalive: boolean): Promise<void> {
    this.running ??= this.trySave(keepalive).finally(() => { this.running = undefined })
    return this.running
  }

  private async trySave(keepalive: boolean): Promise<void> {
    const { value, version } = this.draft
    this.on({ is: 'sending' })
    try {
      const answer = await this.saving().save(value, { ifMatch: version, keepalive })
      this.saved(answer.version)
    } catch (error) {
      this.refused(value, error)
    }
  }

  private saved(version: number): void {
    this.on({ is: 'saved', version, at: Date.now() })
    if (!isUnsaved(this.draft)) void this.journal.clear().catch(() => {})
    else this.keep()
  }

  private refused(sent: V, error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem({ status: 500, code: 'unexpected', detail: '' })
    if (problem.status === 409 && problem.current !== undefined) {
      const stored = this.saving().current(problem.current)
      // the answer to an earlier save got lost, not the save
      if (sameText(stored.value, sent)) return this.saved(stored.version)
      this.on({ is: 'changed-elsewhere', ...stored, at: Date.now() })
    } else {
      const final = !PASSING.includes(problem.status)
      this.on({ is: 'failed', why: final ? problem.detail : undefined, final, at: Date.now() })
    }
    this.keep()
  }

  /** Writes the text to this device; while one write runs, the newest waits. */
  private keep(): void {
    if (this.keeping) {
      this.keepAgain = true
      return
    }
    const { value, version } = this.draft
    this.keeping = this.journal.write({ value, version, at: Date.now() }).then(() => { this.kept = true }, () => { this.kept = false }).then(() => {
      this.keeping = undefined
      if (this.keepAgain) {
        this.keepAgain = false
        if (isUnsaved(this.draft)) this.keep()
        else return this.journal.clear().catch(() => {})
      }
    })
  }
}
