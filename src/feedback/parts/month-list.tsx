import { Knot, Line } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction } from '../../ui/use-action.ts'
import { monthOf } from '../../kit/date.ts'
import { monthInWords } from '../ledger/entry-words.ts'
import type { NoteOfMonth } from '../monthly-note/words.ts'
import { noteState } from '../monthly-note/note-state.ts'
import type { Named } from '../words.ts'

/** The last twelve months of one report, with what is written and what is missing. */
export function MonthList({ person }: { person: Named }) {
  const notes = useAction('note.list', { personId: person.id, months: 12 })
  return (
    <Loaded query={notes}>
      {({ notes: months }) => <Line label="Months, latest first">{months.map((note) => <Month key={note.month} note={note} />)}</Line>}
    </Loaded>
  )
}

function Month({ note }: { note: NoteOfMonth }) {
  const { today } = useMe()
  const { kind, says } = noteState(note, monthOf(today))
  return <Knot kind={kind} title={<Link to={notePlace(note)}>{monthInWords(note.month)}</Link>} says={says} />
}

/** Where the note of a month is written. */
export function notePlace({ person, month }: { person: Named; month: string }): string {
  return `/people/${person.id}/notes/${month}`
}
