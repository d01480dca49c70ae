import type { OutputOf } from '../../ui/action-map.ts'
import { useCapture } from '../../ui/capture.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'

/** A direct report, and when they last heard from their manager. */
export type Contact = OutputOf<'home.show'>['team'][number]

/** What is missing between a manager and a report, each with the place where it is mended. Nothing when nothing is. */
export function Missing({ contact, all = 'Nothing' }: { contact: Contact; all?: string }) {
  const capture = useCapture()
  const { person, gaps, early } = contact
  if (gaps.length === 0) return early ?? all ? <span className="text-small text-soft">{early ? 'Too early to say' : all}</span> : null
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
      {gaps.map(({ rule, mend, to, message }) => (
        <li key={rule} title={message}>
          {rule === 'feedback/observation-gap'
            ? <Button variant="quiet" size="small" className="-mx-3" aria-label={`Note something about ${person.name}`} onClick={() => capture(person.id)}>{mend}</Button>
            : <Link to={to} aria-label={`${mend}: ${person.name}`}>{mend}</Link>}
        </li>
      ))}
    </ul>
  )
}
