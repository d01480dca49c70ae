type Listener = () => void

function signal() {
  const listeners = new Set<Listener>()
  return {
    tell: () => { for (const listener of listeners) listener() },
    /** @returns a way to stop listening */
    listen: (listener: Listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}

/** The server answered 401: the shell locks the page, nobody navigates away. */
export const sessionEnded = signal()
/** The same person signed in again: what could not be saved is tried once more. */
export const sessionRestored = signal()
