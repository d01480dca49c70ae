import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { InDialog } from './button.tsx'
import { Icon } from './icons.tsx'
import { useOpener } from './use-opener.ts'

export const backdropLook =
  'fixed inset-0 z-40 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'
const FLOAT =
  'fixed inset-x-0 z-50 mx-auto flex max-h-dvh w-full max-w-dialog flex-col overflow-y-auto overscroll-contain border border-hairline bg-raised text-ink shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'
/** In the middle; on phones it rises from the bottom. */
export const dialogLook = `${FLOAT} bottom-0 rounded-t-md p-6 sm:inset-y-0 sm:my-auto sm:h-fit sm:rounded-md`
/** Below the top edge, where it stays while its list grows and a phone's keyboard comes. */
export const topLook = `${FLOAT} top-0 rounded-b-md sm:top-24 sm:rounded-md`

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
}

/** A modal dialog. Focus stays inside and returns to its opener; on phones it rises from the bottom. */
export function Dialog({ open, onClose, title, purpose, actions, initialFocus, mustAnswer, children }: DialogProps) {
  const opener = useOpener(open)
  return (
    <Base.Root open={open} disablePointerDismissal={mustAnswer} onOpenChange={(next) => { if (!next && !mustAnswer) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className={backdropLook} />
        <Base.Popup className={dialogLook} initialFocus={initialFocus} finalFocus={opener}>
          <InDialog value>
            <Base.Title className="pr-8 text-large tracking-tight">{title}</Base.Title>
            {purpose && <Base.Description className="mt-1 text-soft">{purpose}</Base.Description>}
            {children && <div className="mt-6">{children}</div>}
            {actions && <div className="mt-6 flex flex-wrap justify-end gap-2">{actions}</div>}
            {/* last, so that the first thing to fill in takes the focus */}
            {!mustAnswer && (
              <Base.Close aria-label="Close" className="absolute top-4 right-4 rounded-sm p-2 text-soft hover:text-ink"><Icon name="close" /></Base.Close>
            )}
          </InDialog>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
