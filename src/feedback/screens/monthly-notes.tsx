import { addDays, monthOf, monthSpan } from '../../kit/date.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { KnotShape } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Table } from '../../ui/table.tsx'
import { useAction } from '../../ui/use-action.ts'
import { monthInWords } from '../ledger/entry-words.ts'
import { noteState } from '../monthly-note/note-state.ts'
import type { NoteOfMonth } from '../monthly-note/words.ts'
import { LAST_MONTH_DAYS } from '../numbers.ts'
import { notePlace } from '../parts/month-list.tsx'

/** One month of all reports: whose note is there, whose is missing. */
export default function MonthlyNotes() {
  const { today } = useMe()
  const { search } = usePlace()
  const month = search.month ?? monthOf(addDays(today, -LAST_MONTH_DAYS))
  const notes = useAction('note.list', { month }, { keepPrevious: true })
  const missing = notes.data?.notes.find((note) => note.bullets === 0)
  const earlier = monthOf(addDays(monthSpan(month).from, -1))
  const later = monthOf(addDays(monthSpan(month).to, 1))
  return (
    <Page title={`Notes on ${monthInWords(month)}`} width="page" purpose="Three or four lines a month on each of your reports. Two minutes a person now save an evening of guessing in the review."
      primary={missing && <ButtonLink variant="primary" to={notePlace(missing)}>Write about {missing.person.name}</ButtonLink>}
      actions={<>
        <ButtonLink variant="quiet" to={`/monthly-notes?month=${earlier}`}>{monthInWords(earlier)}</ButtonLink>
        {later <= monthOf(today) && <ButtonLink variant="quiet" to={`/monthly-notes?month=${later}`}>{monthInWords(later)}</ButtonLink>}
      </>}>
      <Loaded query={notes}>{({ notes: found }) => <><Written notes={found} /><Notes notes={found} month={month} /></>}</Loaded>
    </Page>
  )
}

function Written({ notes }: { notes: readonly NoteOfMonth[] }) {
  if (notes.length === 0) return null
  const written = notes.filter((note) => note.bullets > 0).length
  return (
    <p className="mb-4">
      <span>{written === notes.length ? 'Every note is written.' : `${written} of ${notes.length} written.`}</span>
      {written === 0 && <span> If you keep notes elsewhere, <Link to="/notes/import">bring them</Link>: nobody starts from an empty year.</span>}
    </p>
  )
}

function Notes({ notes, month }: { notes: readonly NoteOfMonth[]; month: string }) {
  const { today } = useMe()
  const state = (note: NoteOfMonth) => noteState(note, monthOf(today))
  return (
    <Table caption={`Notes on ${monthInWords(month)}`} rows={notes} rowKey={(note) => note.person.id}
      empty={<EmptyState title="Monthly notes" why={`Nobody reported to you in ${monthInWords(month)}. Your notes on the people who report to you are kept here, month by month.`} example="Ran the acceptance of rig 2 alone; the fixture was late and he said so two weeks ahead." />}
      columns={[
        { id: 'name', header: 'Person', rowHeader: true, sortBy: (note) => note.person.name, cell: (note) => <Link to={notePlace(note)}>{note.person.name}</Link> },
        { id: 'note', header: 'Note', sortBy: (note) => state(note).says, cell: (note) => <span className="inline-flex items-center gap-2"><KnotShape kind={state(note).kind} />{state(note).says}</span> },
      ]} />
  )
}
