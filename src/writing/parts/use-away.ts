import { useMemo, useRef } from 'react'
import { samePutAway, type PutAway } from '../../ui/coach/away.ts'
import type { AwayStore } from '../../ui/coach.ts'
import type { InputOf } from '../../ui/action-map.ts'
import { api } from '../../ui/api.ts'
import { guess, useAction, useWrite } from '../../ui/use-action.ts'
import type { Dismissal, DismissalKind } from '../dismissal/words.ts'

/** What one put away in a text of one's own, kept by the server for oneself: it stays away on every device. */
export function useAway(kind: DismissalKind, documentId: string, enabled = true): AwayStore {
  const input = useMemo(() => ({ kind, documentId }), [kind, documentId])
  const found = useAction('coach.dismissals', input, { enabled })
  const put = useWrite('coach.dismiss', {
    optimistic: (given) => [guess('coach.dismissals', ({ dismissals }) => ({ dismissals: [...dismissals, shown(given)] }), input)],
    refreshes: ['coach.dismissals'],
  })
  const back = useWrite('coach.restore', {
    optimistic: ({ id }) => [guess('coach.dismissals', ({ dismissals }) => ({ dismissals: dismissals.filter((each) => each.id !== id) }), input)],
    refreshes: ['coach.dismissals'],
  })
  /** The last one on its way: what is taken back at once waits for it. */
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const writes = useRef({ put, back })
  writes.current = { put, back }
  // the same functions from key to key: every field hangs on them
  return useMemo(() => ({
    list: found.data?.dismissals ?? [],
    add: (away, reason) => {
      last.current = writes.current.put.ask({ ...input, ...away, ...(reason && { reason }) }).catch(() => {})
    },
    remove: (away) => void last.current.then(() => restore(input, away, (id) => writes.current.back.run({ id }))),
  }), [found.data, input])
}

/** Asked anew: what was shown first had no id of the server yet. */
async function restore(input: { kind: DismissalKind; documentId: string }, away: PutAway, bring: (id: string) => void): Promise<void> {
  const { dismissals } = await api('coach.dismissals', input)
  const there = dismissals.find((each) => samePutAway(each, away))
  if (there) bring(there.id)
}

function shown({ words = '', ...away }: InputOf<'coach.dismiss'>): Dismissal {
  return { ...away, words, id: crypto.randomUUID(), at: new Date().toISOString() }
}
