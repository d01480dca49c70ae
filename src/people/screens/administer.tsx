import { ButtonLink } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { AccountLink } from '../parts/account-link.tsx'
import { DaysAway } from '../parts/days-away.tsx'
import { LastDay } from '../parts/last-day.tsx'
import { LevelForm } from '../parts/level-form.tsx'
import { ManagerForm } from '../parts/manager-form.tsx'
import { RolesOf } from '../parts/roles-of.tsx'

/** What HR keeps about one person: manager, level, days away, account and roles. */
export default function Administer() {
  const { params } = usePlace()
  const me = useMe()
  const person = useAction('person.show', { id: params.personId! })
  return (
    <Loaded query={person}>
      {(shown) => (
        <Page title={`Records of ${shown.name}`} actions={<ButtonLink to={`/people/${shown.id}/history`}>History</ButtonLink>} back={{ to: `/people/${shown.id}`, label: shown.name }}
          purpose={`${[shown.title, shown.team].filter(Boolean).join(', ') || 'Records'}. What HR keeps on record; every change is in the audit log.`}>
          {shown.id === me.person.id && <p className="mb-8 max-w-prose">These are your own records. Another HR administrator changes your level, your days away and your roles.</p>}
          <Section title="Manager" hint="Who leads them today. Earlier lines stay as they were."><ManagerForm person={shown} /></Section>
          <Section title="Level" hint="The level of the leveling framework that their review is held against."><LevelForm person={shown} own={shown.id === me.person.id} /></Section>
          <Section title="Days away" hint="Without a reason. They only take days out of counts, so that nobody’s silence is held against anybody."><DaysAway person={shown} own={shown.id === me.person.id} /></Section>
          <Section title="Employment" hint="Sessions and tokens end with the last day. Records stay; somebody who comes back starts a new employment."><LastDay person={shown} own={shown.id === me.person.id} /></Section>
          {shown.id !== me.person.id && !shown.left && <Section title="Account"><AccountLink person={shown} /></Section>}
          <Section title="Roles"><RolesOf personId={shown.id} /></Section>
        </Page>
      )}
    </Loaded>
  )
}

