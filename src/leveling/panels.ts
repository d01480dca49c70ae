import type { Panels } from '../ui/panels.ts'

export const panels: Panels = {
  routes: [{ path: '/framework', title: 'Leveling framework', load: () => import('./screens/framework.tsx') }],
  commands: [{ id: 'framework.open', title: 'Levels', keys: 'g v', to: '/framework', nav: 60, words: 'leveling framework expectations matrix ladder career dimensions' }],
}
