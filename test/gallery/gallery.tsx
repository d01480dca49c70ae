import { createHashHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import '../../src/ui/base.css'
import { MeContext, type Me } from '../../src/ui/me.ts'
import { Toasts } from '../../src/ui/toast.tsx'
import { Controls } from './pages/controls.tsx'
import { Documents } from './pages/documents.tsx'
import { Ledger } from './pages/ledger.tsx'
import { Lists } from './pages/lists.tsx'
import { Overlays } from './pages/overlays.tsx'
import { Saving } from './pages/saving.tsx'
import { Writing } from './pages/writing.tsx'

// Every part on a few pages, for looking at and for axe. Not shipped: `node test/gallery/shoot.ts` builds and photographs it.
export const me: Me = {
  person: { id: '00000000-0000-4000-8000-000000000001', name: 'Ana Petrović', email: 'ana@example.com' }, roles: [], isManager: true, sits: false,
  organisation: { name: 'Harbour Works', timeZone: 'Europe/Lisbon' }, today: '2026-03-16', now: '2026-03-16T09:41:00.000Z',
}

const root = createRootRoute()
const pages = Object.entries({ controls: Controls, documents: Documents, ledger: Ledger, lists: Lists, overlays: Overlays, saving: Saving, writing: Writing })
  .map(([name, component]) => createRoute({ getParentRoute: () => root, path: `/${name}`, component }))
const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null })
const router = createRouter({ routeTree: root.addChildren([...pages, elsewhere]), history: createHashHistory() })

createRoot(document.getElementById('root')!).render(
  <MeContext value={me}>
    <main className="mx-auto max-w-wide px-4 py-8 sm:px-12"><RouterProvider router={router} /></main>
    <Toasts />
  </MeContext>,
)
