import { api } from '../ui/api.ts'
import type { Me } from '../ui/me.ts'
import type { Panels } from '../ui/panels.ts'
import { UnseenCount } from './parts/unseen-count.tsx'

const hrAdmin = (me: Me) => me.roles.includes('hr_admin')
const hr = (me: Me) => me.roles.some((role) => role === 'hr_admin' || role === 'hr_partner')
const seesImports = (me: Me) => me.roles.some((role) => role === 'hr_admin' || role === 'system_admin')
const seesRoles = (me: Me) => me.roles.some((role) => role !== 'facilitator')
const runsMail = (me: Me) => me.roles.some((role) => role === 'hr_admin' || role === 'system_admin')

export const panels: Panels = {
  routes: [
    { path: '/people', title: 'People', load: () => import('./screens/people.tsx') },
    { path: '/people/teams', title: 'Teams', load: () => import('./screens/teams.tsx') },
    { path: '/people/chart', title: 'Organisation chart', load: () => import('./screens/chart.tsx') },
    { path: '/people/problems', title: 'Problems', load: () => import('./screens/problems.tsx'), needs: hr },
    { path: '/people/import/runs', title: 'Imports', load: () => import('./screens/import-runs.tsx'), needs: seesImports },
    { path: '/people/import', title: 'Import', load: () => import('./screens/import.tsx'), needs: hrAdmin },
    { path: '/people/roles', title: 'Roles', load: () => import('./screens/roles.tsx'), needs: seesRoles },
    { path: '/people/conflicts', title: 'Conflicts of interest', load: () => import('./screens/conflicts.tsx') },
    { path: '/people/$personId/history', title: 'History', load: () => import('./screens/history.tsx') },
    { path: '/people/$personId/administer', title: 'Records', load: () => import('./screens/administer.tsx'), needs: hrAdmin },
    { path: '/inbox', title: 'Inbox', load: () => import('./screens/inbox.tsx') },
    { path: '/people/mail', title: 'Mail and jobs', load: () => import('./screens/mail-troubles.tsx'), needs: runsMail },
    { path: '/account', title: 'Your account', load: () => import('./screens/account.tsx') },
  ],
  commands: [
    { id: 'people.open', title: 'People', keys: 'g p', to: '/people', nav: 20, words: 'directory reports team colleagues' },
    { id: 'people.chart', title: 'Organisation chart', keys: 'g t', to: '/people/chart', words: 'who reports to whom manager tree org hierarchy' },
    { id: 'people.problems', title: 'Problems in the records', to: '/people/problems', needs: hr, words: 'no manager no level left account scope missing data desk' },
    { id: 'people.imports', title: 'Imports so far', to: '/people/import/runs', needs: seesImports, words: 'runs waiting approve token' },
    { id: 'people.teams', title: 'Teams', to: '/people/teams', words: 'departments organisation' },
    { id: 'people.import', title: 'Import people or work items', to: '/people/import', needs: hrAdmin, words: 'csv upload bamboohr workday hibob personio lattice file' },
    { id: 'people.uninvited', title: 'Invite people', to: '/people?account=none', needs: hrAdmin, words: 'invitation account link' },
    { id: 'people.roles', title: 'Roles', to: '/people/roles', needs: seesRoles, words: 'rights permissions hr partner administrator grant' },
    { id: 'people.conflicts', title: 'Conflicts of interest', to: '/people/conflicts', words: 'relative complaint declare' },
    { id: 'people.inbox', title: 'Inbox', keys: 'g i', to: '/inbox', nav: 5, badge: UnseenCount, words: 'messages notifications bell mail new' },
    { id: 'people.mail', title: 'Mail and jobs', to: '/people/mail', needs: runsMail, words: 'smtp outbox dead letters queue problems' },
    { id: 'people.mail-choices', title: 'What comes by mail', to: '/account#mail', words: 'notifications digest unsubscribe quiet hours' },
    { id: 'people.own-export', title: 'Your own export', to: '/account#export', words: 'download my data gdpr zip copy save everything' },
    { id: 'people.account', title: 'Account, roles and API tokens', keys: 'g a', to: '/account', words: 'token password profile me' },
  ],
  find: async (query) => {
    const { people } = await api('people.list', { find: query, limit: 6 })
    return people.map(({ id, name, title, team }) => ({ id, title: name, note: [title, team].filter(Boolean).join(', '), to: `/people/${id}` }))
  },
}
