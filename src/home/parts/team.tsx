import { countInWords } from '../../kit/text.ts'
import { Missing } from '../../people/parts/contact.tsx'
import { HeardLine, HeardWords } from '../../people/parts/heard-line.tsx'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { QUIET_DAYS } from '../numbers.ts'
import { capital } from '../summary.ts'
import type { Contact } from '../words.ts'

/** My reports, those who have waited longest for a word first. */
export function Team({ team, today }: { team: readonly Contact[]; today: string }) {
  if (team.length === 0) return null
  const quiet = team.filter((contact) => contact.quiet).length
  return (
    <Section title="Who heard from you" hint={quiet === 0 ? `Everybody heard from you within ${QUIET_DAYS} days.` : `${capital(countInWords(quiet))} of ${countInWords(team.length)} ${quiet === 1 ? 'has' : 'have'} not heard from you for ${QUIET_DAYS} days that count.`}>
      <ul className="divide-y divide-hairline">
        {team.toSorted((a, b) => b.quietDays - a.quietDays).map((contact) => (
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
      <p className="mt-3 text-small"><Link to="/people">Your reports in full</Link></p>
    </Section>
  )
}
