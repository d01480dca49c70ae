import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet, stringifySearchWith } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { actAs } from '../ui/api.ts'
import { NotHere, Waiting } from '../ui/loaded.tsx'
import { MeContext, useMe } from '../ui/me.ts'
import { arrive } from '../ui/page.tsx'
import type { PanelRoute } from '../ui/panels.ts'
import { useAction } from '../ui/use-action.ts'
import { Crash, CrashPage } from './crash.tsx'
import { ROOM_PANELS } from './rooms.ts'
import { leaveFor } from './session.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Outlet, errorComponent: ({ error }) => <CrashPage error={error as Error} /> })

/** Everything behind the sign-in. */
const signed = createRoute({ getParentRoute: () => root, id: 'signed', component: Signed, errorComponent: ({ error }) => <CrashPage error={error as Error} /> })

/** The few pages before it. */
const DOORS = [
  ['/sign-in', () => import('./doors/sign-in.tsx')],
  ['/sign-in/link', () => import('./doors/use-link.tsx')],
  ['/forgotten', () => import('./doors/forgotten.tsx')],
  ['/reset', () => import('./doors/reset.tsx')],
  ['/invitation', () => import('./doors/invitation.tsx')],
  ['/set-up', () => import('./doors/set-up.tsx')],
] as const

const doors = DOORS.map(([path, load]) => createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }))

const screens = ROOM_PANELS.flatMap((room) => room.routes).map((route) =>
  createRoute({ getParentRoute: () => signed, path: route.path, component: guarded(route) }))

function guarded(route: PanelRoute) {
  const Screen = lazyRouteComponent(route.load)
  function Guarded() {
    const me = useMe()
    if (route.needs && !route.needs(me)) return <NotHere />
    return <Suspense fallback={<Waiting />}><Screen /></Suspense>
  }
  Guarded.preload = Screen.preload
  return Guarded
}

const password = createRoute({ getParentRoute: () => signed, path: '/account/password', component: lazyRouteComponent(() => import('./doors/change-password.tsx')) })
const kept = createRoute({ getParentRoute: () => signed, path: '/account/kept', component: lazyRouteComponent(() => import('./kept-texts.tsx')) })
const elsewhere = createRoute({ getParentRoute: () => signed, path: '$', component: NotHere })

/** Asks who is there; shows the shell, or the way in. */
function Signed() {
  const me = useAction('session.me', {})
  // where the person was headed: on the way to the sign-in the present address changes
  const [headed] = useState(() => location.pathname + location.search)
  const first = useRef<string>(undefined)
  const now = me.data?.person.id
  first.current ??= now
  actAs(first.current)
  const changed = now !== undefined && now !== first.current
  // somebody else signed in in another tab: a whole new page, so that nothing of the first person stays in memory
  useEffect(() => { if (changed) leaveFor('/') }, [changed])
  if (changed) return <main className="p-6"><Waiting label="Opening Plumbline" /></main>
  if (me.data) return <MeContext value={me.data}><Shell me={me.data} /></MeContext>
  if (me.error?.status === 401) return <Navigate to={'/sign-in' as '/'} search={(headed === '/' ? {} : { next: headed }) as never} replace />
  if (me.error) return <CrashPage error={me.error} />
  return <main className="p-6"><Waiting label="Opening Plumbline" /></main>
}

/** Search parameters are plain words, so that addresses stay readable and shareable. */
export function makeRouter() {
  const router = createRouter({
    routeTree: root.addChildren([...doors, signed.addChildren([...screens, password, kept, elsewhere])]),
    defaultPreload: 'intent',
    defaultErrorComponent: ({ error }) => <Crash error={error as Error} />,
    defaultNotFoundComponent: NotHere,
    scrollRestoration: true,
    // words, also where they look like numbers: `?find=120` is looked for, not counted with
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: stringifySearchWith(String),
  })
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => { if (fromLocation && pathChanged) arrive() })
  return router
}
