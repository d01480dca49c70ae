import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { startTransition, useOptimistic } from 'react'

/** An address split for the router: `/people/7?tab=notes#top` -> `{ to, search, hash }`. */
export function splitAddress(address: string): { to: string; search: Record<string, string>; hash: string | undefined } {
  const url = new URL(address, 'http://here.invalid')
  return { to: url.pathname, search: Object.fromEntries(url.searchParams), hash: url.hash.slice(1) || undefined }
}

/**
 * Where I am. `params` are the path's (`$personId` -> `params.personId`), `search` the view's: filters, tab, person.
 * `setSearch` keeps what it does not name, drops `undefined` and empty values, and leaves no history step unless `push`. `search` has the
 * new values at once: a choice that lives in the address must not jump back while the router is on its way.
 */
export function usePlace() {
  const navigate = useNavigate()
  const params = useParams({ strict: false }) as Record<string, string>
  const arrived = useSearch({ strict: false }) as Record<string, string | undefined>
  const [search, foresee] = useOptimistic(arrived)
  const path = useLocation({ select: (location) => location.pathname })
  return {
    path,
    params,
    search,
    /** Goes to an address of ours. */
    go: (address: string, options: { replace?: boolean } = {}) =>
      navigate({ ...splitAddress(address), replace: options.replace } as never),
    setSearch: (patch: Record<string, string | undefined>, options: { push?: boolean } = {}) =>
      startTransition(async () => {
        foresee(withoutBlanks({ ...search, ...patch }))
        await navigate({
          to: '.',
          search: (old: Record<string, string>) => withoutBlanks({ ...old, ...patch }),
          replace: !options.push,
          resetScroll: false,
        } as never)
      }),
  }
}

function withoutBlanks(search: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value))
}
