import type { Me } from '../ui/me.ts'
import type { Panels } from '../ui/panels.ts'

const isAdmin = (me: Me) => me.roles.includes('hr_admin')

export const panels: Panels = {
  routes: [
    { path: '/framework', title: 'Leveling framework', load: () => import('./screens/framework.tsx') },
    { path: '/framework/versions', title: 'Versions of the leveling framework', load: () => import('./screens/versions.tsx') },
    { path: '/framework/changes', title: 'What changed', load: () => import('./screens/changes.tsx') },
    { path: '/framework/drafts', title: 'Drafts of the leveling framework', load: () => import('./screens/drafts.tsx') },
    { path: '/framework/drafts/import', title: 'A framework from a file', load: () => import('./screens/import.tsx'), needs: isAdmin },
    { path: '/framework/drafts/$id', title: 'Draft of the leveling framework', load: () => import('./screens/draft.tsx') },
    { path: '/framework/drafts/$id/changes', title: 'What would change', load: () => import('./screens/draft-changes.tsx') },
  ],
  commands: [
    { id: 'framework.open', title: 'Levels', keys: 'g v', to: '/framework', nav: 60, words: 'leveling framework expectations matrix ladder career dimensions' },
    { id: 'framework.versions', title: 'Versions of the leveling framework', to: '/framework/versions', words: 'export yaml csv markdown history changes difference' },
    { id: 'framework.drafts', title: 'Drafts of the leveling framework', to: '/framework/drafts', needs: isAdmin, words: 'edit levels dimensions publish matrix' },
    { id: 'framework.import', title: 'A framework from a file', to: '/framework/drafts/import', needs: isAdmin, words: 'import ladder yaml csv markdown' },
  ],
}
