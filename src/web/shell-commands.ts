import type { Command } from '../ui/panels.ts'

export type ShellDialog = 'menu' | 'keys' | 'drawer' | 'capture' | 'account'

/** What the shell does when asked. */
export interface ShellDoes {
  open: (dialog: ShellDialog) => void
  capture: () => void
  signOut: (everywhere: boolean) => void
}

/** What the shell itself can do, anywhere. */
export function shellCommands({ open, capture, signOut }: ShellDoes, canCapture: boolean): Command[] {
  return [
    ...(canCapture ? [{ id: 'shell.capture', title: 'Note something', keys: 'n', run: capture, words: 'observation feedback praise concern write' }] : []),
    { id: 'shell.menu', title: 'Find or do something', keys: 'mod+k', run: () => open('menu'), words: 'command search palette' },
    { id: 'shell.keys', title: 'Keys', keys: '?', run: () => open('keys'), words: 'keyboard shortcuts help' },
    { id: 'shell.account', title: 'Look, keys and signing out', run: () => open('account'), words: 'theme light dark appearance settings account' },
    { id: 'shell.password', title: 'Change your password', to: '/account/password', words: 'account security' },
    { id: 'shell.kept', title: 'Texts kept on this device', to: '/account/kept', words: 'unsaved restored offline lost drafts' },
    { id: 'shell.sign-out', title: 'Sign out', run: () => signOut(false), words: 'log out leave' },
    { id: 'shell.sign-out-everywhere', title: 'Sign out everywhere', run: () => signOut(true), words: 'log out all devices sessions' },
  ]
}
