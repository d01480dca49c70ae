import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../ui/action-map.ts'
import { api } from '../../../ui/api.ts'
import { Problem } from '../../../ui/problem.ts'
import type { Reading } from '../../ledger/entry-words.ts'
import { SEEN_AFTER_MS } from '../../numbers.ts'
import type { LedgerEntry } from '../../words.ts'

/** Watches an entry's text; the returned function ends it, as React's refs like it. */
export type Watch = (element: Element | null, entry: LedgerEntry) => (() => void) | undefined

/** Tells the server what the reader has really had on screen: half of it, for a moment, in a window that shows. */
export function useSeen(reading: Reading): Watch {
  const client = useQueryClient()
  const [watcher] = useState(() => new Watcher((entry) => tell(client, entry, reading.meId === reading.person.id)))
  useEffect(() => watcher.begin(), [watcher])
  return (element, entry) => {
    const inPassing = entry.audience === 'public' && reading.meId !== reading.person.id
    return element && entry.may.includes('see') && !inPassing ? watcher.watch(element, entry) : undefined
  }
}

/** Keeps the time each entry has been on screen, and hands over one after the other. */
class Watcher {
  private readonly told: (entry: LedgerEntry) => Promise<void>
  private readonly watched = new Map<Element, { entry: LedgerEntry; timer?: ReturnType<typeof setTimeout> }>()
  private readonly done = new Set<string>()
  private readonly observer = new IntersectionObserver((changes) => this.moved(changes), { threshold: [0, 0.25, 0.5, 0.75, 1] })
  private queue = Promise.resolve()

  constructor(told: (entry: LedgerEntry) => Promise<void>) {
    this.told = told
  }

  /** @returns ends everything */
  begin(): () => void {
    const turned = () => { for (const element of this.watched.keys()) this.look(element) }
    document.addEventListener('visibilitychange', turned)
    return () => {
      document.removeEventListener('visibilitychange', turned)
      for (const element of this.watched.keys()) this.forget(element)
    }
  }

  watch(element: Element, entry: LedgerEntry): () => void {
    this.watched.set(element, { entry })
    this.observer.observe(element)
    return () => this.forget(element)
  }

  private forget(element: Element): void {
    clearTimeout(this.watched.get(element)?.timer)
    this.watched.delete(element)
    this.observer.unobserve(element)
  }

  /** Asks anew how much of it shows. */
  private look(element: Element): void {
    this.observer.unobserve(element)
    this.observer.observe(element)
  }

  private moved(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio, intersectionRect } of changes) {
      const watched = this.watched.get(target)
      if (!watched) continue
      const shows = !document.hidden && (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2)
      if (shows) watched.timer ??= setTimeout(() => this.seen(target, watched.entry), SEEN_AFTER_MS)
      else {
        clearTimeout(watched.timer)
        watched.timer = undefined
      }
    }
  }

  private seen(element: Element, entry: LedgerEntry): void {
    this.forget(element)
    const version = `${entry.id} ${entry.version}`
    if (this.done.has(version)) return
    this.done.add(version)
    this.queue = this.queue.then(() => this.told(entry))
  }
}

/** Says that this very version was seen; when it was reworded meanwhile, the new words come. Never in the reader's way. */
async function tell(client: QueryClient, entry: LedgerEntry, mine: boolean): Promise<void> {
  try {
    const { seenAt } = await api(entry.kind === 'monthly-note' ? 'note.see' : 'observation.see', { id: entry.id }, { ifMatch: entry.version })
    client.setQueriesData<OutputOf<'ledger.show'>>({ queryKey: ['ledger.show'] }, (old) => old && { ...old, entries: old.entries.map((each) => (each.id === entry.id ? marked(each, mine ? seenAt : undefined) : each)) })
    void client.invalidateQueries({ queryKey: ['home.show'] })
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 409) await client.invalidateQueries({ queryKey: ['ledger.show'] })
  }
}

function marked(entry: LedgerEntry, seenAt: string | undefined): LedgerEntry {
  return { ...entry, may: entry.may.filter((step) => step !== 'see'), ...(seenAt && { seenAt, told: entry.told ?? { at: seenAt, how: 'seen' as const } }) }
}
