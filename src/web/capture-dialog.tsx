import { lazy, Suspense } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { Waiting } from '../ui/loaded.tsx'
import { ROOM_PANELS } from './rooms.ts'

const load = ROOM_PANELS.find((room) => room.capture)?.capture
const Content = load && lazy(load)

/** Whether a room brings what the dialog holds. */
export const canCapture = Content !== undefined

/** Fetches the dialog's code before it is needed. */
export function warmCapture(): void {
  void load?.()
}

/** "Note something": the feedback room's form in a dialog that opens from anywhere. */
export function CaptureDialog({ open, personId, onClose }: { open: boolean; personId?: string; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Note something" purpose="One thing you saw, in a sentence or two. You decide who reads it.">
      {Content && <Suspense fallback={<Waiting />}><Content personId={personId} onDone={onClose} /></Suspense>}
    </Dialog>
  )
}
