import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionId, InputOf, OutputOf } from './action-map.ts'
import { api } from './api.ts'
import type { Problem } from './problem.ts'

/** Actions whose answer says where the list goes on. */
export type ListId = { [Id in ActionId]: OutputOf<Id> extends { next?: string } ? Id : never }[ActionId]

export interface Pages<T> {
  /** The pages so far, for `Loaded`. */
  query: UseQueryResult<T[], Problem>
  /** Loads the next page; absent where the list ends. */
  more?: () => void
  /** The next page is on its way. */
  busy: boolean
}

/**
 * A list page by page. Every page is an answer of its own, so that guesses and refreshes reach all of them.
 * Another input begins a new list.
 */
export function usePages<Id extends ListId>(id: Id, input: Omit<InputOf<Id>, 'cursor'>): Pages<OutputOf<Id>> {
  const key = JSON.stringify(input)
  const [place, setPlace] = useState<{ key: string; cursors: readonly string[] }>({ key, cursors: [] })
  const cursors = place.key === key ? place.cursors : []
  const asks = [undefined, ...cursors].map((cursor) => ({ ...input, ...(cursor && { cursor }) }) as InputOf<Id>)
  const pages = useQueries({
    queries: asks.map((ask) => ({ queryKey: [id, ask], queryFn: ({ signal }: { signal: AbortSignal }) => api(id, ask, { signal }) })),
  }) as UseQueryResult<OutputOf<Id>, Problem>[]
  const come = pages.flatMap((page) => (page.data === undefined ? [] : [page.data]))
  const next = (come.at(-1) as { next?: string } | undefined)?.next
  const waiting = come.length < pages.length
  return {
    query: { ...pages[0]!, data: come.length > 0 ? come : undefined } as unknown as UseQueryResult<OutputOf<Id>[], Problem>,
    ...(next && !waiting && { more: () => setPlace({ key, cursors: [...cursors, next] }) }),
    busy: waiting && come.length > 0,
  }
}
