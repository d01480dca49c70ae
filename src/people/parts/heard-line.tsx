import { daysBetween, type PlainDate } from '../../kit/date.ts'
import { When } from '../../ui/when.tsx'

/** Days the line reaches back: two months, so that the thirty days in its middle can be seen. */
const REACH = 60
const LENGTH = 120
const EDGE = 7

export interface HeardLineProps {
  /** When they last heard from their manager. */
  heardOn?: PlainDate
  today: PlainDate
  /** They have not heard anything for thirty days that count. */
  quiet: boolean
  quietDays: number
}

/** The last two months as a line that ends today, with a knot where somebody last heard from their manager; and the same in words. */
export function HeardLine({ heardOn, today, quiet, quietDays }: HeardLineProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <svg viewBox={`0 0 ${LENGTH} 16`} aria-hidden="true" className="h-4 w-24 shrink-0 text-ink">
        <path d={`M0 8H${LENGTH}`} className="fill-none stroke-edge" strokeWidth="1.5" />
        <path d={`M${LENGTH / 2} 4v8M${LENGTH - 1} 2v12`} className="fill-none stroke-edge" strokeWidth="1.5" />
        <circle cx={knotAt(heardOn, today)} cy="8" r="5" strokeWidth="1.5" strokeDasharray={quiet ? '3 2.2' : undefined}
          className={quiet ? 'fill-paper stroke-current' : 'fill-current stroke-current'} />
      </svg>
      <span className="text-small">{heardOn ? <When date={heardOn} today={today} /> : <NeverWords quietDays={quietDays} />}</span>
    </span>
  )
}

function NeverWords({ quietDays }: { quietDays: number }) {
  return quietDays > 0 ? <>nothing yet in {quietDays} {quietDays === 1 ? 'day' : 'days'}</> : <>nothing yet</>
}

/** Where the knot stands; what is longer ago, or never was, stands at the far end. */
function knotAt(heardOn: PlainDate | undefined, today: PlainDate): number {
  const ago = heardOn ? Math.min(REACH, Math.max(0, daysBetween(heardOn, today))) : REACH
  return LENGTH - EDGE - (ago / REACH) * (LENGTH - 2 * EDGE)
}
