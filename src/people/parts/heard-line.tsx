import { daysBetween, type PlainDate } from '../../kit/date.ts'
import { When } from '../../ui/when.tsx'

/** Days the line reaches back: two months, so that the thirty days in its middle can be seen. */
const REACH = 60
const EDGE = 7

export interface HeardLineProps {
  /** When they last heard from their manager. */
  heardOn?: PlainDate
  today: PlainDate
  /** They have not heard anything for thirty days that count. */
  quiet: boolean
  quietDays: number
}

/** The last two months as a line that ends today, with a knot where somebody last heard from their manager. The words beside it say the same. */
export function HeardLine({ heardOn, today, quiet, wide }: HeardLineProps & { wide?: boolean }) {
  const length = wide ? 320 : 120
  return (
    <svg viewBox={`0 0 ${length} 16`} aria-hidden="true" className={`h-4 shrink-0 text-ink ${wide ? 'block w-full' : 'w-24'}`}>
      <path d={`M0 8H${length}M${length / 2} 4v8M${length - 1} 2v12`} className="fill-none stroke-edge" strokeWidth="1.5" />
      <circle cx={knotAt(heardOn, today, length)} cy="8" r="5" strokeWidth="1.5" strokeDasharray={quiet ? '3 2.2' : undefined}
        className={quiet ? 'fill-paper stroke-current' : 'fill-current stroke-current'} />
    </svg>
  )
}

/** When they last heard something, or for how long nothing; beyond the line nobody counts days, above all not those before there was a record. */
export function HeardWords({ heardOn, today, quietDays }: HeardLineProps) {
  if (heardOn) return <When date={heardOn} today={today} className="text-small text-soft" />
  return <span className="text-small text-soft">{quietDays > 0 && quietDays <= REACH ? `nothing yet in ${quietDays} ${quietDays === 1 ? 'day' : 'days'}` : 'nothing yet'}</span>
}

/** Where the knot stands; what is longer ago, or never was, stands at the far end. */
function knotAt(heardOn: PlainDate | undefined, today: PlainDate, length: number): number {
  const ago = heardOn ? Math.min(REACH, Math.max(0, daysBetween(heardOn, today))) : REACH
  return length - EDGE - (ago / REACH) * (length - 2 * EDGE)
}
