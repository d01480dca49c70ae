import { useRef } from 'react'
import { heirOf, withParents } from './keep-focus.ts'

/** The last element of the page that a dialog was opened from, with what is around it; dialogs that follow one another share it. */
let onPage: readonly HTMLElement[] = []

/**
 * What a dialog gives the focus back to. It is looked up while the dialog opens, before anything inside can take the focus.
 * @returns for `finalFocus`: the element, or what is left around it when it has gone
 */
export function useOpener(open: boolean): () => HTMLElement | true {
  const wasOpen = useRef(false)
  const opener = useRef<readonly HTMLElement[]>([])
  if (open && !wasOpen.current) opener.current = focusedOnPage()
  wasOpen.current = open
  return () => (opener.current.length > 0 && heirOf(opener.current)) || true
}

function focusedOnPage(): readonly HTMLElement[] {
  const active = document.activeElement
  if (active instanceof HTMLElement && active !== document.body && !active.closest('[role="dialog"], [role="alertdialog"]')) onPage = withParents(active)
  return onPage
}
