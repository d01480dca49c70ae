import { useState } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Radios } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import { Branch } from '../parts/chart-branch.tsx'
import { searchPeople } from '../parts/search-people.ts'
import { TeamBranch } from '../parts/team-branch.tsx'

/** Who reports to whom, and who is in which team: opened step by step. */
export default function Chart() {
  const { search, setSearch } = usePlace()
  const by = search.by === 'team' ? 'team' : 'line'
  return (
    <Page title="Organisation chart" purpose="Who reports to whom today. Open somebody to see who reports to them." back={{ to: '/people', label: 'People' }}>
      <div className="mb-8 flex flex-wrap items-end gap-x-10 gap-y-6">
        <Radios name="by" label="Ordered by" value={by} onChange={(next) => void setSearch({ by: next === 'line' ? undefined : next })}
          options={[{ value: 'line', label: 'Reporting line' }, { value: 'team', label: 'Team' }]} />
        {by === 'line' && <Find />}
      </div>
      {by === 'team' ? <ByTeam /> : <ByLine found={search.person} />}
    </Page>
  )
}

function Find() {
  const { setSearch } = usePlace()
  const [person, setPerson] = useState<PersonChoice | null>(null)
  return (
    <div className="min-w-0 flex-1 basis-64">
      <PersonPicker id="chart-find" label="Find somebody in the chart" value={person} search={searchPeople}
        onChange={(next) => { setPerson(next); void setSearch({ person: next?.id }) }} />
    </div>
  )
}

const NOBODY = { way: [] }

function ByLine({ found }: { found: string | undefined }) {
  const hr = useMe().roles.includes('hr_admin')
  const way = useAction('chart.find', { id: found ?? '' }, { enabled: found !== undefined })
  const looking = found && way.data ? { way: way.data.way, found } : NOBODY
  return (
    <Branch looking={looking} label="Who reports to nobody"
      empty={<EmptyState title="Who reports to whom" why="The chart grows from the managers in the people’s file." example="Priya Nair, Workshop lead: 6 reports"
        action={hr ? <ButtonLink to="/people/import">Import people</ButtonLink> : undefined} />} />
  )
}

function ByTeam() {
  const teams = useAction('team.list', {})
  return (
    <Loaded query={teams}>
      {({ teams: found }) => found.length > 0
        ? <TeamBranch teams={found} label="Teams" />
        : <EmptyState title="Teams and who is in them" why="Teams come in with the people’s file: one column names the team, with a slash between a team and what it belongs to." example="Operations / Workshop" />}
    </Loaded>
  )
}
