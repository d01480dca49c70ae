import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Page } from './page.tsx'
import type { Problem } from './problem.ts'

/** Shows what a query brought. Nothing for the first 300 ms, then one quiet line; hidden and absent look the same. */
export function Loaded<T>({ query, children, label = 'Loading' }: { query: UseQueryResult<T, Problem>; children: (value: T) => ReactNode; label?: string }) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return query.error.status === 404 ? <NotHere /> : <NotLoaded problem={query.error} again={() => void query.refetch()} />
  return <Waiting label={label} />
}

/** A line that appears only when waiting takes long enough to be noticed. */
export function Waiting({ label = 'Loading' }: { label?: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return <p role="status" className="py-6 text-soft">{late ? label : ''}</p>
}

/** What can't be opened: one page for what does not exist and what one may not see. */
export function NotHere() {
  return (
    <Page title="There is nothing here" purpose="The page was moved or removed, or it is not for you to open." width="reading">
      <p>If somebody sent you here, ask them who can see it.</p>
    </Page>
  )
}

function NotLoaded({ problem, again }: { problem: Problem; again: () => void }) {
  if (problem.status === 401) return <Waiting label="Waiting for you to sign in" />
  return (
    <div role="alert" className="max-w-prose border-l-4 border-ink py-1 pl-4">
      <p className="font-medium">This could not be loaded</p>
      <p className="mt-1 text-soft">{problem.detail}</p>
      <div className="mt-3"><Button size="small" onClick={again}>Try again</Button></div>
    </div>
  )
}
