import { useState } from 'react'
import type { OutputOf } from '../../../ui/action-map.ts'
import { api } from '../../../ui/api.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Select } from '../../../ui/inputs.tsx'
import { Link } from '../../../ui/link.tsx'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import { Section } from '../../../ui/section.tsx'
import { Badge } from '../../../ui/state-label.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { When } from '../../../ui/when.tsx'
import { STATE_STEPS, STATE_WORDS } from '../../parts/state-words.ts'
import { REVIEW_KINDS, REVIEW_STATES, type ReviewKind } from '../../words.ts'
import { ExtendReview } from './extend-review.tsx'

export type Progress = OutputOf<'cycle.progress'>
type Row = Progress['reviews'][number]

/** How far each review is, those due first: to see who needs a word, not to rank anybody. */
export function Board({ progress }: { progress: Progress }) {
  const { search, setSearch } = usePlace()
  const { rows, more, busy } = useRows(progress)
  const [moving, setMoving] = useState<Row>()
  const kind: ReviewKind = search.kind === 'self' ? 'self' : 'manager'
  const shown = rows
    .filter((row) => row.kind === kind && fits(row, search.state))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.subject.name.localeCompare(b.subject.name))
  return (
    <Section title="How far it is">
      <Counts progress={progress} />
      <div className="mt-8 mb-4 flex flex-wrap gap-4">
        <Select
          id="kind"
          label="Show"
          value={kind}
          onChange={(event) => void setSearch({ kind: event.target.value === 'self' ? 'self' : undefined })}
          options={[
            { value: 'manager', label: 'Manager reviews' },
            { value: 'self', label: 'Self-reviews' },
          ]}
        />
        <Select
          id="state"
          label="State"
          value={search.state ?? ''}
          onChange={(event) => void setSearch({ state: event.target.value })}
          options={[
            { value: '', label: 'Any' },
            { value: 'overdue', label: 'Past its date' },
            ...REVIEW_STATES.filter((state) => state !== 'cancelled').map((state) => ({ value: state, label: STATE_WORDS[state] })),
          ]}
        />
      </div>
      <Table
        caption="Reviews of this cycle"
        rows={shown}
        rowKey={(row) => row.id}
        columns={columns(setMoving)}
        empty={
          <EmptyState
            title="Reviews in this state"
            why={
              rows.length > 0
                ? 'None of those shown is in this state. Choose another state to see the rest.'
                : 'When a cycle is opened, a self-review for each person and a review by each manager appear here.'
            }
          />
        }
      />
      {more && (
        <p className="mt-4">
          <Button busy={busy} onClick={more}>
            Show more
          </Button>
        </p>
      )}
      {moving && <ExtendReview review={moving} onClose={() => setMoving(undefined)} />}
    </Section>
  )
}

function fits(row: Row, state: string | undefined): boolean {
  return !state || (state === 'overdue' ? row.overdue : row.state === state)
}

/** The first page is read with the cycle; more come on demand. */
function useRows(progress: Progress) {
  const [later, setLater] = useState<{ of: Progress; rows: Row[]; next?: string }>()
  const [busy, setBusy] = useState(false)
  const here = later?.of === progress ? later : { rows: [], next: progress.next }
  const fetchMore = async () => {
    setBusy(true)
    const page = await api('cycle.progress', { id: progress.cycle.id, limit: 200, cursor: here.next }).finally(() => setBusy(false))
    setLater({ of: progress, rows: [...here.rows, ...page.reviews], next: page.next })
  }
  return { rows: [...progress.reviews, ...here.rows], more: here.next ? () => void fetchMore() : undefined, busy }
}

function columns(move: (row: Row) => void): readonly Column<Row>[] {
  return [
    {
      id: 'name',
      header: 'Person',
      rowHeader: true,
      sortBy: (row) => row.subject.name,
      cell: (row) => <Link to={`/reviews/${row.id}`}>{row.subject.name}</Link>,
    },
    {
      id: 'by',
      header: 'Written by',
      sortBy: (row) => row.reviewer.name,
      cell: (row) => (row.kind === 'self' ? <span className="text-soft">themself</span> : row.reviewer.name),
    },
    {
      id: 'state',
      header: 'State',
      sortBy: (row) => STATE_WORDS[row.state],
      cell: (row) => <Badge step={STATE_STEPS[row.state]}>{STATE_WORDS[row.state]}</Badge>,
    },
    { id: 'due', header: 'Due', sortBy: (row) => row.due, cell: (row) => <Due row={row} /> },
    { id: 'move', header: 'Date', cell: (row) => <Move row={row} move={move} /> },
  ]
}

function Due({ row }: { row: Row }) {
  const { today } = useMe()
  return (
    <>
      {row.overdue && 'was due '}
      <When date={row.due} today={row.overdue ? today : undefined} />
    </>
  )
}

function Move({ row, move }: { row: Row; move: (row: Row) => void }) {
  const open = row.state === 'not-started' || row.state === 'draft'
  return open ? (
    <Button size="small" variant="quiet" aria-label={`Move the date of ${row.subject.name}`} onClick={() => move(row)}>
      Move
    </Button>
  ) : null
}

function Counts({ progress }: { progress: Progress }) {
  const states = REVIEW_STATES.filter((state) => state !== 'cancelled')
  const of = (kind: ReviewKind, state?: string) => progress.counts.filter((each) => each.kind === kind && (!state || each.state === state))
  const sum = (list: Progress['counts'], what: 'count' | 'overdue') => list.reduce((all, each) => all + each[what], 0)
  return (
    <div className="overflow-x-auto" role="region" aria-label="Reviews by state" tabIndex={0}>
      <table className="rows border-collapse text-left">
        <caption className="sr-only">Reviews by state</caption>
        <thead>
          <tr className="border-b border-edge text-small text-soft">
            <th scope="col" className="py-2 pr-6 font-medium">
              <span className="sr-only">Kind</span>
            </th>
            {states.map((state) => (
              <th key={state} scope="col" className="px-3 py-2 text-right font-medium">
                {STATE_WORDS[state]}
              </th>
            ))}
            <th scope="col" className="px-3 py-2 text-right font-medium">
              Past their date
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-medium">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {REVIEW_KINDS.map((kind) => (
            <tr key={kind} className="border-b border-hairline tabular-nums">
              <th scope="row" className="py-2 pr-6 font-normal whitespace-nowrap">
                {kind === 'self' ? 'Self-reviews' : 'Manager reviews'}
              </th>
              {states.map((state) => (
                <td key={state} data-label={STATE_WORDS[state]} className="px-3 py-2 text-right">
                  {kind === 'self' && (state === 'shared' || state === 'acknowledged') ? null : sum(of(kind, state), 'count')}
                </td>
              ))}
              <td data-label="Past their date" className="px-3 py-2 text-right">{sum(of(kind), 'overdue')}</td>
              <td data-label="All" className="py-2 pl-3 text-right font-medium">{sum(of(kind), 'count')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
