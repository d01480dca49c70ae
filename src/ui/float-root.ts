import { use, useState } from 'react'
import { InDialog } from './button.tsx'

/** Where menus and popovers are put: in the page's main part, so that they lie in a landmark; in a dialog, in the dialog. */
export function useFloatRoot(): HTMLElement | undefined {
  const inDialog = use(InDialog)
  const [main] = useState(() => (typeof document === 'undefined' ? null : document.querySelector('main')))
  return inDialog ? undefined : (main ?? undefined)
}
