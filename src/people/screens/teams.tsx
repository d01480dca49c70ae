import type { OutputOf } from '../../ui/action-map.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction } from '../../ui/use-action.ts'
import { TeamTree } from '../import/teams.ts'
import { inOrder } from '../team-tree.ts'

type Team = OutputOf<'team.list'>['teams'][number]

/** Every team and what it belongs to. Teams come with the people's file. */
export default function Teams() {
  const teams = useAction('team.list', {})
  return (
    <Page title="Teams" purpose="Every team, what it belongs to, and how many people are in it today." back={{ to: '/people', label: 'People' }}>
      <Loaded query={teams}>{({ teams: found }) => <TeamTable teams={found} />}</Loaded>
    </Page>
  )
}

function TeamTable({ teams }: { teams: readonly Team[] }) {
  const tree = new TeamTree(teams, () => '')
  const hr = useMe().roles.includes('hr_admin')
  return (
    <Table caption="Teams" rows={inOrder(teams)} rowKey={(team) => team.id}
      columns={[
        { id: 'team', header: 'Team', rowHeader: true, cell: (team) => <Link to={`/people?team=${team.id}`}>{team.name}</Link> },
        { id: 'part', header: 'Part of', cell: (team) => above(tree.path(team.id)) },
        { id: 'people', header: 'People', numeric: true, sortBy: (team) => team.people, cell: (team) => team.people },
      ]}
      empty={
        <EmptyState title="Teams" why="A team gives an HR partner their people and a directory its order. Teams come in with the people’s file: one column names the team, with a slash between a team and what it belongs to."
          example="Operations / Workshop" action={hr ? <ButtonLink to="/people/import">Import people</ButtonLink> : undefined} />
      } />
  )
}

function above(path: readonly string[]) {
  return path.length > 1 && <span className="text-soft">{path.slice(0, -1).join(' / ')}</span>
}
