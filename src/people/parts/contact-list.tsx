import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { type Contact, Missing } from './contact.tsx'
import { HeardLine, HeardWords } from './heard-line.tsx'

/** My reports, those who have waited longest for a word first, each with their line of the last sixty days. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const { today } = useMe()
  return (
    <ul className="divide-y divide-hairline">
      {contacts.toSorted((a, b) => b.quietDays - a.quietDays).map((contact) => (
        <li key={contact.person.id} className="py-2">
          <div className="flex items-baseline justify-between gap-x-4">
            <Link to={`/people/${contact.person.id}`} look="plain" className="font-medium text-ink hover:text-accent">{contact.person.name}</Link>
            <HeardWords {...contact} today={today} />
          </div>
          <HeardLine {...contact} today={today} wide />
          <Missing contact={contact} all="" />
        </li>
      ))}
    </ul>
  )
}
