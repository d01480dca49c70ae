import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { useFloatRoot } from './float-root.ts'
import { floatLook } from './menu.tsx'

/** A little more about something, on demand: filters, a record's source. Not for what everybody must read. */
export function Popover({ trigger, title, children }: { trigger: ReactElement; title: string; children: ReactNode }) {
  const root = useFloatRoot()
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={root}>
        <Base.Positioner sideOffset={4} className="z-50">
          <Base.Popup className={`${floatLook} p-4`}>
            <Base.Title className="text-base font-semibold">{title}</Base.Title>
            <div className="mt-2">{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
