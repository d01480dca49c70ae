import { Outlet } from '@tanstack/react-router'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { Button, ButtonLink } from '../ui/button.tsx'
import { CaptureContext } from '../ui/capture.ts'
import { PageCommands, PageCommandsContext, RunContext } from '../ui/commands.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icons.tsx'
import { keepFocus } from '../ui/keep-focus.ts'
import type { Me } from '../ui/me.ts'
import type { Command } from '../ui/panels.ts'
import { usePlace } from '../ui/place.ts'
import { revealFocus } from '../ui/reveal-focus.ts'
import { Toasts } from '../ui/toast.tsx'
import { Account } from './account.tsx'
import { canCapture, CaptureDialog, warmCapture } from './capture-dialog.tsx'
import { CommandMenu } from './command-menu.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { KeyList } from './key-list.tsx'
import { Brand, Navigation } from './navigation.tsx'
import { allowedCommands } from './registry.ts'
import { ROOM_PANELS } from './rooms.ts'
import { shellCommands, type ShellDialog } from './shell-commands.ts'
import { SignInLock } from './sign-in-lock.tsx'
import { useSignOut } from './sign-out.tsx'
import { useKeys, useSingleKeys } from './use-keys.ts'

/** Everything around a screen: where to go, what to do, and the dialogs that open from anywhere. */
export function Shell({ me }: { me: Me }) {
  const { go } = usePlace()
  const [open, setOpen] = useState<ShellDialog>()
  const [about, setAbout] = useState<string>()
  const [single, setSingle] = useSingleKeys()
  const signOut = useSignOut(me)
  const close = () => setOpen(undefined)
  const capture = (personId?: string) => { setAbout(personId); setOpen('capture') }

  const [page] = useState(() => new PageCommands())
  const pageCommands = useSyncExternalStore(page.subscribe, page.list)
  const shell = shellCommands({ open: setOpen, capture: () => capture(), signOut: (everywhere) => void signOut.begin(everywhere) }, canCapture)
  const commands = allowedCommands(me, shell, ROOM_PANELS, pageCommands)
  const run = (command: Command) => { if (command.run) command.run(); else if (command.to) void go(command.to) }
  const runById = (id: string) => { const command = commands.find((each) => each.id === id); if (command) run(command) }
  useKeys(commands, run, single)
  useEffect(keepFocus, [])
  useEffect(revealFocus, [])
  useEffect(() => { if ('requestIdleCallback' in globalThis) requestIdleCallback(warmCapture) }, [])
  const openCapture = useMemo(() => capture, [])

  return (
    <PageCommandsContext value={page}>
      <CaptureContext value={openCapture}>
      <RunContext value={runById}>
        <a href="#main" className="fixed top-2 left-2 z-50 -translate-y-16 rounded-sm bg-accent px-4 py-2 text-on-accent focus:translate-y-0" data-screen-only="">Skip to the page</a>
        <header className="flex items-center justify-between gap-2 border-b border-hairline py-2 pr-1 sm:py-3 lg:hidden" data-screen-only="">
          <Brand me={me} />
          <div className="flex items-center gap-1">
            {commands.filter((command) => command.badge && command.to).map(({ id, title, to, badge: Badge }) => (
              <ButtonLink key={id} variant="quiet" size="small" to={to!}>{title}{Badge && <Badge />}</ButtonLink>
            ))}
            <Button variant="quiet" size="small" onClick={() => setOpen('drawer')}><Icon name="menu" />Menu</Button>
          </div>
        </header>
        <aside className="fixed inset-y-0 left-0 hidden w-64 flex-col gap-6 overflow-y-auto border-r border-hairline bg-sunken px-3 py-5 lg:flex" aria-label="Navigation" data-screen-only="">
          <Brand me={me} />
          <Navigation me={me} commands={commands} run={runById} />
        </aside>
        <main id="main" tabIndex={-1} className="px-4 pt-6 pb-24 sm:px-8 lg:ml-64 lg:px-12 lg:pt-10 print:m-0 print:p-0">
          <div className="mx-auto max-w-wide"><KeptNotice me={me} /><Outlet /></div>
        </main>
        <Dialog open={open === 'drawer'} onClose={close} title="Menu">
          <Navigation me={me} commands={commands} run={(id) => { close(); runById(id) }} onGo={close} />
        </Dialog>
        <CommandMenu open={open === 'menu'} onClose={close} commands={commands} rooms={ROOM_PANELS} run={run} />
        <KeyList open={open === 'keys'} onClose={close} commands={commands} single={single} />
        <Account me={me} open={open === 'account'} onClose={close} single={single} onSingle={setSingle} signOut={(everywhere) => void signOut.begin(everywhere)} />
        <CaptureDialog open={open === 'capture'} personId={about} onClose={close} />
        {signOut.dialog}
        <SignInLock me={me} />
        <Toasts />
      </RunContext>
      </CaptureContext>
    </PageCommandsContext>
  )
}
