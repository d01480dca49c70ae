import { inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'

type Delegation = OutputOf<'delegation.list'>['delegations'][number]

/** Reviews somebody writes for me; nothing where there are none. */
export function WrittenForMe() {
  const me = useMe()
  const answer = useAction('delegation.list', {})
  const mine = (answer.data?.delegations ?? []).filter(
    (each) => each.reviewId && each.delegate.id !== me.person.id && each.givenBy.id === me.person.id && !each.endedAt,
  )
  if (mine.length === 0) return null
  return (
    <Section title="Written for you">
      <ul className="divide-y divide-hairline border-y border-hairline">
        {mine.map((each) => (
          <Row key={each.id} delegation={each} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ delegation }: { delegation: Delegation }) {
  const { subject, delegate, until, over, reviewId } = delegation
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3">
      <p>
        <Link to={`/reviews/${reviewId}`}>{subject.name}</Link>{' '}
        <span className="text-soft">
          {over ? `${delegate.name} was to write it until ${inWords(until)}.` : `${delegate.name} writes it until ${inWords(until)}.`}
        </span>
      </p>
      <TakeBack id={reviewId!} name={subject.name} />
    </li>
  )
}

/** Ends a delegation: the manager writes again. */
export function TakeBack({ id, name }: { id: string; name: string }) {
  const write = useWrite('review.end-delegation', {
    refreshes: ['review.show', 'review.list', 'delegation.list', 'kept-draft.list', 'cycle.board', 'home.show'],
    says: ({ reviewer, draftKept }) => ({
      title: `${reviewer.name} writes it again`,
      detail: draftKept ? 'They can start from what was written so far.' : undefined,
    }),
  })
  return (
    <Button size="small" busy={write.busy} aria-label={`Take back the review of ${name}`} onClick={() => write.run({ id })}>
      Take it back
    </Button>
  )
}
