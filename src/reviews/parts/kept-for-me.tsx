import { dateIn, inWords } from '../../kit/date.ts'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'

/** Drafts I began before a review went to somebody else; nothing where there are none. */
export function KeptForMe() {
  const me = useMe()
  const answer = useAction('kept-draft.list', {})
  const drafts = answer.data?.drafts ?? []
  if (drafts.length === 0) return null
  return (
    <Section title="Kept for you" hint="Reviews you began before somebody else took over. The draft is yours; you decide whether to pass it on.">
      <ul className="divide-y divide-hairline border-y border-hairline">
        {drafts.map((draft) => (
          <li key={draft.id} className="py-3">
            <Link to={`/kept-drafts/${draft.id}`}>{draft.subject.name}</Link>{' '}
            <span className="text-soft">
              {draft.cycle.name}, kept on {inWords(dateIn(me.organisation.timeZone, draft.keptAt))}
              {draft.passedOnAt ? ', passed on' : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
