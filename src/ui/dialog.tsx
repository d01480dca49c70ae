import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { InDialog } from './button.tsx'
import { cx } from './class-names.ts'
import { Icon } from './icons.tsx'

export const backdropLook =
  'fixed inset-0 z-40 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'
export const dialogLook =
  'fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-dvh w-full flex-col overflow-y-auto overscroll-contain rounded-t-md border border-hairline bg-raised p-6 text-ink shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 sm:inset-y-0 sm:my-auto sm:h-fit sm:rounded-md'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence: what this is for. */
  purpose?: ReactNode
  /** Buttons, the main one last. */
  actions?: ReactNode
  /** Element that takes the focus; by default the first control. */
  initialFocus?: RefObject<HTMLElement | null>
  /** Stays open on Escape and outside presses, without a close button: for what must be answered. */
  mustAnswer?: boolean
  children?: ReactNode
  className?: string
}

/** A modal dialog. Focus stays inside and returns to its opener; on phones it rises from the bottom. */
export function Dialog({ open, onClose, title, purpose, actions, initialFocus, mustAnswer, children, className }: DialogProps) {
  return (
    <Base.Root open={open} disablePointerDismissal={mustAnswer} onOpenChange={(next) => { if (!next && !mustAnswer) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className={backdropLook} />
        <Base.Popup className={cx(dialogLook, 'max-w-dialog', className)} initialFocus={initialFocus}>
          <InDialog value>
            <div className="flex items-start justify-between gap-4">
              <Base.Title className="text-large tracking-tight">{title}</Base.Title>
              {!mustAnswer && (
                <Base.Close aria-label="Close" className="-m-2 rounded-sm p-2 text-soft hover:text-ink"><Icon name="close" /></Base.Close>
              )}
            </div>
            {purpose && <Base.Description className="mt-1 text-soft">{purpose}</Base.Description>}
            {children && <div className="mt-6">{children}</div>}
            {actions && <div className="mt-6 flex flex-wrap justify-end gap-2">{actions}</div>}
          </InDialog>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
