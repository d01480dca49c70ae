import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { useRef, type ReactNode } from 'react'
import { Button, InDialog } from './button.tsx'
import { backdropLook, dialogLook } from './dialog.tsx'
import { useOpener } from './use-opener.ts'

export interface ConfirmProps {
  open: boolean
  onClose: () => void
  /** The step and the person: "Share this review with Mina Okafor". */
  title: string
  /** What happens to whom, and that it can't be undone: "Mina can read it from now on, and it can't be taken back." */
  consequence: ReactNode
  /** The step again in two or three words: "Share with Mina". */
  confirm: string
  onConfirm: () => void
  busy?: boolean
  /** The way back in words of its own: "Keep writing". */
  cancel?: string
  children?: ReactNode
}

/** For what can't be undone. It states person and consequence, and asks nothing vague; what can be undone gets a toast instead. */
export function Confirm({ open, onClose, title, consequence, confirm, onConfirm, busy, cancel = 'Not now', children }: ConfirmProps) {
  const back = useRef<HTMLButtonElement>(null)
  const opener = useOpener(open)
  return (
    <Base.Root open={open} onOpenChange={(next) => { if (!next) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className={backdropLook} />
        <Base.Popup className={dialogLook} initialFocus={back} finalFocus={opener}>
          <InDialog value>
            <Base.Title className="text-large tracking-tight">{title}</Base.Title>
            <Base.Description className="mt-2">{consequence}</Base.Description>
            {children && <div className="mt-6">{children}</div>}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <Button ref={back} onClick={onClose}>{cancel}</Button>
              <Button variant="primary" busy={busy} onClick={onConfirm}>{confirm}</Button>
            </div>
          </InDialog>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
