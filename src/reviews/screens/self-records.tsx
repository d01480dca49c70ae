import { useMemo, useState } from 'react'
import { monthOf } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Knot, LinePart } from '../../ui/line.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { recordFilter } from '../packet-filter.ts'
import { countOf, recordKind, recordSource, recordText } from '../parts/record-words.ts'
import { usePacket } from '../parts/use-packet.ts'
import type { PacketRecord } from '../words.ts'
import { monthWords } from '../parts/month-words.ts'

/** What the person has on record of the period, to remember by and to point to. */
export function SelfRecords({ id, cites, onCite }: { id: string; cites: ReadonlySet<string>; onCite: (id: string, on: boolean) => void }) {
  const packet = usePacket(id)
  return (
    <section aria-label="Your records">
      <h2 className="text-large tracking-tight">Your records</h2>
      <p className="mt-1 mb-4 text-small text-soft">
        What was said to you and what you made, newest first. Point to what your text rests on.
      </p>
      <Loaded query={packet}>
        {({ records }) => (records.length > 0 ? <Months records={records} cites={cites} onCite={onCite} /> : <Nothing />)}
      </Loaded>
    </section>
  )
}

const SOME = 40

function Months({
  records,
  cites,
  onCite,
}: {
  records: readonly PacketRecord[]
  cites: ReadonlySet<string>
  onCite: (id: string, on: boolean) => void
}) {
  const { person } = useMe()
  const [find, setFind] = useState('')
  const [most, setMost] = useState(SOME)
  const fits = useMemo(
    () => records.filter(recordFilter({ find }, cites, new Map())).toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    [records, find, cites],
  )
  const months = [...Map.groupBy(fits.slice(0, most), (record) => monthOf(record.on))]
  return (
    <>
      <div className="mb-4">
        <Input
          type="search"
          label="Search your records"
          labelHidden
          placeholder="Search your records"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      {months.map(([month, list]) => (
        <LinePart key={month} title={monthWords(month)} level={3}>
          {list.map((record) => (
            <Knot
              key={record.id}
              kind="said"
              on={record.on}
              title={recordKind(record)}
              says={cites.has(record.id) ? 'Cited' : ''}
              meta={recordSource(record, person.id)}
              actions={
                <Button size="small" variant="quiet" onClick={() => onCite(record.id, !cites.has(record.id))}>
                  {cites.has(record.id) ? 'Take out' : 'Cite'}
                </Button>
              }>
              {recordText(record)}
            </Knot>
          ))}
        </LinePart>
      ))}
      {fits.length > most && <Button onClick={() => setMost(most + SOME * 2)}>Show {countOf(fits.length - most, 'more', 'more')}</Button>}
      {fits.length === 0 && <p className="text-soft">No record fits these words.</p>}
    </>
  )
}

function Nothing() {
  return (
    <EmptyState
      title="What was said to you and what you made"
      why="Notes shared with you, talks, agreed expectations and dated pieces of work appear here, so that a year is not told by its last weeks."
    />
  )
}
