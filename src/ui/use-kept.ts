import { use, useCallback, useEffect, useRef, useState } from 'react'
import { sameText } from './draft.ts'
import { journalOf, type Journal, type LeftEntry } from './journal.ts'
import { MeContext } from './me.ts'

export interface KeptHandle<V> {
  value: V
  /** Changes the text: shown and kept at once. Takes the text or a function of the present one. */
  change: (next: V | ((old: V) => V)) => void
  /** It came back from this device. */
  restored: boolean
  /** Something was written that only this device has. */
  unsent: boolean
  /** Put away: the blank form again, and nothing left on this device. With what was sent: unless more was written meanwhile. */
  clear: (sent?: V) => void
}

/**
 * A form that the server gets only when it is sent. Until then this device keeps every word, so that closing a dialog,
 * a tab or the browser loses none. The key is read once: mount the form anew (`key=`) for another text.
 */
export function useKept<V extends object>(key: string, blank: V): KeptHandle<V> {
  const owner = use(MeContext)?.person.id ?? 'nobody'
  const start = useRef(blank)
  const keeper = useRef<Keeper<V>>(undefined)
  keeper.current ??= new Keeper(journalOf<V>(owner, key))
  const [state, setState] = useState({ value: blank, restored: false })
  const latest = useRef(state)
  const show = useCallback((next: { value: V; restored: boolean }) => {
    latest.current = next
    setState(next)
  }, [])

  useEffect(() => {
    let here = true
    const release = keeper.current!.hold()
    const take = (found: LeftEntry<V> | undefined) => {
      // written in already: what was kept stays where it is, and comes next time
      if (!here || !found || latest.current.value !== start.current) return
      keeper.current!.takeOver(found.key)
      if (!sameText(found.value, start.current)) show({ value: { ...start.current, ...found.value }, restored: true })
    }
    void keeper.current!.read().then(take)
    const stop = keeper.current!.coming(take)
    return () => {
      here = false
      stop()
      release()
    }
  }, [show])

  return {
    ...state,
    unsent: !sameText(state.value, start.current),
    change: useCallback(
      (next) => {
        const value = typeof next === 'function' ? (next as (old: V) => V)(latest.current.value) : next
        show({ value, restored: false })
        keeper.current!.keep(sameText(value, start.current) ? undefined : value)
      },
      [show],
    ),
    clear: useCallback((sent) => {
      if (sent !== undefined && !sameText(sent, latest.current.value)) return
      show({ value: start.current, restored: false })
      keeper.current!.keep(undefined)
    }, [show]),
  }
}

/** The form's place in the journal, with what it took over from an opening that is over. */
class Keeper<V> {
  private readonly journal: Journal<V>
  private takenOver: string[] = []

  constructor(journal: Journal<V>) {
    this.journal = journal
  }

  /** The newest text left of this form. Older ones stay where they are and come next. */
  async read(): Promise<LeftEntry<V> | undefined> {
    return (await this.journal.left().catch(() => [])).at(-1)
  }

  /** The same for one that comes to light later. @returns stops listening */
  coming(listener: (found: LeftEntry<V> | undefined) => void): () => void {
    return this.journal.coming((found) => listener(found.at(-1)))
  }

  takeOver(key: string): void {
    this.takenOver = [key]
  }

  hold(): () => void {
    return this.journal.hold()
  }

  /** @param value undefined: nothing is left to keep */
  keep(value: V | undefined): void {
    const done = value === undefined ? this.journal.clear(this.takenOver.splice(0)) : this.journal.write({ value, version: 0, at: Date.now() })
    void done.catch(() => {})
  }
}
