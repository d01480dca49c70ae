import type { ReactNode } from 'react'
import { daysBetween, inWords, type PlainDate } from '../../kit/date.ts'
import { KnotShape, type KnotKind } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { nearWords } from '../../ui/when.tsx'
import { byDay, yearless } from '../summary.ts'
import type { Task } from '../words.ts'
import { Steps } from './steps.tsx'

/** What others wrote for me: it comes first. */
const NEW: readonly Task['kind'][] = ['read-notes', 'read-review', 'confirm-talk', 'answer-hand-over', 'read-gap', 'read-decision']

/** What waits for me along the line: each day that something is due, today in its place, and what has no day below. */
export function DueLine({ tasks, today }: { tasks: readonly Task[]; today: PlainDate }) {
  const forReading = tasks.filter(({ kind, due }) => NEW.includes(kind) && !due)
  const days = byDay(tasks.filter((task) => !forReading.includes(task)))
  const passed = days.filter(({ on }) => on && on < today)
  const coming = days.filter(({ on }) => on && on >= today)
  const undated = days.find(({ on }) => on === undefined)
  return (
    <ol className="line" aria-label="What waits for you, by day">
      {forReading.length > 0 && <Stop shape="seen" title="New for you" tasks={forReading} />}
      {passed.map(({ on, tasks: due }) => <Day key={on} on={on!} today={today} tasks={due} />)}
      {passed.length > 0 && coming[0]?.on !== today && coming.length > 0 && <li className="knot"><KnotShape kind="answered" className="knot-shape" /><p className="text-small text-soft">Today</p></li>}
      {coming.map(({ on, tasks: due }) => <Day key={on} on={on!} today={today} tasks={due} />)}
      {undated && <Stop shape="said" title="When you have a moment" tasks={undated.tasks} />}
    </ol>
  )
}

function Day({ on, today, tasks }: { on: PlainDate; today: PlainDate; tasks: readonly Task[] }) {
  const words = on === today ? 'Today' : on.slice(0, 4) === today.slice(0, 4) ? yearless(on) : inWords(on)
  const near = on === today ? undefined : nearWords(daysBetween(today, on))
  return <Stop shape={on < today ? 'missing' : on === today ? 'answered' : 'said'} title={<time dateTime={on}>{words}</time>} note={on < today ? ['was due', near].filter(Boolean).join(' ') : near} tasks={tasks} />
}

function Stop({ shape, title, note, tasks }: { shape: KnotKind; title: ReactNode; note?: string; tasks: readonly Task[] }) {
  return (
    <li className="knot">
      <KnotShape kind={shape} className="knot-shape" />
      <p className="flex flex-wrap items-baseline gap-x-3"><span className="font-medium tabular-nums">{title}</span>{note && <span className="text-small text-soft">{note}</span>}</p>
      <ul className="mt-1 divide-y divide-hairline">
        {tasks.map((task) => (
          <li key={task.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2 hover:bg-sunken">
            <div className="min-w-0 flex-1 basis-60">
              <Link to={task.to} look="plain" className="text-ink after:absolute after:inset-0 hover:text-accent">{task.title}</Link>
              {task.note && <p className="text-small text-soft">{task.note}</p>}
            </div>
            {task.steps && <Steps {...task.steps} />}
          </li>
        ))}
      </ul>
    </li>
  )
}
