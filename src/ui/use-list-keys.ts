import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

/**
 * Arrow keys and Enter for a list under a text field, which keeps the focus.
 * @param size how many options there are
 * @param choose told the index on Enter
 */
export function useListKeys<L extends HTMLElement>(size: number, choose: (index: number) => void) {
  const [wanted, setAt] = useState(0)
  const list = useRef<L>(null)
  const at = Math.max(0, Math.min(wanted, size - 1))
  useEffect(() => {
    // newer browsers answer with a promise, which React must not take for a clean-up
    void list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && size > 0) {
      event.preventDefault()
      setAt((at + step + size) % size)
    } else if (event.key === 'Enter' && size > 0 && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(at)
    }
  }
  return { at, setAt, list, onKeyDown }
}
