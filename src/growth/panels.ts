import type { Panels } from '../ui/panels.ts'

const partners = (me: { roles: readonly string[] }) => me.roles.includes('hr_partner')

export const panels: Panels = {
  routes: [
    { path: '/growth', title: 'Your growth', load: () => import('./screens/growth.tsx') },
    { path: '/team-growth', title: 'Growth of your team', load: () => import('./screens/team-growth.tsx'), needs: (me) => me.isManager },
    { path: '/team-offers', title: 'Who is offered stretch work', load: () => import('./screens/offers.tsx'), needs: partners },
    { path: '/people/$personId/growth', title: 'Growth', load: () => import('./screens/growth.tsx') },
    { path: '/level-assessments/$assessmentId', title: 'Assessment', load: () => import('./screens/assessment.tsx') },
  ],
  commands: [
    { id: 'growth.own', title: 'Your growth', keys: 'g w', to: '/growth', nav: 32, words: 'goal level next gap opportunity timeline career promotion assessment' },
    { id: 'growth.team', title: 'Growth of your team', to: '/team-growth', needs: (me) => me.isManager, nav: 42, words: 'goals gaps opportunities fairness stretch reports' },
    { id: 'growth.offers', title: 'Who is offered stretch work', to: '/team-offers', needs: partners, words: 'opportunities fairness counts teams' },
  ],
}
