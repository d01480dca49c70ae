import { countInWords } from '../../kit/text.ts'
import { ContactList } from '../../people/parts/contact-list.tsx'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { OBSERVATION_DAYS } from '../../feedback/numbers.ts'
import { capital } from '../summary.ts'
import type { Contact } from '../words.ts'

/** My reports, and who of them waits for a word. */
export function Team({ team }: { team: readonly Contact[] }) {
  if (team.length === 0) return null
  const quiet = team.filter((contact) => contact.quiet).length
  return (
    <Section title="Who heard from you" hint={quiet === 0
      ? `Nobody has waited longer than ${OBSERVATION_DAYS} days that count for a word from you.`
      : `${capital(countInWords(quiet))} of ${countInWords(team.length)} ${quiet === 1 ? 'has' : 'have'} not heard from you for ${OBSERVATION_DAYS} days that count.`}>
      <ContactList contacts={team} />
      <p className="mt-3 text-small"><Link to="/people">Your reports in full</Link></p>
    </Section>
  )
}
