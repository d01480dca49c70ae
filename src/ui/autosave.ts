import { mergeWhole, type Merge } from '../kit/merge.ts'
import { dueAt, isUnsaved, newDraft, nextDraft, sameText, type Draft, type DraftEvent } from './draft.ts'
import type { Journal, LeftEntry } from './journal.ts'
import { LeftTexts } from './left-texts.ts'
import { offline, Problem } from './problem.ts'

/** How a document is saved. */
export interface Saving<V> {
  /** Saves the whole text; rejects with a Problem. */
  save: (value: V, options: { ifMatch: number; keepalive: boolean }) => Promise<{ version: number }>
  /** Reads what a 409 brought along: what is stored now. */
  current: (stored: unknown) => { value: V; version: number }
  /** How two texts that grew from one come together; without it the whole text is one thing. */
  merge?: Merge<V>
  /** Reads a text this device kept, which an older release may have written; throws when it can't be read. */
  revive?: (kept: V) => V
  /** Told after each save, for other tabs. */
  saved?: () => void
}

/** Statuses after which trying again by itself may help. A 409 without a text is two saves at the same moment. */
const PASSING = [0, 401, 408, 409, 425, 429, 500, 502, 503, 504]
/** An answer that takes longer counts as none. */
const ANSWER_MS = 20_000
/** Texts that may or may not have reached the server. */
const UNANSWERED = 20

/**
 * Keeps one text safe: on this device at once, on the server soon. Lives outside React so that a save begun on one page
 * ends even if the page is left.
 */
export class Autosave<V> {
  private draft: Draft<V>
  private readonly journal: Journal<V>
  private saving: () => Saving<V>
  private timer: ReturnType<typeof setTimeout> | undefined
  private listeners = new Set<() => void>()
  private running: Promise<void> | undefined
  private opening: Promise<void> | undefined
  private unanswered: V[] = []
  private shown = 0
  private stopped = false
  private readonly left = new LeftTexts<V>()
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
  /** Another page shows this text now and knows how to save it. */
  savedBy(saving: () => Saving<V>): void {
    this.saving = saving
  }
  /** Whether nothing is left to do for it. */
  get isSafe(): boolean {
    return !isUnsaved(this.draft) && !this.running && !this.left.someWait
  }
  /** Looks for texts this device kept, and goes on with them. Once; later calls wait for the first. */
  open(): Promise<void> {
    this.opening ??= this.restore()
    return this.opening
  }

  private async restore(): Promise<void> {
    this.meet(await this.journal.left().catch(() => []))
    const { value, version } = this.draft
    const text = this.left.joined(value, version, this.merge)
    if (!sameText(text, value)) this.on({ is: 'restored', value: text, base: value, version, at: Date.now() })
    this.takeNext(true)
    this.settle()
  }

  /** A text that came to light after this one was opened: it comes in, or is asked about. */
  async takeUp(found: readonly LeftEntry<V>[]): Promise<void> {
    await this.opening
    await this.running
    if (this.stopped || !this.meet(found)) return
    // one question after the other
    if (!this.draft.theirs) this.takeNext(true)
    this.settle()
  }

  private meet(found: readonly LeftEntry<V>[]): boolean {
    return this.left.meet(found, this.saving().revive, this.draft.value)
  }

  /** Puts the next kept text beside the one here, until one has to be asked about. */
  private takeNext(restored = false): void {
    for (let next = this.left.next(this.draft.value, this.merge); next; next = this.left.next(this.draft.value, this.merge)) {
      const { base, version } = this.draft
      const at = Date.now()
      const same = sameText(next.mine, next.theirs)
      if (restored || same) this.on({ is: restored ? 'restored' : 'joined', value: next.mine, base, version, at })
      if (!same) return this.on({ is: 'changed-elsewhere', mine: next.mine, value: next.theirs, stored: base, version, at })
    }
  }

  change(value: V): void {
    this.on({ is: 'typed', value, at: Date.now() })
    this.keep()
  }

  /** After "changed elsewhere": goes on with a text, mine, theirs, or one made of both. */
  choose(value: V): void {
    this.on({ is: 'chose', value, at: Date.now() })
    this.takeNext()
    this.settle()
  }

  /** The server's text was read anew: what changed there comes in, unless the same place was written in here. */
  read(value: V, version: number): void {
    if (version <= this.draft.version || this.draft.sending || this.draft.theirs) return
    if (!this.draft.typing) return this.on({ is: 'read', value, version })
    const { mine, theirs } = this.mergeStored(value)
    // else the next save asks
    if (!sameText(mine, theirs)) return
    this.on({ is: 'joined', value: mine, base: value, version, at: Date.now() })
    this.settle()
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

  /** Says that a page shows this text. What is unsaved when the last page is left goes on being tried while the tab is open. */
  hold(): () => void {
    const release = this.journal.hold()
    const stop = this.journal.coming((found) => void this.takeUp(found))
    this.shown += 1
    return () => {
      this.shown -= 1
      stop()
      release()
    }
  }

  get isShown(): boolean {
    return this.shown > 0
  }

  /** Nothing more is saved. */
  stop(): void {
    clearTimeout(this.timer)
    this.stopped = true
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
    const at = this.stopped ? undefined : dueAt(this.draft)
    this.timer = at === undefined ? undefined : setTimeout(() => void this.send(false), Math.max(0, at - Date.now()))
  }

  private send(keepalive: boolean): Promise<void> {
    this.running ??= this.trySave(keepalive).finally(() => {
      this.running = undefined
      this.tell()
    })
    return this.running
  }

  private async trySave(keepalive: boolean): Promise<void> {
    const { value, version } = this.draft
    this.on({ is: 'sending' })
    try {
      const answer = await inTime(this.saving().save(value, { ifMatch: version, keepalive }))
      this.unanswered = []
      this.saved(answer.version)
    } catch (error) {
      this.refused(value, error)
    }
  }

  private saved(version: number): void {
    this.on({ is: 'saved', version, at: Date.now() })
    this.saving().saved?.()
    this.settle()
  }

  private refused(sent: V, error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem({ status: 500, code: 'unexpected', detail: '' })
    if (problem.status === 409 && problem.current !== undefined) this.elsewhere(sent, this.saving().current(problem.current))
    else {
      if (problem.status === 0 || problem.status >= 500) this.unanswered = [...this.unanswered, sent].slice(-UNANSWERED)
      const final = !PASSING.includes(problem.status)
      this.on({ is: 'failed', why: final ? problem.detail : undefined, final, at: Date.now() })
    }
    this.settle()
  }

  private elsewhere(sent: V, stored: { value: V; version: number }): void {
    // the answer to an earlier save got lost, not the save
    if (sameText(stored.value, sent)) return this.saved(stored.version)
    const { mine, theirs } = this.mergeStored(stored.value)
    const at = Date.now()
    if (sameText(mine, theirs)) this.on({ is: 'joined', value: mine, base: stored.value, version: stored.version, at })
    else this.on({ is: 'changed-elsewhere', mine, value: theirs, stored: stored.value, version: stored.version, at })
  }

  /** The text here beside the server's. A text of ours that got there unnoticed is nobody else's change. */
  private mergeStored(stored: V): { mine: V; theirs: V } {
    const own = this.unanswered.find((each) => sameText(each, stored))
    return this.merge(own ?? this.draft.base, this.draft.value, stored)
  }

  private readonly merge: Merge<V> = (base, mine, theirs) => (this.saving().merge ?? mergeWhole)(base, mine, theirs)

  /** This device keeps what the server does not have, and nothing else. */
  private settle(): void {
    if (isUnsaved(this.draft)) this.keep()
    else this.forget()
  }

  private keep(): void {
    const { value, base, version } = this.draft
    this.journal.write({ value, base, version, at: Date.now() }).then(() => { this.kept = true }, () => { this.kept = false })
  }

  /** The server has it all. */
  private forget(): void {
    void this.journal.clear(this.left.settled()).catch(() => {})
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(offline()), ANSWER_MS) })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
