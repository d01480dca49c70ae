import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { GiveRole } from '../parts/give-role.tsx'
import { ROLE_WORDS } from '../role-words.ts'

type Grant = OutputOf<'grant.list'>['grants'][number]

/** Who holds which role, for whom and until when. */
export default function Roles() {
  const me = useMe()
  const { search, setSearch } = usePlace()
  const grants = useAction('grant.list', {})
  const admin = me.roles.includes('hr_admin')
  return (
    <Page title="Roles" back={{ to: '/people', label: 'People' }}
      purpose="Who may do more than their own work and their own reports need. Every role has an end, so that somebody looks at it again."
      primary={admin && <Button variant="primary" onClick={() => void setSearch({ give: 'somebody' })}>Give a role</Button>}>
      <Loaded query={grants}>{(list) => <RoleTable grants={list.grants} admin={admin} />}</Loaded>
      {admin && search.give && <GiveRole personId={search.give === 'somebody' ? undefined : search.give} onClose={() => void setSearch({ give: undefined })} />}
    </Page>
  )
}

function RoleTable({ grants, admin }: { grants: readonly Grant[]; admin: boolean }) {
  const { person: me, today } = useMe()
  const [ending, setEnding] = useState<Grant>()
  const end = useWrite('grant.end', { refreshes: ['grant.list'], says: () => ({ title: `${ending?.personName} is no longer ${ending && ROLE_WORDS[ending.role].name}` }), done: () => setEnding(undefined) })
  return (
    <>
      <Table caption="Roles" rows={grants} rowKey={(grant) => grant.id}
        columns={[
          { id: 'person', header: 'Who', rowHeader: true, sortBy: (grant) => grant.personName, cell: (grant) => <Link to={`/people/${grant.personId}`}>{grant.personName}</Link> },
          { id: 'role', header: 'Role', sortBy: (grant) => ROLE_WORDS[grant.role].name, cell: (grant) => ROLE_WORDS[grant.role].name },
          { id: 'teams', header: 'For', cell: (grant) => grant.teams.map((team) => team.name).join(', ') || (grant.role === 'hr_admin' && <span className="text-soft">everybody</span>) },
          { id: 'from', header: 'From', sortBy: (grant) => grant.from, cell: (grant) => <When date={grant.from} /> },
          { id: 'until', header: 'Until', sortBy: (grant) => grant.until, cell: (grant) => <When date={grant.until} today={today} /> },
          ...(admin ? [{
            id: 'end', header: 'End',
            cell: (grant: Grant) => (grant.personId === me.id
              ? <span className="text-small text-soft">ended by somebody else</span>
              : <Button size="small" aria-label={`End the role ${ROLE_WORDS[grant.role].name} of ${grant.personName}`} onClick={() => setEnding(grant)}>End now</Button>),
          }] : []),
        ]}
        empty={<EmptyState title="Roles" why="HR administrators, HR partners of some teams, system administrators and facilitators stand here with the day their role ends." example="Ines Duarte, HR partner for Workshop, until 31 December 2026" />} />
      {ending && (
        <Confirm open onClose={() => setEnding(undefined)} title={`End the role ${ROLE_WORDS[ending.role].name} of ${ending.personName}`}
          consequence={`${ending.personName} loses what this role opens at once. What they wrote stays.`} confirm="End the role" busy={end.busy} onConfirm={() => end.run({ id: ending.id })} />
      )}
    </>
  )
}
