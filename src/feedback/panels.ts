import type { Panels } from '../ui/panels.ts'

export const panels: Panels = {
  routes: [
    { path: '/ledger', title: 'Your ledger', load: () => import('./screens/own-ledger.tsx') },
    { path: '/people/$personId', title: 'Ledger', load: () => import('./screens/person.tsx') },
    { path: '/people/$personId/notes/$month', title: 'Monthly note', load: () => import('./screens/monthly-note.tsx') },
    { path: '/notes/import', title: 'Bring your notes', load: () => import('./screens/import-notes.tsx') },
    { path: '/people/$personId/hand-over', title: 'Hand over', load: () => import('./screens/give-hand-over.tsx') },
    { path: '/hand-overs', title: 'Hand-overs', load: () => import('./screens/hand-overs.tsx') },
    { path: '/hand-overs/$id', title: 'Hand-over', load: () => import('./screens/hand-over.tsx') },
    { path: '/monthly-notes', title: 'Monthly notes', load: () => import('./screens/monthly-notes.tsx'), needs: (me) => me.isManager },
    { path: '/observations/$id', title: 'Observation', load: () => import('./screens/open-entry.tsx') },
    { path: '/talks/$id', title: 'Talk', load: () => import('./screens/open-talk.tsx') },
    { path: '/feedback-requests', title: 'Ask and answer', load: () => import('./screens/requests.tsx') },
  ],
  commands: [
    { id: 'feedback.ledger', title: 'Your ledger', keys: 'g l', to: '/ledger', nav: 10, words: 'what was said to me feedback praise concern notes' },
    { id: 'feedback.monthly-notes', title: 'Monthly notes', keys: 'g m', to: '/monthly-notes', nav: 40, needs: (me) => me.isManager, words: 'bullets retrospective month' },
    { id: 'feedback.bring-notes', title: 'Bring your notes from a file', to: '/notes/import', words: 'import markdown csv own notes year' },
    { id: 'feedback.requests', title: 'Ask and answer', keys: 'g f', to: '/feedback-requests', nav: 50, words: 'feedback on request asked questions peers decline' },
    { id: 'feedback.hand-overs', title: 'Hand-overs', to: '/hand-overs', words: 'new manager old manager pass on change' },
    { id: 'feedback.ask', title: 'Ask somebody for feedback', to: '/feedback-requests?ask=me', words: 'peer question request' },
  ],
  capture: () => import('./parts/capture.tsx'),
}
