import type { OutputOf } from '../../ui/action-map.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { type Column, Table } from '../../ui/table.tsx'
import { When } from '../../ui/when.tsx'
import { type Contact, Missing } from './contact.tsx'
import { HeardLine, HeardWords } from './heard-line.tsx'

type Entry = OutputOf<'people.list'>['people'][number]
type Row = Contact & { entry?: Entry }

/** My reports: at which level, when they last heard from me and met me, and what is missing. */
export function ReportsTable({ contacts, entries }: { contacts: readonly Contact[]; entries: readonly Entry[] }) {
  const { today } = useMe()
  const rows = contacts.map((contact) => ({ ...contact, entry: entries.find((entry) => entry.id === contact.person.id) }))
  const columns: Column<Row>[] = [
    {
      id: 'name', header: 'Name', rowHeader: true, sortBy: ({ person }) => person.name,
      cell: ({ person, entry }) => (
        <>
          <Link to={`/people/${person.id}`} className="font-medium">{person.name}</Link>
          {entry?.title && <span className="block text-small text-soft">{entry.title}</span>}
        </>
      ),
    },
    { id: 'level', header: 'Level', sortBy: ({ entry }) => entry?.level ?? '', cell: ({ entry }) => entry?.level && <Link to={`/framework?level=${entry.level}`} look="plain" className="hover:text-accent">{entry.level}</Link> },
    { id: 'heard', header: 'Last heard from you', sortBy: ({ quietDays }) => quietDays, cell: (contact) => <span className="flex flex-wrap items-center gap-x-3"><HeardLine {...contact} today={today} /><HeardWords {...contact} today={today} /></span> },
    { id: 'met', header: 'Last one-on-one', sortBy: ({ metOn }) => metOn ?? '', cell: ({ metOn }) => <span className="text-small">{metOn ? <When date={metOn} today={today} /> : 'none on record'}</span> },
    { id: 'missing', header: 'Missing', cell: (contact) => <Missing contact={contact} /> },
  ]
  return (
    <Table caption="When your reports last heard from you" columns={columns} rows={rows} rowKey={({ person }) => person.id} sortName="order"
      empty={<EmptyState title="People who report to you" why="Whoever reports to you stands here with the day they last heard from you, so that nobody waits for months." />} />
  )
}
