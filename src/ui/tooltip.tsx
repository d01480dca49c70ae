import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import { useFloatRoot } from './float-root.ts'

/** The name of an icon-only control. The control needs its own `aria-label`; nothing important lives only here. */
export function Tooltip({ words, children }: { words: ReactNode; children: ReactElement }) {
  const root = useFloatRoot()
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal container={root}>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup className="rounded-sm bg-ink px-2 py-1 text-small text-paper">{words}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
