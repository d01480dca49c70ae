import { ButtonLink } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { ROLE_WORDS } from '../role-words.ts'

/** The roles a person holds, each with its end. */
export function RolesOf({ personId }: { personId: string }) {
  const me = useMe()
  const grants = useAction('grant.list', {})
  const own = me.person.id === personId
  return (
    <Loaded query={grants}>
      {({ grants: all }) => {
        const held = all.filter((grant) => grant.personId === personId)
        return (
          <>
            {held.length === 0 && <p className="max-w-prose text-soft">{own ? 'You hold no role.' : 'No role.'} What a manager may read follows from who reports to them, and needs no role.</p>}
            <ul className="space-y-2">
              {held.map((grant) => (
                <li key={grant.id}>
                  <span className="font-medium">{ROLE_WORDS[grant.role].name}</span>
                  {grant.teams.length > 0 && <> for {grant.teams.map(({ name }) => name).join(', ')}</>}
                  <span className="text-soft">, until <When date={grant.until} /></span>
                </li>
              ))}
            </ul>
            {!own && me.roles.includes('hr_admin') && <div className="mt-4"><ButtonLink to={`/people/roles?give=${personId}`}>Give a role</ButtonLink></div>}
          </>
        )
      }}
    </Loaded>
  )
}
