import type { KeyboardEvent } from 'react'

/** `onKeyDown={submitKey(save)}` on a form: Ctrl+Enter (Cmd+Enter) does what its main button does, also from within a text. */
export function submitKey(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    run()
  }
}
