import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { Button } from './button.tsx'
import { useFloatRoot } from './float-root.ts'
import { Icon } from './icons.tsx'
import { Key } from './key.tsx'
import { usePlace } from './place.ts'

export const floatLook =
  'max-w-float rounded-md border border-hairline bg-raised text-ink shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'
const ITEM = 'flex min-h-9 cursor-default items-center justify-between gap-6 px-4 py-1.5 -outline-offset-2 select-none data-highlighted:bg-wash data-disabled:text-soft'

export interface MenuItem {
  id: string
  title: string
  /** Where it leads, or what it does. */
  to?: string
  run?: () => void
  keys?: string
  unavailable?: string
}

export interface MenuProps {
  /** What the menu holds; read out for the trigger when that is an icon. */
  label: string
  items: readonly (MenuItem | 'line')[]
  /** A button of one's own; by default three dots. */
  trigger?: ReactElement
  /** Which edges of menu and trigger meet: `end` where the trigger stands at the right. */
  align?: 'start' | 'end'
  children?: ReactNode
}

/** A list of things to do behind one button. One per table, not one per row. */
export function Menu({ label, items, trigger, align = 'end', children }: MenuProps) {
  const { go } = usePlace()
  const root = useFloatRoot()
  return (
    <Base.Root>
      <Base.Trigger render={trigger ?? <Button variant="quiet" size="small">{children ?? <Icon name="more" />}</Button>} aria-label={label} />
      <Base.Portal container={root}>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={`${floatLook} py-1`}>
            {items.map((item, i) =>
              item === 'line'
                ? <Base.Separator key={i} className="my-1 border-t border-hairline" />
                : (
                  <Base.Item key={item.id} className={ITEM} disabled={item.unavailable !== undefined} onClick={() => (item.to ? void go(item.to) : item.run?.())}>
                    <span>{item.title}{item.unavailable && <span className="block text-small">{item.unavailable}</span>}</span>
                    {item.keys && <Key keys={item.keys} className="text-soft" />}
                  </Base.Item>
                ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
