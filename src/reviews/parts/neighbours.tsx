import { useMemo } from 'react'
import { useCommands } from '../../ui/commands.ts'
import { Icon } from '../../ui/icons.tsx'
import { Link } from '../../ui/link.tsx'
import type { Command } from '../../ui/panels.ts'
import { useAction } from '../../ui/use-action.ts'
import type { ReviewShown } from './state-words.ts'

/** The review before and after this one among those I write, in the same cycle. */
export function Neighbours({ review }: { review: Pick<ReviewShown, 'id' | 'cycle'> }) {
  const list = useAction('review.list', { as: 'reviewer', cycleId: review.cycle.id, limit: 200 })
  const mine = useMemo(
    () =>
      (list.data?.reviews ?? []).filter((each) => each.kind === 'manager').toSorted((a, b) => a.subject.name.localeCompare(b.subject.name)),
    [list.data],
  )
  const at = mine.findIndex((each) => each.id === review.id)
  const [before, after] = [mine[at - 1], at < 0 ? undefined : mine[at + 1]]
  useCommands(
    useMemo<Command[]>(
      () => [
        ...(after ? [{ id: 'review.next', title: `Next review: ${after.subject.name}`, keys: ']', to: `/reviews/${after.id}` }] : []),
        ...(before
          ? [{ id: 'review.previous', title: `Previous review: ${before.subject.name}`, keys: '[', to: `/reviews/${before.id}` }]
          : []),
      ],
      [before, after],
    ),
  )
  if (at < 0 || mine.length < 2) return null
  return (
    <nav aria-label="My reviews" className="flex flex-wrap items-center gap-x-3 text-small text-soft">
      {before && (
        <Link
          to={`/reviews/${before.id}`}
          look="plain"
          aria-label={`Previous review: ${before.subject.name}`}
          className="inline-flex min-h-8 items-center gap-1 hover:text-accent">
          <Icon name="back" />
          {before.subject.name}
        </Link>
      )}
      <span className="tabular-nums">
        {at + 1} of {mine.length}
      </span>
      {after && (
        <Link
          to={`/reviews/${after.id}`}
          look="plain"
          aria-label={`Next review: ${after.subject.name}`}
          className="inline-flex min-h-8 items-center gap-1 hover:text-accent">
          {after.subject.name}
          <Icon name="chevron" />
        </Link>
      )}
    </nav>
  )
}
