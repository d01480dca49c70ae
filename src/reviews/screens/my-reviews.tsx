import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { useMe } from '../../ui/me.ts'
import { TaskList, type Task } from '../../ui/task-list.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Link } from '../../ui/link.tsx'
import { Badge } from '../../ui/state-label.tsx'
import { STATE_STEPS, STATE_WORDS } from '../parts/state-words.ts'
import type { ReviewEntry } from '../words.ts'

/** My self-reviews and what I was given: what waits first. */
export function MyReviews({ reviews, closed }: { reviews: readonly ReviewEntry[]; closed: ReadonlySet<string> }) {
  const { today } = useMe()
  const tasks = reviews.flatMap((review) => taskOf(review, closed))
  const waiting = new Set(tasks.map((task) => task.id))
  const rest = reviews.filter((review) => !waiting.has(review.id))
  if (reviews.length === 0) return <Nothing />
  return (
    <>
      {tasks.length > 0 && (
        <Section title="Waits for you">
          <TaskList tasks={tasks} today={today} />
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={tasks.length > 0 ? 'Earlier' : 'Your reviews'}>
          <Table caption="Your reviews" rows={rest} rowKey={(review) => review.id} columns={COLUMNS} empty={null} sortName="sort-mine" />
        </Section>
      )}
    </>
  )
}

function taskOf(review: ReviewEntry, closed: ReadonlySet<string>): Task[] {
  const to = `/reviews/${review.id}`
  if (review.kind === 'self' && review.state !== 'submitted' && !closed.has(review.cycle.id))
    return [{ id: review.id, to, due: review.due, title: 'Write your self-review', note: review.cycle.name }]
  if (review.kind === 'manager' && review.state === 'shared')
    return [{ id: review.id, to, title: 'Your review is ready', note: `${review.cycle.name}, by ${review.reviewer.name}` }]
  return []
}

const COLUMNS: readonly Column<ReviewEntry>[] = [
  {
    id: 'what',
    header: 'What',
    rowHeader: true,
    cell: (review) => (
      <Link to={`/reviews/${review.id}`}>{review.kind === 'self' ? 'Self-review' : `Review by ${review.reviewer.name}`}</Link>
    ),
  },
  { id: 'cycle', header: 'Cycle', sortBy: (review) => review.cycle.name, cell: (review) => review.cycle.name },
  {
    id: 'state',
    header: 'State',
    cell: (review) => <Badge step={review.state === 'submitted' ? 'done' : STATE_STEPS[review.state]}>{STATE_WORDS[review.state]}</Badge>,
  },
]

function Nothing() {
  return (
    <EmptyState
      title="Your reviews"
      why={
        <>
          When HR opens a review cycle, your self-review appears here, and later the review your manager shares with you. Nothing in it
          should be news: what was said stands in your ledger already.
        </>
      }
      example="Year to August: shared on 16 October, acknowledged on 20 October"
    />
  )
}
