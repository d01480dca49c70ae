import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** What belongs here. */
  title: string
  /** Why it is worth having. */
  why: ReactNode
  /** One thing to do: a Button or ButtonLink. */
  action?: ReactNode
  /** What one such thing looks like, shown as an example and named so. */
  example?: ReactNode
}

/** An empty list that teaches. */
export function EmptyState({ title, why, action, example }: EmptyStateProps) {
  return (
    <div className="max-w-prose border-l border-edge py-1 pl-6">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-soft">{why}</p>
      {example && (
        <figure className="mt-4">
          <figcaption className="text-small text-soft">For example</figcaption>
          <blockquote className="mt-1 font-serif text-prose italic">{example}</blockquote>
        </figure>
      )}
      {action && <div className="mt-4" data-screen-only="">{action}</div>}
    </div>
  )
}
