import { useCallback, useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import type { MonthlyNote, Prefill } from '../monthly-note/words.ts'

export interface MonthRecordsProps {
  note: MonthlyNote
  lines: readonly string[]
  /** Changes the lines; absent when no more fit. */
  change?: (next: (old: string[]) => string[]) => void
}

const KINDS: Record<Prefill['kind'], string> = { observation: 'What you noted', talk: 'A talk you had', 'one-on-one': 'One-on-one', evidence: 'Their work' }
/** A line of the note holds so many characters. */
const LONGEST = 1000
/** Keys 1 to 9. */
const MOST_KEYS = 9
/** More pieces of work than this are searched, and shown on demand. */
const MANY = 12

/** What the month holds that its writer may read. One press takes a record as a line to begin from. */
export function MonthRecords({ note, lines, change }: MonthRecordsProps) {
  const said = useMemo(() => note.prefill.filter((record) => record.kind !== 'evidence'), [note.prefill])
  const work = useMemo(() => note.prefill.filter((record) => record.kind === 'evidence'), [note.prefill])
  const [find, setFind] = useState('')
  const found = useMemo(() => work.filter(({ text }) => text.toLowerCase().includes(find.trim().toLowerCase())), [work, find])
  // The keys follow what is in sight: what one does not see is not taken.
  const open = useMemo(() => [...said, ...found].filter((record) => record.text && !lines.includes(lineOf(record))), [said, found, lines])
  const take = useCallback((record: Prefill) => change?.((old) => [...old.filter((line) => line.trim() !== ''), lineOf(record)]), [change])
  useCommands(useMemo(() => (change ? open : []).slice(0, MOST_KEYS).map((record, i) => ({
    id: `take.${i + 1}`, title: `Take as a line: ${short(record.text)}`, keys: String(i + 1), run: () => take(record),
  })), [change, open, take]))
  const list = { open, take: change && take }
  return (
    <div className="min-w-0">
      <Section title="What the month holds" hint="What you noted, and when you two talked.">
        {said.length > 0
          ? <Records label="What you noted, and when you talked" records={said} {...list} />
          : (
            <EmptyState title="Nothing is on record for this month"
              why="What you note during the month shows here, ready to be taken. Without it, write what you remember: two lines now are better than none when the review comes." />
          )}
      </Section>
      {work.length > 0 && (
        <Section title="Their work" hint="Dated items from other systems: to remember by, not to count.">
          {work.length > MANY && (
            <div className="mb-4">
              <Input id="find-work" type="search" label="Search the work" labelHidden placeholder="Search" autoComplete="off" value={find} onChange={(event) => setFind(event.target.value)} />
            </div>
          )}
          <Work key={String(find.trim() !== '')} records={found} searched={find.trim() !== ''} {...list} />
        </Section>
      )}
    </div>
  )
}

interface RecordsProps {
  records: readonly Prefill[]
  /** Not taken yet, in the order of their keys. */
  open: readonly Prefill[]
  take?: (record: Prefill) => void
}

/** Many a month, and one line each. */
function Work({ records, searched, ...list }: RecordsProps & { searched: boolean }) {
  const [all, setAll] = useState(searched)
  const shown = all ? records : records.slice(0, MANY)
  return (
    <>
      <WorkLines records={shown} {...list} />
      {shown.length < records.length && <Button size="small" variant="quiet" className="mt-2 -ml-3" onClick={() => setAll(true)}>Show {records.length - shown.length} more</Button>}
      {records.length === 0 && <p className="text-small text-soft">Nothing fits these words.</p>}
    </>
  )
}

function WorkLines({ records, open, take }: RecordsProps) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline empty:hidden">
      {records.map((record) => (
        <li key={record.recordId} className="flex items-baseline justify-between gap-4 py-2">
          <p className="min-w-0 wrap-anywhere"><When date={record.on} className="mr-3 text-small text-soft tabular-nums" yearless />{record.text}</p>
          <Take record={record} open={open} take={take} words="Take" />
        </li>
      ))}
    </ul>
  )
}

function Take({ record, open, take, words }: Omit<RecordsProps, 'records'> & { record: Prefill; words: string }) {
  const at = open.indexOf(record)
  if (at < 0) return record.text ? <span className="text-small text-soft">Taken</span> : null
  if (!take) return null
  return <Button size="small" keyHint={at < MOST_KEYS ? String(at + 1) : undefined} aria-label={`${words}: ${short(record.text)}`} onClick={() => take(record)}>{words}</Button>
}

function Records({ label, records, open, take }: RecordsProps & { label: string }) {
  return (
    <Line label={label}>
      {records.map((record) => {
        const taken = record.text !== '' && !open.includes(record)
        return (
          <Knot key={record.recordId} kind={taken ? 'seen' : 'said'} on={record.on} title={KINDS[record.kind]} says=""
            actions={record.text && (take || taken) && <Take record={record} open={open} take={take} words="Take as a line" />}>
            {record.text || 'No agenda was written'}
          </Knot>
        )
      })}
    </Line>
  )
}

function lineOf({ text }: Prefill): string {
  return text.trim().slice(0, LONGEST)
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
