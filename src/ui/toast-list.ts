/** Undo lasts as long as its toast. */
export const UNDO_MS = 10_000

export interface ToastWords {
  /** What happened: "Note shared with Mina." */
  title: string
  /** What else to know, or what to do about it. */
  detail?: string
  /** Takes it back. Offered for ten seconds. */
  undo?: () => void
  /** Something failed: announced at once, and stays until closed. */
  failed?: boolean
}
export interface ShownToast extends ToastWords {
  id: number
}

/** At most this many at a time; the oldest gives way. */
const MOST = 3

/** The messages on screen, outside React so that anything may say something. Time stands still while one points at them. */
export class ToastList {
  private shown: readonly ShownToast[] = []
  private timers = new Map<number, ReturnType<typeof setTimeout>>()
  private listeners = new Set<() => void>()
  private last = 0

  readonly list = () => this.shown
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => { this.listeners.delete(listener) }
  }

  add(words: ToastWords): number {
    const id = ++this.last
    this.set([...this.shown, { ...words, id }].slice(-MOST))
    this.start(id)
    return id
  }

  close(id: number): void {
    clearTimeout(this.timers.get(id))
    this.timers.delete(id)
    this.set(this.shown.filter((each) => each.id !== id))
  }

  /** Takes back what a toast speaks of, once. */
  undo(id: number): void {
    const found = this.shown.find((each) => each.id === id)
    this.close(id)
    found?.undo?.()
  }

  /** Pointing at or standing in the messages holds them; leaving starts their time anew. */
  hold(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
  }
  release(): void {
    for (const { id } of this.shown) this.start(id)
  }

  private start(id: number): void {
    const found = this.shown.find((each) => each.id === id)
    if (!found || found.failed) return
    clearTimeout(this.timers.get(id))
    this.timers.set(id, setTimeout(() => this.close(id), UNDO_MS))
  }

  private set(shown: readonly ShownToast[]): void {
    this.shown = shown
    for (const listener of this.listeners) listener()
  }
}

/** The one list of the app. */
export const messages = new ToastList()

/** Says what happened, in a corner, without taking the focus. F6 moves to it. Callable from anywhere. */
export function toast(words: ToastWords): void {
  messages.add(words)
}
