import type { Panels } from '../ui/panels.ts'

export const panels: Panels = {
  routes: [
    { path: '/one-on-ones', title: 'One-on-ones', load: () => import('./screens/one-on-ones.tsx') },
    { path: '/one-on-ones/$oneOnOneId', title: 'One-on-one', load: () => import('./screens/one-on-one.tsx') },
  ],
  commands: [
    { id: 'checkins.one-on-ones', title: 'One-on-ones', keys: 'g o', to: '/one-on-ones', nav: 30, words: 'agenda meetings manager talk' },
    { id: 'checkins.expectations', title: 'What you and your manager expect', keys: 'g e', to: '/ledger?tab=expectations', words: 'agreed expectations goals period' },
  ],
}
