import { use, type RefObject } from 'react'
import { InDialog } from './button.tsx'

/** Looked up when something floats: the main part of an earlier page, or of the one that waited, is gone by then. */
const MAIN: RefObject<HTMLElement | null> = {
  get current() {
    return document.querySelector('main')
  },
}

/** Where menus and popovers are put: in the page's main part, so that they lie in a landmark; in a dialog, in the dialog. */
export function useFloatRoot(): RefObject<HTMLElement | null> | undefined {
  return use(InDialog) ? undefined : MAIN
}
