import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Finding } from '../kit/finding.ts'
import { putAwayOf, samePutAway, type PutAway } from './coach/away.ts'
import type { Note } from './coach/note.ts'
import { toast } from './toast-list.ts'

/** The pause after which the coach may speak: long enough not to interrupt a word. */
export const COACH_PAUSE_MS = 250

/** Where what was put away is kept. */
export interface AwayStore {
  list: readonly PutAway[]
  add: (away: PutAway, reason?: string) => void
  remove: (away: PutAway) => void
}

export interface CoachOptions {
  /** This device alone, unless told: for a text the server knows nothing of. */
  away?: AwayStore
  /** Without such a store: forgotten when the tab closes, for texts nobody should be known by. */
  forgets?: boolean
  /** Names a field for good where its path does not. Keep its identity stable. */
  fieldOf?: (path: string) => string
}

/**
 * Runs a check after each pause in typing and leaves out what the author has put away. An answer that comes when the text has changed
 * again is dropped: the next one is on its way.
 * @param check keep its identity stable (module function or useCallback); a new identity checks anew
 * @param key names the document on this device, so that what was put away stays away
 */
export function useCoach<Doc>(key: string, document: Doc, check: (document: Doc) => readonly Note[] | Promise<readonly Note[]>, { away, forgets = false, fieldOf }: CoachOptions = {}): {
  findings: readonly Note[]
  dismiss: (finding: Finding, reason?: string) => void
} {
  const [all, setAll] = useState<readonly Note[]>([])
  const onDevice = useAwayOnDevice(key, forgets)
  const { list, add, remove } = away ?? onDevice
  useEffect(() => {
    let here = true
    const timer = setTimeout(() => {
      const found = check(document)
      if (!('then' in found)) return setAll(found)
      void found.then((notes) => here && setAll(notes))
    }, COACH_PAUSE_MS)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [document, check])
  const dismiss = useCallback((finding: Finding, reason?: string) => {
    const what = putAwayOf(finding, fieldOf)
    add(what, reason)
    toast({ title: 'Put away', detail: 'It stays away while these words stand here.', undo: () => remove(what) })
  }, [add, remove, fieldOf])
  const findings = useMemo(() => all.filter((note) => {
    if (note.severity === 'block' || list.length === 0) return true
    const what = putAwayOf(note, fieldOf)
    return !list.some((each) => samePutAway(each, what))
  }), [all, list, fieldOf])
  return { findings, dismiss }
}

/** What was put away, on this device alone. */
function useAwayOnDevice(key: string, forgets: boolean): AwayStore {
  const [list, setList] = useState(() => readAway(key, forgets))
  const change = useCallback((next: (old: readonly PutAway[]) => readonly PutAway[]) => setList((old) => {
    const now = next(old)
    writeAway(key, forgets, now)
    return now
  }), [key, forgets])
  const add = useCallback((away: PutAway) => change((old) => [...old, away]), [change])
  const remove = useCallback((away: PutAway) => change((old) => old.filter((each) => !samePutAway(each, away))), [change])
  return { list, add, remove }
}

const STORE = 'plumbline:put-away:'

const storeOf = (forgets: boolean) => (forgets ? sessionStorage : localStorage)

function readAway(key: string, forgets: boolean): readonly PutAway[] {
  try {
    const kept = JSON.parse(storeOf(forgets).getItem(STORE + key) ?? '[]') as unknown[]
    return kept.filter((each): each is PutAway => typeof each === 'object' && each !== null && 'rule' in each && 'words' in each)
  } catch {
    return []
  }
}

function writeAway(key: string, forgets: boolean, away: readonly PutAway[]) {
  try {
    storeOf(forgets).setItem(STORE + key, JSON.stringify(away))
  } catch {
    // a full or forbidden store only means that advice comes back after a reload
  }
}
