import { useMemo } from 'react'
import { useCommands } from '../../ui/commands.ts'
import { Key } from '../../ui/key.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction } from '../../ui/use-action.ts'
import type { Named } from '../words.ts'

/** The reader's own reports, by name; empty for those who have none. */
export function useReports(): readonly Named[] {
  const { person, isManager } = useMe()
  return useAction('people.list', { reportsOf: person.id, limit: 200 }, { enabled: isManager }).data?.people.filter((each) => !each.left) ?? []
}

export interface StepThroughProps {
  /** In order. */
  people: readonly Named[]
  current: string
  to: (person: Named) => string
  /** What one steps through: "Your reports". */
  label: string
}

/** The one before and the one after, by link and by key: nine reports in a row. */
export function StepThrough({ people, current, to, label }: StepThroughProps) {
  const at = people.findIndex((each) => each.id === current)
  const before = at > 0 ? people[at - 1] : undefined
  const after = at >= 0 ? people[at + 1] : undefined
  const [toBefore, toAfter] = [before && to(before), after && to(after)]
  const [nameBefore, nameAfter] = [before?.name, after?.name]
  useCommands(useMemo(() => [
    ...(toBefore ? [{ id: 'people.previous', title: `Previous: ${nameBefore}`, keys: 'k', to: toBefore }] : []),
    ...(toAfter ? [{ id: 'people.next', title: `Next: ${nameAfter}`, keys: 'j', to: toAfter }] : []),
  ], [toBefore, toAfter, nameBefore, nameAfter]))
  if (!before && !after) return null
  return (
    <nav aria-label={label} className="mb-6 flex flex-wrap gap-x-6 gap-y-2 text-small" data-screen-only="">
      {toBefore && <Link to={toBefore} className="inline-flex items-center gap-2">Previous: {nameBefore}<Key keys="k" /></Link>}
      {toAfter && <Link to={toAfter} className="inline-flex items-center gap-2">Next: {nameAfter}<Key keys="j" /></Link>}
    </nav>
  )
}
