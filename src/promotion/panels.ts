import type { Me } from '../ui/me.ts'
import type { Panels } from '../ui/panels.ts'

const isHr = (me: Me) => me.roles.includes('hr_admin') || me.roles.includes('hr_partner')
const sits = (me: Me) => me.sits || me.roles.includes('facilitator')

export const panels: Panels = {
  routes: [
    { path: '/promotion-cases', title: 'Promotion cases', load: () => import('./screens/cases.tsx') },
    { path: '/promotion-cases/$id', title: 'Promotion case', load: () => import('./screens/case.tsx') },
    { path: '/promotion-cases/$id/drafts', title: 'Earlier drafts', load: () => import('./screens/drafts.tsx') },
    { path: '/promotion-cases/$id/decide', title: 'Write the decision down', load: () => import('./screens/decide.tsx') },
    { path: '/promotion-quotes', title: 'Words you were asked for', load: () => import('./screens/quotes.tsx') },
    { path: '/promotion-sessions', title: 'Promotion sessions', load: () => import('./screens/sessions.tsx') },
    { path: '/promotion-sessions/$id', title: 'Promotion session', load: () => import('./screens/session.tsx') },
  ],
  commands: [
    { id: 'promotion.open', title: 'Promotion cases', to: '/promotion-cases', nav: 48, needs: (me) => me.isManager || isHr(me) || sits(me), words: 'next level career decision' },
    { id: 'promotion.mine', title: 'Promotion: what I was given', to: '/promotion-cases?as=subject', words: 'decision level not yet' },
    { id: 'promotion.quotes', title: 'Words I was asked for', to: '/promotion-quotes', words: 'quote endorsement promotion colleague' },
    { id: 'promotion.sessions', title: 'Promotion sessions', to: '/promotion-sessions', nav: 49, needs: (me) => isHr(me) || sits(me), words: 'committee facilitator decide' },
  ],
}
