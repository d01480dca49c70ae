import { useMemo, useState } from 'react'
import { reachWords } from '../../feedback/reach.ts'
import { monthOf } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Knot, KnotShape, LinePart } from '../../ui/line.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { When } from '../../ui/when.tsx'
import { recordFilter } from '../packet-filter.ts'
import { monthWords } from '../parts/month-words.ts'
import { countOf, recordKind, recordSource, recordText } from '../parts/record-words.ts'
import { usePacket } from '../parts/use-packet.ts'
import type { PacketRecord } from '../words.ts'

interface CitingProps {
  cites: ReadonlySet<string>
  onCite: (id: string, on: boolean) => void
}

/** What the person has on record of the period, to remember by and to point to. */
export function SelfRecords({ id, ...citing }: CitingProps & { id: string }) {
  const packet = usePacket(id)
  return (
    <section aria-label="Your records">
      <h2 className="text-large tracking-tight">Your records</h2>
      <p className="mt-1 mb-4 text-small text-soft">
        What was said to you and what you made, newest first. Point to what your text rests on.
      </p>
      <Loaded query={packet}>{({ records }) => (records.length > 0 ? <Months records={records} {...citing} /> : <Nothing />)}</Loaded>
    </section>
  )
}

function Months({ records, ...citing }: CitingProps & { records: readonly PacketRecord[] }) {
  const [find, setFind] = useState('')
  const fits = useMemo(
    () => records.filter(recordFilter({ find }, new Set(), new Map())).toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    [records, find],
  )
  const months = [...Map.groupBy(fits, (record) => monthOf(record.on))]
  return (
    <>
      <div className="mb-4">
        <Input
          type="search"
          label="Search your records"
          labelHidden
          placeholder="Search your records"
          autoComplete="off"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      {months.map(([month, list]) => (
        <LinePart key={month} title={monthWords(month)} level={3}>
          <Month records={list} open={find.trim() !== ''} {...citing} />
        </LinePart>
      ))}
      {fits.length === 0 && <p className="text-soft">No record fits these words.</p>}
    </>
  )
}

/** What was said first; what was made is folded, since there is much of it. */
function Month({ records, open, ...citing }: CitingProps & { records: readonly PacketRecord[]; open: boolean }) {
  const { person } = useMe()
  const said = records.filter((record) => record.kind !== 'evidence')
  const work = records.filter((record) => record.kind === 'evidence')
  return (
    <>
      {said.map((record) => (
        <Knot
          key={record.id}
          kind="said"
          on={record.on}
          title={recordKind(record)}
          says={citing.cites.has(record.id) ? 'Cited' : ''}
          meta={[recordSource(record, person.id), reachWords(record)].filter(Boolean).join(' · ')}
          actions={<Cite record={record} {...citing} />}>
          {recordText(record)}
        </Knot>
      ))}
      {work.length > 0 && <Work key={String(open)} records={work} open={open} {...citing} />}
    </>
  )
}

function Work({ records, open, ...citing }: CitingProps & { records: readonly PacketRecord[]; open: boolean }) {
  return (
    <li className="knot">
      <KnotShape kind="said" className="knot-shape" />
      <details open={open}>
        <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:text-accent-strong">
          {countOf(records.length, 'piece of work', 'pieces of work')}
        </summary>
        <ul className="mt-1 divide-y divide-hairline">
          {records.map((record) => (
            <li key={record.id} className="flex items-baseline gap-2 py-1">
              <p className="min-w-0 flex-1">
                {record.title}
                <span className="block text-small text-soft">
                  <When date={record.on} yearless /> {record.project && `· ${record.project}`}
                </span>
              </p>
              <Cite record={record} {...citing} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function Cite({ record, cites, onCite }: CitingProps & { record: PacketRecord }) {
  const cited = cites.has(record.id)
  return (
    <Button size="small" variant="quiet" onClick={() => onCite(record.id, !cited)}>
      {cited ? 'Take out' : 'Cite'}
    </Button>
  )
}

function Nothing() {
  return (
    <EmptyState
      title="What was said to you and what you made"
      why={
        <>
          Notes shared with you, talks, agreed expectations and dated pieces of work appear here, so that a year is not told by its last
          weeks.
        </>
      }
      example="4 March: you moved the tide table to the top of the sheet. Nobody has called the desk since."
    />
  )
}
