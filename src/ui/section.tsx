import { useId, type ReactNode } from 'react'

/** A part of a page with its own heading, set apart by space and a hairline rather than a box. */
export function Section({ title, hint, actions, anchor, children }: { title: string; hint?: ReactNode; actions?: ReactNode; /** For links: `#anchor`. */ anchor?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section id={anchor} aria-labelledby={id} className="mt-12 first:mt-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={id} className="text-large tracking-tight">{title}</h2>
          {hint && <p className="mt-1 max-w-prose text-small text-soft">{hint}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2" data-screen-only="">{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** Text one reads: 68 characters a line, the serif when it is a document. Line breaks are the author's. */
export function Prose({ children, serif = true }: { children: ReactNode; serif?: boolean }) {
  return <div className={`max-w-prose whitespace-pre-line ${serif ? 'font-serif text-prose' : ''}`}>{children}</div>
}
