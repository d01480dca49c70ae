import { useEffect, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import { messages, type ShownToast, type ToastWords } from './toast-list.ts'

export { toast } from './toast-list.ts'

/** The corner itself; once, in the shell. */
export function Toasts() {
  const shown = useSyncExternalStore(messages.subscribe, messages.list)
  const corner = useRef<HTMLElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || messages.list().length === 0) return
      event.preventDefault()
      corner.current?.querySelector('button')?.focus()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  const said = (failed: boolean) => shown.filter((each) => Boolean(each.failed) === failed).map(words).join(' ')
  return createPortal(
    <section ref={corner} aria-label="Messages" data-screen-only="" className="pointer-events-none fixed inset-x-4 bottom-4 z-50 sm:left-auto sm:w-full sm:max-w-float"
      onPointerEnter={() => messages.hold()} onPointerLeave={() => messages.release()} onFocus={() => messages.hold()} onBlur={() => messages.release()}>
      <p role="status" className="sr-only">{said(false)}</p>
      <p role="alert" className="sr-only">{said(true)}</p>
      <ol className="flex flex-col gap-2">{shown.map((each) => <Message key={each.id} message={each} />)}</ol>
    </section>,
    document.body,
  )
}

function words({ title, detail, undo }: ToastWords): string {
  return [title, detail, undo && 'F6 moves to Undo'].filter(Boolean).map((part) => `${String(part).replace(/\.$/, '')}.`).join(' ')
}

function Message({ message }: { message: ShownToast }) {
  return (
    <li className="pointer-events-auto flex items-center gap-3 rounded-md border border-ink bg-raised py-2 pr-2 pl-4 shadow-float transition-opacity starting:opacity-0">
      <div className="min-w-0 flex-1 py-1">
        <p className="font-medium">{message.title}</p>
        {message.detail && <p className="text-small text-soft">{message.detail}</p>}
      </div>
      {message.undo && <Button size="small" variant="quiet" onClick={() => messages.undo(message.id)}>Undo</Button>}
      <button type="button" aria-label="Close" className="rounded-sm p-2 text-soft hover:text-ink" onClick={() => messages.close(message.id)}><Icon name="close" /></button>
    </li>
  )
}
