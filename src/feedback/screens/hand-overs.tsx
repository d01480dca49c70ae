import { dateIn, inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'

type Answer = OutputOf<'hand-over.list'>

/** Hand-overs from one manager to the next: what I have still to give, what I gave, got, and what is about me. */
export default function HandOvers() {
  const answer = useAction('hand-over.list', {})
  return (
    <Page title="Hand-overs" back={{ to: '/people', label: 'People' }} purpose="When somebody moves to another manager: what the old one passes on, and what the person was told.">
      <Loaded query={answer}>{(shown) => <Shown {...shown} />}</Loaded>
    </Page>
  )
}

function Shown({ handOvers, movedOn }: Answer) {
  const open = movedOn.filter((each) => !each.handedOver)
  if (open.length === 0 && handOvers.length === 0) return <Nothing />
  return (
    <>
      {open.length > 0 && (
        <Section title="Moved on from you" hint="Your notes about them stay with you until the review cycle they belong to closes. Pass on what the new manager needs to know.">
          <ul className="divide-y divide-hairline border-y border-hairline">
            {open.map(({ person, to, lastDay }) => (
              <li key={person.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3">
                <p>
                  <span className="font-medium">{person.name}</span>{' '}
                  <span className="text-soft">
                    reports to {to.name}; with you until {inWords(lastDay)}
                  </span>
                </p>
                <ButtonLink size="small" to={`/people/${person.id}/hand-over`} aria-label={`Hand over about ${person.name}`}>
                  Hand over
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {handOvers.length > 0 && (
        <Section title="Handed over">
          <ul className="divide-y divide-hairline border-y border-hairline">
            {handOvers.map((each) => (
              <Line key={each.id} handOver={each} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Line({ handOver }: { handOver: Answer['handOvers'][number] }) {
  const me = useMe()
  const { id, subject, from, to, givenAt, points, waiting } = handOver
  const mine = subject.id === me.person.id
  const name = (person: { id: string; name: string }) => (person.id === me.person.id ? 'you' : person.name)
  const state = points === 0 ? '' : waiting === 0 ? 'every point answered' : `${waiting} of ${points} points ${waiting === 1 ? 'waits' : 'wait'} for ${mine ? 'your' : 'their'} word`
  return (
    <li className="py-3">
      <Link to={`/hand-overs/${id}`}>{mine ? 'About you' : subject.name}</Link>{' '}
      <span className="text-soft">
        from {name(from)} to {name(to)}, {inWords(dateIn(me.organisation.timeZone, givenAt))}
        {state && ` · ${state}`}
      </span>
    </li>
  )
}

function Nothing() {
  return (
    <EmptyState
      title="Hand-overs"
      why="When somebody moves to another manager, the old one finds them here and chooses what to pass on. The new manager and the person find it here, too."
      example="Mina Okafor, from Ola Berg to you, 3 May · 2 of 5 points wait for her word"
    />
  )
}
