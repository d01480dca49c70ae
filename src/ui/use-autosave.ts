import { QueryClientContext } from '@tanstack/react-query'
import { use, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { ActionId } from './action-map.ts'
import { Autosave, type Saving } from './autosave.ts'
import { isUnsaved, saveState } from './draft.ts'
import { journalOf } from './journal.ts'
import { MeContext } from './me.ts'
import { letGo, textNamed } from './open-texts.ts'
import type { SaveState } from './save-status.tsx'
import { sessionRestored } from './session-events.ts'
import { hearSaved, tellSaved } from './tab-talk.ts'

export interface AutosaveOptions<V> extends Saving<V> {
  /** Names the document on this device: `review/7f3a`. */
  key: string
  /** The server's text and its version, as read when the page opened. */
  initial: { value: V; version: number }
  /** The actions `initial` comes from: read again when another tab has saved this document. */
  reads?: readonly ActionId[]
}

export interface AutosaveHandle<V> {
  value: V
  /** Changes the text: shown at once, kept at once, saved soon. Takes the text or a function of the present one. */
  change: (next: V | ((old: V) => V)) => void
  /** For SaveStatus. */
  status: SaveState
  restored: boolean
  /** What was saved elsewhere came in, in places where nothing was written here. */
  joined: boolean
  /** False for the few milliseconds until this device was asked; show the field read-only. */
  ready: boolean
  /** Server's version that the text rests on, for the step that follows: `await flush()` first. */
  version: number
  /** Saves now. True when the server has everything. */
  flush: () => Promise<boolean>
  /** Both texts, when somebody saved another one meanwhile. */
  conflict: { mine: V; theirs: V } | undefined
  /** Goes on with one of them, or with one made of both. */
  choose: (value: V) => void
}

/** A text that saves itself and is never lost. See `Autosave`. */
export function useAutosave<V>(options: AutosaveOptions<V>): AutosaveHandle<V> {
  const owner = use(MeContext)?.person.id ?? 'nobody'
  const { key } = options
  const name = `${owner}/${key}`
  const saving = { ...options, saved: () => tellSaved(name) }
  const latest = useRef<Saving<V>>(saving)
  latest.current = saving
  const { version } = options.initial
  const initial = useRef(options.initial)
  initial.current = options.initial
  // a new document is a new store; a newer reading of the same one goes through `read`
  const store = useMemo(() => textNamed(name, () => new Autosave<V>(initial.current, journalOf<V>(owner, key), () => latest.current)), [owner, key, name])
  const draft = useSyncExternalStore(store.subscribe, store.state)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let here = true
    setReady(false)
    store.savedBy(() => latest.current)
    void store.open().then(() => { if (here) setReady(true) })
    const stop = safeguards(store)
    return () => {
      here = false
      stop()
      letGo(name, store)
    }
  }, [store, name])
  useNews(name, options.reads)
  useEffect(() => store.read(initial.current.value, version), [store, version])
  const change = useCallback((next: V | ((old: V) => V)) => {
    store.change(typeof next === 'function' ? (next as (old: V) => V)(store.state().value) : next)
  }, [store])
  const status = saveState(draft)
  return {
    value: draft.value, version: draft.version, restored: draft.restored, joined: draft.joined, ready, change,
    status: status.state === 'not-saved' ? { ...status, kept: store.kept } : status,
    flush: useCallback(() => store.flush(), [store]),
    conflict: draft.theirs && { mine: draft.value, theirs: draft.theirs.value },
    choose: useCallback((value: V) => store.choose(value), [store]),
  }
}

/** Reads the text again when another tab has saved it. */
function useNews(name: string, reads: readonly ActionId[] | undefined): void {
  const client = use(QueryClientContext)
  const latest = useRef(reads)
  latest.current = reads
  useEffect(() => hearSaved((saved) => {
    if (saved === name) for (const each of latest.current ?? []) void client?.invalidateQueries({ queryKey: [each] })
  }), [client, name])
}

/** Tries again when it makes sense, saves when the page is hidden, warns before unsaved text is left. */
function safeguards<V>(store: Autosave<V>): () => void {
  const release = store.hold()
  const hidden = () => { if (document.visibilityState === 'hidden') void store.flush({ keepalive: true }) }
  const again = () => store.retry()
  const leaving = (event: BeforeUnloadEvent) => { if (isUnsaved(store.state()) && !store.kept) event.preventDefault() }
  document.addEventListener('visibilitychange', hidden)
  addEventListener('online', again)
  addEventListener('beforeunload', leaving)
  const stop = sessionRestored.listen(again)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    removeEventListener('online', again)
    removeEventListener('beforeunload', leaving)
    stop()
    void store.flush().finally(release)
  }
}
