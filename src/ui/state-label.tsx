import type { ReactNode } from 'react'

export interface StateLabelProps {
  /** The document's state in one or two words: "Draft", "Shared". */
  state: string
  /** Who acts next and how: "Mina reads it and acknowledges." */
  next?: ReactNode
  /** `waiting` hollow, `going` half, `done` full: shape, never colour alone. */
  step?: 'waiting' | 'going' | 'done'
}

/** A document's state and who acts next. No alarm, no celebration. */
export function StateLabel({ state, next, step = 'going' }: StateLabelProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1" data-state-label="">
      <Badge step={step}>{state}</Badge>
      {next && <span className="text-small text-soft">{next}</span>}
    </p>
  )
}

/** The state alone, for tables and lists. */
export function Badge({ children, step }: { children: ReactNode; step?: 'waiting' | 'going' | 'done' }) {
  return (
    <span className="inline-flex items-center gap-2 rounded-full border border-edge px-3 py-0.5 text-small whitespace-nowrap">
      {step && <StepShape step={step} />}
      {children}
    </span>
  )
}

function StepShape({ step }: { step: 'waiting' | 'going' | 'done' }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 text-ink">
      <circle cx="5" cy="5" r="4" className="fill-none stroke-current" strokeWidth="1.5" />
      {step === 'going' && <path d="M5 1a4 4 0 010 8z" className="fill-current" />}
      {step === 'done' && <circle cx="5" cy="5" r="4" className="fill-current" />}
    </svg>
  )
}
