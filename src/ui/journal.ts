import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'

/** What this device keeps of a text until the server has it. */
export interface JournalEntry<V> {
  value: V
  /** Version of the server's text it was written on. */
  version: number
  at: number
}

/** One document's place in the journal. */
export interface Journal<V> {
  read(): Promise<JournalEntry<V> | undefined>
  write(entry: JournalEntry<V>): Promise<void>
  clear(): Promise<void>
}

let opened: UseStore | undefined
function store(): UseStore {
  opened ??= createStore('plumbline', 'unsaved')
  return opened
}

function prefix(personId: string) {
  return `${personId}/`
}

/** The journal of one document of one person: another person on this device never reads it. */
export function journalOf<V>(personId: string, document: string): Journal<V> {
  const key = prefix(personId) + document
  return {
    read: () => get<JournalEntry<V>>(key, store()),
    write: (entry) => set(key, entry, store()),
    clear: () => del(key, store()),
  }
}

/** How many texts of a person this device keeps that the server does not have. */
export async function unsavedOf(personId: string): Promise<number> {
  return (await entriesOf(personId)).length
}

/** Forgets a person's texts on this device: on signing out. */
export async function forgetUnsaved(personId: string): Promise<void> {
  await Promise.all((await entriesOf(personId)).map(([key]) => del(key, store())))
}

async function entriesOf(personId: string) {
  const all = await entries(store()).catch(() => [])
  return all.filter(([key]) => String(key).startsWith(prefix(personId)))
}
