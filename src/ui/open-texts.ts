import type { Autosave } from './autosave.ts'
import { documentOf, forget } from './journal.ts'

/** Texts that are open or not safe yet, by person and document: who leaves a page and comes back meets the same one. */
const open = new Map<string, Autosave<unknown>>()

/** The text of this name: the one that is still being saved, or a new one. */
export function textNamed<V>(name: string, make: () => Autosave<V>): Autosave<V> {
  const text = (open.get(name) as Autosave<V> | undefined) ?? make()
  open.set(name, text as Autosave<unknown>)
  return text
}

/** No page shows it any more: it goes once it is safe. */
export function letGo<V>(name: string, text: Autosave<V>): void {
  const stop = text.subscribe(gone)
  function gone() {
    if (!text.isSafe || text.isShown) return
    stop()
    if (open.get(name) === (text as unknown)) open.delete(name)
  }
  gone()
}

/** Saves everything that can be saved now. */
export async function flushAll(): Promise<void> {
  await Promise.all([...open.values()].map((text) => text.flush()))
}

/** Puts kept texts away for good: nothing tries to save them any more. */
export async function putAway(entries: readonly { key: string }[]): Promise<void> {
  for (const name of entries.map(({ key }) => documentOf(key))) {
    open.get(name)?.stop()
    open.delete(name)
  }
  await forget(entries)
}
