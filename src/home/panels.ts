import type { Panels } from '../ui/panels.ts'

export const panels: Panels = {
  routes: [{ path: '/', title: 'Home', load: () => import('./screens/home.tsx') }],
  commands: [{ id: 'home.open', title: 'Home', keys: 'g h', to: '/', nav: 0, words: 'tasks due today' }],
}
