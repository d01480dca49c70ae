import { inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { useCapture } from '../../ui/capture.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'

/** A direct report, and when they last heard from their manager. */
export type Contact = OutputOf<'home.show'>['team'][number]

/** `2026-10` -> `October`. */
export function monthName(month: string): string {
  return inWords(`${month}-01`).split(' ')[1]!
}

/** What is missing between a manager and a report, each with the place where it is mended. Nothing when nothing is. */
export function Missing({ contact, all = 'Nothing' }: { contact: Contact; all?: string }) {
  const capture = useCapture()
  const { person, quiet, oneOnOneGap, noteMissing } = contact
  if (!quiet && !oneOnOneGap && !noteMissing) return all ? <span className="text-small text-soft">{all}</span> : null
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
      {quiet && <li><Button variant="quiet" size="small" className="-mx-3" aria-label={`Note something about ${person.name}`} onClick={() => capture(person.id)}>A word from you</Button></li>}
      {oneOnOneGap && <li><Link to={`/people/${person.id}?tab=one-on-ones`} aria-label={`A one-on-one with ${person.name}`}>A one-on-one</Link></li>}
      {noteMissing && <li><Link to={`/people/${person.id}/notes/${noteMissing}`} aria-label={`The ${monthName(noteMissing)} note on ${person.name}`}>The {monthName(noteMissing)} note</Link></li>}
    </ul>
  )
}
