import { useId, useState, type SubmitEvent } from 'react'
import { addDays, type PlainDate } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import { usePages } from '../../ui/use-pages.ts'
import { nearWords } from '../../ui/when.tsx'
import { daysBetween } from '../../kit/date.ts'
import type { OneOnOneDate } from '../one-on-one/words.ts'
import type { Named } from '../words.ts'
import { Rhythm } from './rhythm.tsx'

export interface OneOnOneListProps {
  person: Named
  /** The reader is one of the two, so may plan. */
  between: boolean
}

/** When two people met and will meet, latest first. */
export function OneOnOneList({ person, between }: OneOnOneListProps) {
  const pages = usePages('one-on-one.list', { personId: person.id })
  return (
    <Loaded query={pages.query}>
      {(loaded) => {
        const meetings = loaded.flatMap((page) => page.oneOnOnes)
        return (
          <div className="space-y-8">
            <Rhythm person={person} between={between} />
            {between && <PlanOneOnOne personId={person.id} meetings={meetings} />}
            {meetings.length === 0 ? <NoMeetings between={between} /> : <Meetings meetings={meetings} />}
            {pages.more && <Button onClick={pages.more}>Show earlier</Button>}
          </div>
        )
      }}
    </Loaded>
  )
}

function Meetings({ meetings }: { meetings: readonly OneOnOneDate[] }) {
  const { person: me, today } = useMe()
  return (
    <Line label="One-on-ones, latest first">
      {meetings.map((meeting) => (
        <Knot key={meeting.id} kind={meeting.heldOn ? 'seen' : 'missing'} on={meeting.heldOn ?? meeting.on} says={stateWords(meeting, today)}
          title={<Link to={`/one-on-ones/${meeting.id}`}>{withWhom(meeting, me.id)}</Link>} />
      ))}
    </Line>
  )
}

function withWhom({ person, manager }: OneOnOneDate, meId: string): string {
  if (person.id === meId) return `With ${manager.name}`
  return manager.id === meId ? `With ${person.name}` : `${person.name} and ${manager.name}`
}

function stateWords({ on, heldOn, calledOff }: OneOnOneDate, today: PlainDate): string {
  if (heldOn) return 'Held'
  if (calledOff) return on >= today ? 'Called off' : 'Did not take place'
  if (on >= today) return ['Planned', nearWords(daysBetween(today, on))].filter(Boolean).join(', ')
  return 'Planned; nobody has said that it took place'
}

function NoMeetings({ between }: { between: boolean }) {
  return (
    <EmptyState title="One-on-ones"
      why="A short talk every week, with an agenda that both fill, keeps small things small. What you agree here is on record for both of you."
      example="Agenda: the new test rig. Agreed: Ben orders the fixture by Friday."
      action={between ? undefined : <p className="text-small text-soft">The two who meet plan it.</p>} />
  )
}

function PlanOneOnOne({ personId, meetings }: { personId: string; meetings: readonly OneOnOneDate[] }) {
  const { today } = useMe()
  const { go } = usePlace()
  const id = useId()
  const [on, setOn] = useState(nextWeekly(meetings[0]?.on, today))
  const plan = useWrite('one-on-one.plan', { quiet: true, refreshes: ['one-on-one.list'], done: (planned) => void go(`/one-on-ones/${planned.id}`) })
  const error = plan.problem && (problemAt(fieldProblems(plan.problem, { '/on': id }), id) ?? plan.problem.detail)
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    plan.run({ personId, on })
  }
  return (
    <form onSubmit={send} className="flex flex-wrap items-end gap-3" aria-label="Plan a one-on-one">
      <Input id={id} type="date" label="Plan one more" size="short" required value={on} onChange={(event) => setOn(event.target.value)} error={error} />
      <Button type="submit" busy={plan.busy}>Plan it</Button>
    </form>
  )
}

/** A week after the last one, and not in the past. */
function nextWeekly(last: PlainDate | undefined, today: PlainDate): PlainDate {
  const next = addDays(last ?? today, 7)
  return next > today ? next : addDays(today, 1)
}
