import type { Panels } from '../ui/panels.ts'

export const panels: Panels = {
  routes: [{ path: '/coach-words', title: 'Words of the organisation', load: () => import('./screens/coach-words.tsx') }],
  commands: [{
    id: 'writing.words', title: 'Words of the organisation', to: '/coach-words', needs: (me) => me.roles.includes('hr_admin'),
    words: 'coach glossary lexicon names abbreviations phrases writing',
  }],
}
