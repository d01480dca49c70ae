import type { PlainDate } from '../kit/date.ts'
import { daysBetween } from '../kit/date.ts'
import { Link } from './link.tsx'
import { When } from './when.tsx'

/** Something that waits for somebody. */
export interface Task {
  id: string
  /** An imperative: "Write Mina’s review". */
  title: string
  to: string
  due?: PlainDate
  /** Steps done and left, time left: "Two of four parts, about 40 minutes left". */
  note?: string
}

/** Tasks by due date, those without a date last. What is late says so in words, without alarm. */
export function TaskList({ tasks, today, label = 'What waits for you' }: { tasks: readonly Task[]; today: PlainDate; label?: string }) {
  const ordered = [...tasks].sort((a, b) => (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1)
  return (
    <ul aria-label={label} className="divide-y divide-hairline border-y border-hairline">
      {ordered.map((task) => (
        <li key={task.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3 hover:bg-sunken">
          <div className="min-w-0 flex-1 basis-60">
            <Link to={task.to} look="plain" className="font-medium text-ink after:absolute after:inset-0 hover:text-accent">{task.title}</Link>
            {task.note && <p className="text-small text-soft">{task.note}</p>}
          </div>
          {task.due && (
            <p className="text-small text-soft tabular-nums">
              {daysBetween(today, task.due) < 0 ? 'was due ' : 'due '}<When date={task.due} today={today} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
