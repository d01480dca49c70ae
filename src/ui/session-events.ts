function signal<Told extends unknown[] = []>() {
  const listeners = new Set<(...told: Told) => void>()
  return {
    tell: (...told: Told) => { for (const listener of listeners) listener(...told) },
    /** @returns a way to stop listening */
    listen: (listener: (...told: Told) => void) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}

/** Why a page is locked: its session is over, or somebody else signed in in this browser. */
export type SessionEnd = 'over' | 'somebody-else'

/** The server answered 401: the shell locks the page, nobody navigates away. */
export const sessionEnded = signal<[why: SessionEnd]>()
/** The same person signed in again: what could not be saved is tried once more. */
export const sessionRestored = signal()
