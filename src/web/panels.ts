import type { Panels } from '../ui/panels.ts'

/** What belongs to no room: the rules, each with its page. */
export const panels: Panels = {
  routes: [
    { path: '/rules', title: 'Rules', load: () => import('./rules/rule-list.tsx') },
    { path: '/rules/$family/$name', title: 'Rule', load: () => import('./rules/rule-page.tsx') },
  ],
  commands: [{ id: 'rules.open', title: 'Rules', keys: 'g u', to: '/rules', words: 'rulebook why check' }],
}
