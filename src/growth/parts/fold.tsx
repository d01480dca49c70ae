import { type ReactNode, useState } from 'react'

/** A form folded away until it is wanted, and only then made: a page has many. */
export function Fold({ summary, className, children }: { summary: string; className?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-screen-only="">
      <summary className="min-h-6 text-accent">{summary}</summary>
      {open && <div className="pt-3">{children}</div>}
    </details>
  )
}
