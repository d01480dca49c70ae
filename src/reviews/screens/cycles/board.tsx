import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../ui/action-map.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Checkbox, Input, Select } from '../../../ui/inputs.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { usePlace } from '../../../ui/place.ts'
import { Section } from '../../../ui/section.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { usePages } from '../../../ui/use-pages.ts'
import { VIEW_WORDS } from '../../board/need-words.ts'
import { BOARD_VIEWS } from '../../board/need-words.ts'
import type { BoardRow, BoardView } from '../../board/words.ts'
import { BoardBulk } from './board-bulk.tsx'
import { BoardMissing } from './board-missing.tsx'
import { BoardNeeds } from './board-needs.tsx'
import { PersonCell, ReviewCell, RowMenu } from './board-row.tsx'
import { Counts } from './board-counts.tsx'

export type Progress = OutputOf<'cycle.progress'>

/** As many people as fit a look; the next page is one press away. */
const PAGE = 100

/** How far a cycle is: what HR has to settle, the counts, and each person. To see who needs a word, not to rank anybody. */
export function Board({ progress }: { progress: Progress }) {
  const { id, state } = progress.cycle
  return (
    <>
      {state === 'open' && <BoardNeeds cycleId={id} />}
      {state === 'open' && <BoardMissing cycleId={id} />}
      <Section title="How far it is">
        <Counts progress={progress} />
      </Section>
      <People cycleId={id} open={state === 'open'} />
    </>
  )
}

function People({ cycleId, open }: { cycleId: string; open: boolean }) {
  const { search, setSearch } = usePlace()
  const view = (BOARD_VIEWS as readonly string[]).includes(search.view ?? '') ? (search.view as BoardView) : 'all'
  const pages = usePages('cycle.board', { id: cycleId, view, limit: PAGE, ...(search.find && { find: search.find }) })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const clear = () => setChosen(new Set())
  const columns = useMemo(() => columnsOf(cycleId, open, chosen, setChosen), [cycleId, open, chosen])
  return (
    <Section title="People">
      <Loaded query={pages.query}>
        {(all) => {
          const rows = all.flatMap((page) => page.rows)
          const counts = all[0]!.counts
          return (
            <>
              <div className="mb-4 flex flex-wrap gap-4">
                <Select
                  id="view"
                  label="Show"
                  value={view}
                  onChange={(event) => {
                    clear()
                    void setSearch({ view: event.target.value === 'all' ? undefined : event.target.value })
                  }}
                  options={BOARD_VIEWS.filter((each) => each === view || each === 'all' || counts[each] > 0).map((each) => ({
                    value: each,
                    label: `${VIEW_WORDS[each]} (${counts[each]})`,
                  }))}
                />
                <Find value={search.find ?? ''} onFind={(find) => void setSearch({ find: find || undefined })} />
              </div>
              {open && (
                <BoardBulk
                  cycleId={cycleId}
                  view={view}
                  count={counts[view]}
                  chosen={rows.filter((row) => chosen.has(row.person.id))}
                  clear={clear}
                />
              )}
              <Table
                caption="People in this cycle"
                rows={rows}
                rowKey={(row) => row.person.id}
                columns={columns}
                empty={<Nobody filtered={view !== 'all' || Boolean(search.find)} />}
              />
              {pages.more && (
                <p className="mt-4">
                  <Button busy={pages.busy} onClick={pages.more}>
                    Show more
                  </Button>
                </p>
              )}
            </>
          )
        }}
      </Loaded>
    </Section>
  )
}

function Find({ value, onFind }: { value: string; onFind: (find: string) => void }) {
  const [text, setText] = useState(value)
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        onFind(text.trim())
      }}>
      <Input
        id="find"
        type="search"
        label="Name"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          if (event.target.value === '') onFind('')
        }}
        onBlur={() => text.trim() !== value && onFind(text.trim())}
      />
    </form>
  )
}

function columnsOf(
  cycleId: string,
  open: boolean,
  chosen: ReadonlySet<string>,
  setChosen: (ids: ReadonlySet<string>) => void,
): readonly Column<BoardRow>[] {
  const toggle = (id: string) => setChosen(chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set([...chosen, id]))
  return [
    { id: 'name', header: 'Person', rowHeader: true, cell: (row) => <PersonCell row={row} /> },
    ...(open
      ? [
          {
            id: 'choose',
            header: 'Chosen',
            cell: ({ person }: BoardRow) => (
              <Checkbox
                label={<span className="sr-only">{`Choose ${person.name}`}</span>}
                checked={chosen.has(person.id)}
                onChange={() => toggle(person.id)}
              />
            ),
          },
        ]
      : []),
    { id: 'self', header: 'Self-review', cell: (row) => <ReviewCell cell={row.self} person={row.person} /> },
    { id: 'manager', header: 'Review', cell: (row) => <ReviewCell cell={row.manager} person={row.person} /> },
    { id: 'more', header: 'More', cell: (row) => <RowMenu cycleId={cycleId} row={row} open={open} /> },
  ]
}

function Nobody({ filtered }: { filtered: boolean }) {
  return (
    <EmptyState
      title={filtered ? 'Nobody here' : 'People in this cycle'}
      why={
        filtered
          ? 'Nobody fits this view. Choose another, or empty the name.'
          : 'When a cycle is opened, each person appears here with their self-review and the review written about them.'
      }
    />
  )
}
