import { useMemo } from 'react'
import { useCommands } from '../../ui/commands.ts'
import { Key } from '../../ui/key.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
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
  const { go } = usePlace()
  const at = people.findIndex((each) => each.id === current)
  const before = at > 0 ? people[at - 1] : undefined
  const after = at >= 0 ? people[at + 1] : undefined
  const places = [before && to(before), after && to(after)]
  useCommands(useMemo(() => [
    ...(before ? [{ id: 'people.previous', title: `Previous: ${before.name}`, keys: 'k', run: () => void go(places[0]!) }] : []),
    ...(after ? [{ id: 'people.next', title: `Next: ${after.name}`, keys: 'j', run: () => void go(places[1]!) }] : []),
  ], [...places]))
  if (!before && !after) return null
  return (
    <nav aria-label={label} className="mb-6 flex flex-wrap gap-x-6 gap-y-2 text-small" data-screen-only="">
      {before && <Link to={places[0]!} className="inline-flex items-center gap-2">Previous: {before.name}<Key keys="k" /></Link>}
      {after && <Link to={places[1]!} className="inline-flex items-center gap-2">Next: {after.name}<Key keys="j" /></Link>}
    </nav>
  )
}
