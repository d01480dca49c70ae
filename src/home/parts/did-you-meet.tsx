import { HeldQuestion } from '../../checkins/parts/held-question.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { places } from '../places.ts'
import type { MeetingToAnswer } from '../words.ts'

/** Shown at once; the others unfold. */
const FIRST = 3

/** One-on-ones whose day has passed: one press each. */
export function DidYouMeet({ meetings }: { meetings: readonly MeetingToAnswer[] }) {
  if (meetings.length === 0) return null
  const more = meetings.slice(FIRST)
  return (
    <Section title="Did you meet?" hint="One press each. What was left open comes along to the next one.">
      <List meetings={meetings.slice(0, FIRST)} />
      {more.length > 0 && <details className="mt-2"><summary className="min-h-6 text-small text-accent">{more.length === 1 ? 'One more' : `${more.length} more`}</summary><List meetings={more} /></details>}
    </Section>
  )
}

function List({ meetings }: { meetings: readonly MeetingToAnswer[] }) {
  const { person: me, today } = useMe()
  return (
    <ul className="divide-y divide-hairline">
      {meetings.map((meeting) => {
        const other = meeting.person.id === me.id ? meeting.manager : meeting.person
        return (
          <li key={meeting.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
            <span><Link to={places.oneOnOne(meeting.id)} look="plain" className="text-ink hover:text-accent">{other.name}</Link> <When date={meeting.on} today={today} className="text-small text-soft" /></span>
            <HeldQuestion meeting={meeting} other={other} />
          </li>
        )
      })}
    </ul>
  )
}
