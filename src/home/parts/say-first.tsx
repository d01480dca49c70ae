import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import type { Task } from '../words.ts'

/** Shown at once; the others unfold. */
const FIRST = 3

/** What I noted and nobody has heard: the one thing amber stands for. */
export function SayFirst({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null
  const more = tasks.slice(FIRST)
  return (
    <Section title="Say it first" hint="You noted a concern and the person has not heard it. No review can hold what nobody was told, and a word now is kinder than a line later.">
      <div className="border-l-4 border-amber-edge pl-4">
        <List tasks={tasks.slice(0, FIRST)} />
        {more.length > 0 && (
          <details className="mt-2">
            <summary className="min-h-6 text-small text-accent">{more.length === 1 ? 'One more' : `${more.length} more`}</summary>
            <List tasks={more} />
          </details>
        )}
      </div>
    </Section>
  )
}

function List({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="divide-y divide-hairline">
      {tasks.map((task) => (
        <li key={task.id} className="relative py-2 hover:bg-sunken">
          <Link to={task.to} look="plain" className="text-ink after:absolute after:inset-0 hover:text-accent">{task.title}</Link>
          {task.note && <p className="text-small text-soft">{task.note}</p>}
        </li>
      ))}
    </ul>
  )
}
