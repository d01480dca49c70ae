import { Toast } from '@base-ui/react/toast'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'

/** Undo lasts as long as its toast. */
export const UNDO_MS = 10_000
const manager = Toast.createToastManager()

export interface ToastWords {
  /** What happened: "Note shared with Mina." */
  title: string
  /** What else to know, or what to do about it. */
  detail?: string
  /** Takes it back. Offered for ten seconds. */
  undo?: () => void
  /** Something failed: announced at once, and stays until closed. */
  failed?: boolean
}

/** Says what happened, in a corner, without taking the focus. F6 moves to it. Callable from anywhere. */
export function toast({ title, detail, undo, failed }: ToastWords): void {
  const id = manager.add({
    title,
    description: detail,
    timeout: failed ? 0 : UNDO_MS,
    priority: failed ? 'high' : 'low',
    actionProps: undo && { children: 'Undo', onClick: () => { manager.close(id); undo() } },
  })
}

/** The corner itself; once, in the shell. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={manager} timeout={UNDO_MS}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 sm:left-auto sm:w-full sm:max-w-float" data-screen-only="">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function List() {
  const { toasts } = Toast.useToastManager()
  return toasts.map((each) => (
    <Toast.Root key={each.id} toast={each} swipeDirection={['right', 'down']}
      className="rounded-md border border-ink bg-raised shadow-float transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0">
      <Toast.Content className="flex items-center gap-3 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1 py-1">
          <Toast.Title className="text-base font-medium" render={<p />} />
          <Toast.Description className="text-small text-soft" />
        </div>
        <Toast.Action render={<Button size="small" variant="quiet">Undo</Button>} />
        <Toast.Close aria-label="Close" className="rounded-sm p-2 text-soft hover:text-ink"><Icon name="close" /></Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
