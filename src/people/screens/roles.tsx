import { useState } from 'react'
import { addDays } from '../../kit/date.ts'
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
import { RoleRequests } from '../parts/role-requests.tsx'
import { ROLE_ENDS_SOON_DAYS } from '../numbers.ts'
import { FOREVER } from '../reporting-line.ts'
import { ROLE_WORDS } from '../role-words.ts'

type Grant = OutputOf<'grant.list'>['grants'][number]
const A_YEAR = 365

/** Who holds which role, for whom and until when, and which wait for a second HR administrator. */
export default function Roles() {
  const me = useMe()
  const { search, setSearch } = usePlace()
  const grants = useAction('grant.list', {})
  const admin = me.roles.includes('hr_admin')
  const again = search.again === undefined ? undefined : grants.data?.grants.find((grant) => grant.id === search.again)
  const close = () => void setSearch({ give: undefined, again: undefined })
  return (
    <Page title="Roles" back={{ to: '/people', label: 'People' }}
      purpose="Who may do more than their own work and their own reports need. Every role has an end, or a day on which somebody looks at it again."
      primary={admin && <Button variant="primary" onClick={() => void setSearch({ give: 'somebody' })}>Give a role</Button>}>
      {(admin || me.roles.includes('hr_partner') || me.roles.includes('system_admin')) && <RoleRequests />}
      <Loaded query={grants}>{(list) => <RoleTable grants={list.grants} admin={admin} />}</Loaded>
      {admin && search.give && <GiveRole personId={search.give === 'somebody' ? undefined : search.give} onClose={close} />}
      {admin && again && (
        <GiveRole key={again.id} personId={again.personId} onClose={close}
          again={{ role: again.role, from: addDays(again.until, 1), teamIds: again.teams.map(({ id }) => id) }} />
      )}
    </Page>
  )
}

function RoleTable({ grants, admin }: { grants: readonly Grant[]; admin: boolean }) {
  const { person: me, today } = useMe()
  const { setSearch } = usePlace()
  const [ending, setEnding] = useState<Grant>()
  const refreshes = ['grant.list', 'problem.list', 'problem.show'] as const
  const end = useWrite('grant.end', { refreshes: [...refreshes], says: () => ({ title: `${ending?.personName} is no longer ${ending && ROLE_WORDS[ending.role].name}` }), done: () => setEnding(undefined) })
  const review = useWrite('grant.review', { refreshes: [...refreshes], says: ({ personName }) => ({ title: `Still needed: ${personName}’s role is looked at again in a year` }) })
  const named = (grant: Grant) => `the role ${ROLE_WORDS[grant.role].name} of ${grant.personName}`
  return (
    <>
      <Table caption="Roles" rows={grants} rowKey={(grant) => grant.id}
        columns={[
          { id: 'person', header: 'Who', rowHeader: true, sortBy: (grant) => grant.personName, cell: (grant) => <Link to={`/people/${grant.personId}`}>{grant.personName}</Link> },
          { id: 'role', header: 'Role', sortBy: (grant) => ROLE_WORDS[grant.role].name, cell: (grant) => ROLE_WORDS[grant.role].name },
          { id: 'teams', header: 'For', cell: (grant) => <Scope grant={grant} /> },
          { id: 'from', header: 'From', sortBy: (grant) => grant.from, cell: (grant) => <When date={grant.from} /> },
          { id: 'until', header: 'Until', sortBy: (grant) => grant.reviewOn ?? grant.until, cell: (grant) => <Until grant={grant} today={today} /> },
          ...(admin ? [{
            id: 'end', header: 'Change',
            cell: (grant: Grant) => (grant.personId === me.id
              ? <span className="text-small text-soft">changed by somebody else</span>
              : (
                <span className="flex flex-wrap gap-2">
                  {grant.until === FOREVER && (
                    <Button size="small" busy={review.busy} aria-label={`Still needed: ${named(grant)}`} onClick={() => review.run({ id: grant.id, on: addDays(today, A_YEAR) })}>Still needed</Button>
                  )}
                  {grant.until <= addDays(today, ROLE_ENDS_SOON_DAYS) && (
                    <Button size="small" aria-label={`Give again: ${named(grant)}`} onClick={() => void setSearch({ again: grant.id })}>Give again</Button>
                  )}
                  <Button size="small" aria-label={`End ${named(grant)}`} onClick={() => setEnding(grant)}>End now</Button>
                </span>
              )),
          }] : []),
        ]}
        empty={<EmptyState title="Roles" why="HR administrators, HR partners of some teams, system administrators and facilitators stand here with the day their role ends." example="Ines Duarte, HR partner for Workshop, until 31 December 2026" />} />
      {ending && (
        <Confirm open onClose={() => setEnding(undefined)} title={`End ${named(ending)}`}
          consequence={`${ending.personName} loses what this role opens at once, and is told. What they wrote stays.`} confirm="End the role" busy={end.busy} onConfirm={() => end.run({ id: ending.id })} />
      )}
    </>
  )
}

/** Whose people, and whom that leaves out: HR partners never look after themselves or HR colleagues of their own team. */
function Scope({ grant }: { grant: Grant }) {
  if (grant.role === 'hr_admin') return <span className="text-soft">everybody</span>
  const self = grant.except.some(({ why }) => why === 'self')
  const colleagues = grant.except.filter(({ why }) => why === 'same-team').map(({ name }) => name)
  const left = [...(self ? ['themself'] : []), ...colleagues]
  return (
    <>
      {grant.teams.map((team) => team.name).join(', ')}
      {left.length > 0 && <span className="block text-small text-soft">except {left.slice(0, 4).join(', ')}{left.length > 4 && ` and ${left.length - 4} more`}: another HR partner looks after {left.length === 1 && self ? 'them' : 'those'}</span>}
    </>
  )
}

function Until({ grant, today }: { grant: Grant; today: string }) {
  if (grant.until !== FOREVER) return <When date={grant.until} today={today} />
  return <>no end<span className="block text-small text-soft">looked at by {grant.reviewOn && <When date={grant.reviewOn} today={today} />}</span></>
}
