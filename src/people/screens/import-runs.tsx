import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { ImportResult } from '../parts/import-result.tsx'
import { SecondLook } from '../parts/second-look.tsx'

type Run = OutputOf<'import.list'>['imports'][number]
const STATES: Record<Run['state'], string> = { done: 'Done', waiting: 'Waits for a look', approved: 'Approved', declined: 'Turned down', lapsed: 'Lapsed: nobody looked in two weeks' }

/** Every import there was, and those that wait for an HR administrator to look at them. */
export default function ImportRuns() {
  const { search } = usePlace()
  const admin = useMe().roles.includes('hr_admin')
  const runs = useAction('import.list', {})
  return (
    <Page title="Imports" back={{ to: admin ? '/people/import' : '/people', label: admin ? 'Import' : 'People' }}
      purpose="Who brought what in, and when. What a token brings and changes more than usual waits here.">
      {admin && search.look && <Waiting key={search.look} id={search.look} />}
      <Loaded query={runs}>{({ imports }) => <RunTable runs={imports} admin={admin} />}</Loaded>
    </Page>
  )
}

function RunTable({ runs, admin }: { runs: readonly Run[]; admin: boolean }) {
  return (
    <Table caption="Imports" rows={runs} rowKey={(run) => run.id}
      columns={[
        { id: 'at', header: 'When', rowHeader: true, sortBy: (run) => run.at, cell: (run) => <Moment at={run.at} /> },
        { id: 'kind', header: 'What', cell: (run) => (run.kind === 'people' ? 'People' : 'Work items') },
        { id: 'by', header: 'Who', cell: (run) => run.by ?? 'the operator' },
        { id: 'file', header: 'File', cell: (run) => <span className="wrap-anywhere">{run.fileName ?? ''}</span> },
        { id: 'counts', header: 'New and changed', cell: ({ counts }) => counts && `${counts.created ?? 0} new, ${counts.changed ?? 0} changed` },
        { id: 'state', header: 'State', cell: (run) => (run.state === 'waiting' && admin ? <Link to={`/people/import/runs?look=${run.id}`}>{STATES.waiting}</Link> : STATES[run.state]) },
      ]}
      empty={<EmptyState title="Imports" why="Each import stands here with who brought it in and how much it changed." example="14 March 2026, people.csv: 3 new, 12 changed"
        action={admin ? <ButtonLink to="/people/import">Import people</ButtonLink> : undefined} />} />
  )
}

function Waiting({ id }: { id: string }) {
  const { setSearch } = usePlace()
  const [asking, setAsking] = useState(false)
  const run = useAction('import.show', { id }, { fresh: true })
  const close = () => void setSearch({ look: undefined })
  const refreshes = ['import.list', 'problem.list', 'problem.show', 'people.list', 'team.list', 'chart.show'] as const
  const approve = useWrite('import.approve', { refreshes: [...refreshes], says: (done) => ({ title: `Imported: ${done.created} new, ${done.changed} changed` }), done: close })
  const decline = useWrite('import.decline', { refreshes: [...refreshes], says: () => ({ title: 'Turned down. Nothing of it was written' }), done: close })
  return (
    <Section title="What it would change today" actions={<Button size="small" onClick={close}>Close</Button>}>
      <Loaded query={run}>
        {(result) => (
          <>
            <ImportResult result={result} one="person" many="people" next={(
              <div className="mt-6 flex flex-wrap gap-3">
                <Button variant="primary" busy={approve.busy} onClick={() => (result.secondLook ? setAsking(true) : approve.run({ id }))}>Let it go ahead</Button>
                <Button busy={decline.busy} onClick={() => decline.run({ id })}>Turn it down</Button>
              </div>
            )} />
            {asking && result.secondLook && (
              <SecondLook look={result.secondLook} file="this file" busy={approve.busy} onClose={() => setAsking(false)}
                onConfirm={(confirmed) => { setAsking(false); approve.run({ id, ...confirmed }) }} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
