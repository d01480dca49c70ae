import type { Panels } from '../ui/panels.ts'

export const panels: Panels = {
  routes: [
    { path: '/one-on-ones', title: 'One-on-ones', load: () => import('./screens/one-on-ones.tsx') },
    { path: '/career-check-ins/$checkInId', title: 'Career check-in', load: () => import('./screens/career-check-in.tsx') },
    { path: '/check-in-questions', title: 'Questions to begin with', load: () => import('./screens/templates.tsx') },
    { path: '/one-on-ones/$oneOnOneId', title: 'One-on-one', load: () => import('./screens/one-on-one.tsx') },
    { path: '/one-on-ones/$oneOnOneId/drafts', title: 'Earlier drafts', load: () => import('./screens/note-drafts.tsx') },
    { path: '/career-check-ins/$checkInId/drafts', title: 'Earlier drafts', load: () => import('./screens/view-drafts.tsx') },
  ],
  commands: [
    { id: 'checkins.one-on-ones', title: 'One-on-ones', keys: 'g o', to: '/one-on-ones', nav: 30, words: 'agenda meetings manager talk' },
    { id: 'checkins.career', title: 'Your career check-ins', keys: 'g q', to: '/ledger?tab=career', words: 'career aspirations gap opportunity quarter' },
    { id: 'checkins.questions', title: 'Questions for one-on-ones and career check-ins', to: '/check-in-questions', words: 'template agenda standing questions' },
    { id: 'checkins.expectations', title: 'What you and your manager expect', keys: 'g e', to: '/ledger?tab=expectations', words: 'agreed expectations goals period' },
  ],
}
