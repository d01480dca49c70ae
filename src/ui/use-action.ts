import { QueryClient, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { ActionId, InputOf, OutputOf } from './action-map.ts'
import { api } from './api.ts'
import { Problem } from './problem.ts'
import { toast } from './toast-list.ts'

/** One for the whole app. Answers stay fresh for half a minute; a refusal is not asked twice. */
export function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 2 && error instanceof Problem && (error.status === 0 || error.status === 503),
        retryDelay: 1_000,
      },
    },
  })
}

/**
 * Reads an action; shares and refreshes its answer. Show it with `Loaded`.
 * `enabled: false` waits; `keepPrevious` shows the last answer while a filter changes; `fresh` never starts from an old
 * answer: for texts about to be edited.
 */
export function useAction<Id extends ActionId>(
  id: Id, input: InputOf<Id>, options: { enabled?: boolean; keepPrevious?: boolean; refreshEvery?: number; fresh?: boolean } = {},
): UseQueryResult<OutputOf<Id>, Problem> {
  return useQuery<OutputOf<Id>, Problem>({
    queryKey: [id, input],
    queryFn: ({ signal }) => api(id, input, { signal }),
    enabled: options.enabled,
    refetchInterval: options.refreshEvery,
    ...(options.fresh && { staleTime: 0, gcTime: 0 }),
    placeholderData: options.keepPrevious ? (old) => old : undefined,
  })
}

/** One change to an answer already on screen, made before the server has said yes. */
export interface Guess<R extends ActionId = ActionId> {
  action: R
  /** Only the answer to this input; without it every answer of the action. */
  input?: InputOf<R>
  change: (old: OutputOf<R>) => OutputOf<R>
}

/** Types a guess: `guess('note.list', (old) => ...)`. */
export function guess<R extends ActionId>(action: R, change: (old: OutputOf<R>) => OutputOf<R>, input?: InputOf<R>): Guess {
  return { action, input, change } as unknown as Guess
}

export interface WriteOptions<Id extends ActionId> {
  /** What the screen shows at once; undone when the server refuses. */
  optimistic?: (input: InputOf<Id>) => readonly Guess[]
  /** Actions whose answers are read again afterwards. */
  refreshes?: readonly ActionId[]
  done?: (output: OutputOf<Id>, input: InputOf<Id>) => void
  /** Words for a toast when it worked, with a way back where there is one. */
  says?: (output: OutputOf<Id>, input: InputOf<Id>) => { title: string; detail?: string; undo?: () => void }
  /** The form shows the problem itself: no toast. */
  quiet?: boolean
}

/**
 * Reads answers again after a write. One that was still on its way was asked for before the write and may not know of it: without
 * anything on screen yet the client would keep it, so it is called off first.
 */
export async function readAgain(client: QueryClient, actions: readonly ActionId[]): Promise<void> {
  await Promise.all(actions.map(async (action) => {
    await client.cancelQueries({ queryKey: [action], predicate: ({ state }) => state.data === undefined })
    await client.invalidateQueries({ queryKey: [action] })
  }))
}

/** Calls a write: shows it first, takes it back and says so when it fails. Each call carries its own idempotency key. */
export function useWrite<Id extends ActionId>(id: Id, options: WriteOptions<Id> = {}) {
  const client = useQueryClient()
  const refresh = () => readAgain(client, options.refreshes ?? [])
  const write = useMutation<OutputOf<Id>, Problem, { input: InputOf<Id>; ifMatch?: number; key: string }, (() => void) | undefined>({
    mutationFn: ({ input, ifMatch, key }) => api(id, input, { ifMatch, idempotencyKey: key }),
    onMutate: ({ input }) => options.optimistic && showFirst(client, options.optimistic(input)),
    onError: (problem, _, undo) => {
      undo?.()
      if (!options.quiet && problem.status !== 401) toast({ title: 'Not done', detail: problem.detail, failed: true })
    },
    onSuccess: (output, { input }) => {
      if (options.says) toast(options.says(output, input))
      options.done?.(output, input)
    },
    onSettled: refresh,
  })
  const call = (input: InputOf<Id>, more: { ifMatch?: number } = {}) => ({ input, ifMatch: more.ifMatch, key: crypto.randomUUID() })
  return {
    /** Starts it; what comes of it shows in the fields below. */
    run: (input: InputOf<Id>, more?: { ifMatch?: number }) => write.mutate(call(input, more)),
    /** The same as a promise, which rejects with a Problem. */
    ask: (input: InputOf<Id>, more?: { ifMatch?: number }) => write.mutateAsync(call(input, more)),
    busy: write.isPending,
    problem: write.error ?? undefined,
    output: write.data,
    reset: write.reset,
  }
}

/** Applies guesses to what is on screen. @returns the way back */
function showFirst(client: QueryClient, guesses: readonly Guess[]): () => void {
  const before = guesses.flatMap(({ action, input, change }) => {
    const key = input === undefined ? [action] : [action, input]
    void client.cancelQueries({ queryKey: key })
    const old = client.getQueriesData<OutputOf<ActionId>>({ queryKey: key })
    for (const [each, value] of old) if (value !== undefined) client.setQueryData(each, change(value))
    return old
  })
  return () => { for (const [key, value] of before) client.setQueryData(key, value) }
}
