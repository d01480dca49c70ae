import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction } from '../../ui/use-action.ts'

/** On the page of a person who changed managers: what was handed over, or is still to be. Nothing where nobody moved. */
export function HandOverLine({ person }: { person: { id: string; name: string } }) {
  const me = useMe()
  const { data } = useAction('hand-over.list', {})
  const own = person.id === me.person.id
  const given = data?.handOvers.find((each) => each.subject.id === person.id)
  const open = data?.movedOn.find((each) => each.person.id === person.id && !each.handedOver)
  if (!given && !open) return null
  return (
    <p className="mb-6 max-w-prose border-l-4 border-edge py-1 pl-4">
      {open && (
        <>
          {open.person.name} reports to {open.to.name} now. <Link to={`/people/${person.id}/hand-over`}>Hand over what they need to know</Link>
        </>
      )}
      {!open && given && (
        <>
          {own ? `${given.from.name} handed over about you to ${given.to.name}.` : `Handed over from ${given.from.name} to ${given.to.name}.`}{' '}
          <Link to={`/hand-overs/${given.id}`}>
            {own && given.waiting > 0 ? `Say what is so: ${given.waiting} of ${given.points} points ${given.waiting === 1 ? 'waits' : 'wait'}` : 'Read it'}
          </Link>
        </>
      )}
    </p>
  )
}
