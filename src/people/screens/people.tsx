import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { address } from '../../ui/api.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ContactList } from '../parts/contact-list.tsx'
import { Directory } from '../parts/directory.tsx'
import { ReportsTable } from '../parts/reports-table.tsx'

/** Whom I lead, and everybody else by name. */
export default function People() {
  const me = useMe()
  const { search } = usePlace()
  const hr = me.roles.includes('hr_admin')
  const inviting = hr && search.account === 'none'
  const purpose = me.isManager ? 'Whom you lead and when they last heard from you, and everybody else by name.' : 'Everybody here by name: to write to them, or to note what you saw.'
  return (
    <Page title="People" purpose={inviting ? 'Who has no account yet. Each invitation is a link that works once; you hand it over yourself.' : purpose}
      actions={<><ButtonLink to="/people/chart">Chart</ButtonLink>{hr && <><ButtonLink to="/people/import">Import</ButtonLink><HrMenu /></>}</>}>
      {me.isManager && !inviting && <MyReports />}
      {me.isManager && !inviting ? <Section title="Everybody"><Directory hr={hr} /></Section> : <Directory hr={hr} />}
    </Page>
  )
}

function HrMenu() {
  return (
    <Menu label="More about people"
      items={[
        { id: 'problems', title: 'Problems', to: '/people/problems' },
        { id: 'invite', title: 'Who has no account yet', to: '/people?account=none' },
        { id: 'roles', title: 'Roles', to: '/people/roles' },
        { id: 'conflicts', title: 'Conflicts of interest', to: '/people/conflicts' },
        { id: 'teams', title: 'Teams', to: '/people/teams' },
        'line',
        { id: 'export', title: 'Export as CSV', run: () => location.assign(address('export.people', {})) },
      ]} />
  )
}

function MyReports() {
  const me = useMe()
  const home = useAction('home.show', {})
  const reports = useAction('people.list', { reportsOf: me.person.id, limit: 200 })
  return (
    <Section title="Your reports" hint="The line runs over the last sixty days and ends today; the knot is the last word from you that reached them.">
      <Loaded query={home}>
        {({ team }) => (
          <>
            <div className="hidden lg:block"><ReportsTable contacts={team} entries={reports.data?.people ?? []} /></div>
            <div className="lg:hidden"><ContactList contacts={team} /></div>
          </>
        )}
      </Loaded>
    </Section>
  )
}
