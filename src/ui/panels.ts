import type { FunctionComponent } from 'react'
import type { Me } from './me.ts'

/** One screen. Its file exports the component as default and is loaded when it is opened. */
export interface PanelRoute {
  /** `/people/$personId`; parameters arrive in `usePlace().params`. */
  path: string
  /** For the window until the page has its own. */
  title: string
  load: () => Promise<{ default: FunctionComponent }>
  needs?: (me: Me) => boolean
}

/** One thing a person can do or a place to go: the only source for menus, the command menu and keys. */
export interface Command {
  id: string
  /** An imperative or a place: "Note something", "Reviews". */
  title: string
  /** Mnemonic keys outside text: `n`, or one after the other `g r`; with `mod+`, inside text too. */
  keys?: string
  to?: string
  run?: () => void
  needs?: (me: Me) => boolean
  /** Other words people look for it by. */
  words?: string
  /** A line in the side navigation, by rising number. */
  nav?: number
  /** A small figure beside that line, such as how many are new. */
  badge?: FunctionComponent
}

/** Something found by name for the command menu: a person, a review. */
export interface Found {
  id: string
  title: string
  note?: string
  to: string
}

/** Content of the capture dialog, which the feedback room brings. */
export interface CaptureProps {
  /** Whom it is about, when opened from that person's page. */
  personId?: string
  /** Saved or put off: close. */
  onDone: () => void
}

/** A room's table of contents for the browser. */
export interface Panels {
  routes: readonly PanelRoute[]
  commands: readonly Command[]
  /** Finds things by name for the command menu. */
  find?: (query: string) => Promise<readonly Found[]>
  /** "Note something", behind the key `n`. */
  capture?: () => Promise<{ default: FunctionComponent<CaptureProps> }>
}
