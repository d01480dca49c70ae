import { cx } from './class-names.ts'

/** The four states one can see, and the quiet one before anything was typed. */
export type SaveState =
  | { state: 'still' }
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  | { state: 'not-saved'; why?: string; kept?: boolean }
  | { state: 'changed-elsewhere' }

/** Whether the text is safe, in words. Sits beside the text, says itself to screen readers when it changes. */
export function SaveStatus({ status, restored, joined, className }: { status: SaveState; restored?: boolean; joined?: boolean; className?: string }) {
  const bad = status.state === 'not-saved' || status.state === 'changed-elsewhere'
  return (
    <p role="status" data-screen-only="" data-save-state={status.state} className={cx('min-h-5 text-small', bad ? 'font-medium text-ink' : 'text-soft', className)}>
      {restored && <span className="mr-2 font-medium text-ink">Restored</span>}
      {joined && <span className="mr-2 font-medium text-ink">With what was written elsewhere</span>}
      {saveWords(status)}
    </p>
  )
}

/** `{ state: 'saved', at }` -> "Saved 09:41", in the reader's own time zone. */
export function saveWords(status: SaveState): string {
  switch (status.state) {
    case 'still': return ''
    case 'saving': return 'Saving'
    case 'saved': return `Saved ${clockTime(status.at)}`
    case 'not-saved': return [status.kept === false ? 'Not saved. Keep this page open' : 'Not saved (kept on this device)', status.why].filter(Boolean).join('. ')
    case 'changed-elsewhere': return 'Changed elsewhere'
  }
}

function clockTime(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)
}
