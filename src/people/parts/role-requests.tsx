import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { ROLE_WORDS } from '../role-words.ts'

type Request = OutputOf<'role-request.list'>['requests'][number]

/** Roles that wait for a second HR administrator. Nothing at all while none waits. */
export function RoleRequests() {
  const requests = useAction('role-request.list', {}).data?.requests ?? []
  if (requests.length === 0) return null
  return (
    <div className="mb-12">
      <Section title="Waiting for a second HR administrator" hint="Whoever asked can’t say yes, and neither can whoever gets the role.">
        <ul className="space-y-4">{requests.map((request) => <Row key={request.id} request={request} />)}</ul>
      </Section>
    </div>
  )
}

function Row({ request }: { request: Request }) {
  const me = useMe()
  const { id, person, role, from, until, askedBy } = request
  const refreshes = ['role-request.list', 'grant.list', 'problem.list', 'problem.show', 'home.show'] as const
  const approve = useWrite('role-request.approve', { refreshes: [...refreshes], says: () => ({ title: `${person.name} is ${ROLE_WORDS[role].name}` }) })
  const decline = useWrite('role-request.decline', { refreshes: [...refreshes], says: ({ decision }) => ({ title: decision === 'withdrawn' ? 'Taken back' : 'Turned down' }) })
  const mine = askedBy.id === me.person.id
  const admin = me.roles.includes('hr_admin')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-hairline pb-4">
      <div className="min-w-0 wrap-anywhere">
        <Link to={`/people/${person.id}`} look="plain" className="font-medium hover:text-accent">{person.name}</Link>: {ROLE_WORDS[role].name}
        <span className="block text-small text-soft">from <When date={from} /> to <When date={until} />; asked for by {mine ? 'you' : askedBy.name}</span>
      </div>
      {admin && (
        <div className="flex flex-wrap gap-2">
          {!mine && person.id !== me.person.id && <Button size="small" busy={approve.busy} aria-label={`Say yes: ${person.name}, ${ROLE_WORDS[role].name}`} onClick={() => approve.run({ id })}>Say yes</Button>}
          {person.id !== me.person.id && (
            <Button size="small" variant="quiet" busy={decline.busy} aria-label={`${mine ? 'Take back' : 'Turn down'}: ${person.name}, ${ROLE_WORDS[role].name}`} onClick={() => decline.run({ id })}>{mine ? 'Take back' : 'Turn down'}</Button>
          )}
        </div>
      )}
    </li>
  )
}
