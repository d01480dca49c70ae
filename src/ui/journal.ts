import { createStore, delMany, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval'
import { announceTab, openTabs, TAB, untilGone } from './tab.ts'

/** What this device keeps of a text until the server has it. */
export interface JournalEntry<V> {
  value: V
  /** The server's text it was written on, where it is known: what was changed since is merged against it. */
  base?: V
  /** Version of the server's text it was written on. */
  version: number
  at: number
  /** The page it was written on. */
  place?: { path: string; title: string }
}

/** An entry that nobody is writing any more. */
export interface LeftEntry<V> extends JournalEntry<V> {
  key: string
}

/** One document's place in the journal. Each opening of it has a row of its own, so that two tabs never write over each other. */
export interface Journal<V> {
  /** Texts of this document left by openings that are over, oldest first. */
  left(): Promise<LeftEntry<V>[]>
  /**
   * Texts that come to light later: where this device was slow to answer, and from tabs that end while this one is open, such as one
   * that was closed a moment ago. The same text may come again. @returns stops listening
   */
  coming(listener: (found: LeftEntry<V>[]) => void): () => void
  /** At once, whatever else is on its way; what was written last stands. */
  write(entry: JournalEntry<V>): Promise<void>
  /** Forgets this opening's text, and what it took over. */
  clear(takenOver?: readonly string[]): Promise<void>
  /** Says that somebody writes here. @returns says that they no longer do */
  hold(): () => void
}

let opened: UseStore | undefined
function store(): UseStore {
  opened ??= createStore('plumbline', 'unsaved')
  return opened
}

/** On its way to the device, for good: it waits for no answer, so that a tab that closes the moment after takes no letter with it. */
function put(key: string, entry: JournalEntry<unknown>): Promise<void> {
  return store()('readwrite', (rows) => {
    rows.put(entry, key)
    rows.transaction.commit()
    return promisifyRequest(rows.transaction)
  })
}

/** A device that does not answer must not keep anybody from writing. */
const READ_MS = 3_000
/** Texts on their way to the device. */
const writing = new Set<Promise<void>>()

function underWay(written: Promise<void>): Promise<void> {
  writing.add(written)
  const over = () => { writing.delete(written) }
  written.then(over, over)
  return written
}

/** Settles once this device has what was typed, or does not answer: before a page is left on purpose. */
export async function allKept(): Promise<void> {
  await Promise.race([Promise.allSettled(writing), new Promise((done) => setTimeout(done, READ_MS))])
}

let openings = 0
const held = new Map<string, number>()

/** The journal of one document of one person: another person on this device never reads it. */
export function journalOf<V>(personId: string, document: string): Journal<V> {
  const own = `${personId}/${document}@${TAB}.${++openings}`
  const mine = (key: string) => key !== own && documentOf(key) === `${personId}/${document}`
  return {
    left: () => inTime(leftUnder<V>(mine)),
    coming: (listener) => {
      const over = new AbortController()
      const tell = async () => {
        const found = await leftUnder<V>(mine)
        if (found.length > 0 && !over.signal.aborted) listener(found)
      }
      const wait = async () => {
        const others = new Set(((await keys(store())) as string[]).filter(mine).flatMap((key) => tabOf(key) ?? []).filter((tab) => tab !== TAB))
        await Promise.all([tell(), ...[...others].map((tab) => untilGone(tab, over.signal).then(tell))])
      }
      wait().catch(() => {})
      return () => over.abort()
    },
    // both wait for the same, so that the device meets them in the order in which they were called
    write: (entry) => {
      const row = { ...entry, place: { path: location.pathname, title: window.document.title } }
      return underWay(announceTab().then(() => put(own, row)))
    },
    clear: async (takenOver = []) => {
      await announceTab()
      await delMany([own, ...takenOver], store())
    },
    hold: () => {
      // before the first letter, so that it need not wait for it
      void announceTab()
      held.set(own, (held.get(own) ?? 0) + 1)
      return () => {
        const left = (held.get(own) ?? 1) - 1
        if (left > 0) held.set(own, left)
        else held.delete(own)
      }
    },
  }
}

/** Texts of a person that only this device has and nobody is writing just now, newest first. `shown`: also those open in this tab. */
export async function leftOf(personId: string, { shown = false } = {}): Promise<LeftEntry<unknown>[]> {
  return (await inTime(leftUnder((key) => key.startsWith(`${personId}/`), shown))).reverse()
}

/** The texts under a name, as one can read them: every string of it that is more than a word. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value.trim()) || value.length > 40 ? [value.trim()] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsOf)
}

/** Forgets texts on this device. */
export async function forget(found: readonly { key: string }[]): Promise<void> {
  await delMany(found.map(({ key }) => key), store())
}

/** `person/review/7@tab.1` -> `person/review/7` */
export function documentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('@') < 0 ? undefined : key.lastIndexOf('@'))
}

async function leftUnder<V>(mine: (key: string) => boolean, shown = false): Promise<LeftEntry<V>[]> {
  const found = ((await keys(store())) as string[]).filter(mine)
  if (found.length === 0) return []
  const tabs = await openTabs()
  const over = found.filter((key) => !isWritten(key, tabs, shown))
  const entries = await getMany<JournalEntry<V> | undefined>(over, store())
  return entries.flatMap((entry, n) => (entry ? [{ ...entry, key: over[n]! }] : [])).toSorted((a, b) => a.at - b.at)
}

function inTime<E>(found: Promise<E[]>): Promise<E[]> {
  return Promise.race([found.catch(() => []), new Promise<E[]>((done) => setTimeout(done, READ_MS, []))])
}

/** Whether somebody writes it just now, here or in another tab. */
function isWritten(key: string, tabs: ReadonlySet<string>, shown: boolean): boolean {
  const tab = tabOf(key)
  return tab === TAB ? held.has(key) && !shown : tab !== undefined && tabs.has(tab)
}

/** `person/review/7@tab.1` -> `tab` */
function tabOf(key: string): string | undefined {
  return /@([0-9a-f]+)\.\d+$/.exec(key)?.[1]
}
