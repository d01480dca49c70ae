import { useRef } from 'react'

/** The last element of the page that a dialog was opened from; dialogs that follow one another share it. */
let onPage: HTMLElement | undefined

/**
 * What a dialog gives the focus back to. It is looked up while the dialog opens, before anything inside can take the focus.
 * @returns for `finalFocus`: the element, or the default when it has gone
 */
export function useOpener(open: boolean): () => HTMLElement | true {
  const wasOpen = useRef(false)
  const opener = useRef<HTMLElement>(undefined)
  if (open && !wasOpen.current) opener.current = focusedOnPage()
  wasOpen.current = open
  return () => (opener.current?.isConnected ? opener.current : true)
}

function focusedOnPage(): HTMLElement | undefined {
  const active = document.activeElement
  if (active instanceof HTMLElement && !active.closest('[role="dialog"], [role="alertdialog"]')) onPage = active
  return onPage
}
