import type { OutputOf } from '../../ui/action-map.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import { ProblemPart } from '../parts/problem-part.tsx'
import { inOrder } from '../team-tree.ts'

/** What is out of order in the records of people, with a way to put each right. */
export default function Problems() {
  const admin = useMe().roles.includes('hr_admin')
  const { search } = usePlace()
  const problems = useAction('problem.list', { ...(search.team && { team: search.team }) }, { keepPrevious: true })
  return (
    <Page title="Problems" back={{ to: '/people', label: 'People' }}
      purpose={admin ? 'What is out of order in the records of people, most pressing first, and what puts it right.' : 'What is out of order in the records of the people you look after. HR administrators put it right.'}>
      <TeamFilter />
      <Loaded query={problems}>{({ problems: found }) => <Parts found={found} admin={admin} team={search.team} />}</Loaded>
    </Page>
  )
}

function Parts({ found, admin, team }: { found: OutputOf<'problem.list'>['problems']; admin: boolean; team: string | undefined }) {
  if (found.length === 0) {
    return <EmptyState title="Nothing is out of order" why="Whoever has no manager, no level or no account stands here, and whose manager leaves, and which role ends soon." example="14 people have no manager" />
  }
  return <div className="mt-10 space-y-4">{found.map((each) => <ProblemPart key={each.kind} {...each} admin={admin} team={team} />)}</div>
}

function TeamFilter() {
  const { search, setSearch } = usePlace()
  const teams = inOrder(useAction('team.list', {}).data?.teams ?? [])
  if (teams.length === 0) return null
  return (
    <div className="max-w-form">
      <Select id="problem-team" label="Of which team" value={search.team ?? ''} onChange={(event) => void setSearch({ team: event.target.value || undefined })}
        options={[{ value: '', label: 'The whole organisation' }, ...teams.map((team) => ({ value: team.id, label: `${'\u2003'.repeat(team.depth)}${team.name}` }))]} />
    </div>
  )
}
