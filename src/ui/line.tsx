import { createContext, use, useId, type ReactNode } from 'react'
import { When } from './when.tsx'

/** Under a part's heading ("March 2026") the year of a date goes without saying. */
const InPart = createContext(false)

/** What a knot on the line stands for. Shapes differ, so that tone is never alone. */
export type KnotKind = 'said' | 'seen' | 'answered' | 'missing'

const SHAPES: Record<KnotKind, ReactNode> = {
  said: <circle cx="8" cy="8" r="5" className="fill-current" />,
  seen: <><circle cx="8" cy="8" r="6.25" className="knot-hole stroke-current" strokeWidth="1.5" /><circle cx="8" cy="8" r="3" className="fill-current" /></>,
  answered: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" className="fill-current" />,
  missing: <circle cx="8" cy="8" r="5.75" className="knot-hole stroke-current" strokeWidth="1.5" strokeDasharray="3 2.6" />,
}
const WORDS: Record<KnotKind, string> = { said: 'Said', seen: 'Said and seen', answered: 'Said and answered', missing: 'Missing' }

/** The knot alone, for legends. */
export function KnotShape({ kind, className = 'inline-block size-4 shrink-0' }: { kind: KnotKind; className?: string }) {
  return <svg viewBox="0 0 16 16" aria-hidden="true" className={className}>{SHAPES[kind]}</svg>
}

/** The line: dated knots in order, as a list a screen reader can count. Children are Knots, or LineParts of Knots. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return <ol aria-label={label} className="line">{children}</ol>
}

/** A stretch of a line under its own heading: a month, a week, a theme. Use instead of `Line`, one after another. */
export function LinePart({ title, note, level = 2, children }: { title: string; note?: ReactNode; level?: 2 | 3 | 4; children: ReactNode }) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className="line-part" aria-labelledby={id}>
      <div className="line-head flex flex-wrap items-baseline gap-x-4">
        <Heading id={id} className="text-base">{title}</Heading>
        {note && <span className="text-small text-soft">{note}</span>}
      </div>
      <ol aria-labelledby={id} className="line"><InPart value>{children}</InPart></ol>
    </section>
  )
}

export interface KnotProps {
  kind: KnotKind
  /** `2026-03-14`. */
  on?: string
  /** What it is: "Observation", "One-on-one". */
  title: ReactNode
  /** By whom, about what. */
  meta?: ReactNode
  /** Words for the kind where these fit better: "Waiting for Mina to read it". */
  says?: string
  /** Text of the record; kept as written. */
  children?: ReactNode
  actions?: ReactNode
  id?: string
}

/** One dated thing on the line. */
export function Knot({ kind, on, title, meta, says, children, actions, id }: KnotProps) {
  const inPart = use(InPart)
  return (
    <li className="knot" id={id} data-kind={kind} data-keep="">
      <KnotShape kind={kind} className="knot-shape" />
      <p className="flex flex-wrap items-baseline gap-x-3">
        {on && <When date={on} yearless={inPart} className="font-medium tabular-nums" />}
        <span className={on ? undefined : 'font-medium'}>{title}</span>
        <span className="text-small text-soft">{says ?? WORDS[kind]}</span>
      </p>
      {meta && <p className="text-small text-soft">{meta}</p>}
      {children && <div className="mt-1 max-w-prose whitespace-pre-line">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap gap-2 *:first:data-quiet:-ml-3" data-screen-only="">{actions}</div>}
    </li>
  )
}
