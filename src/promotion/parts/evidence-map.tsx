import { Figure } from '../../ui/figure.tsx'
import type { EvidenceMap } from '../evidence-map.ts'
import { monthWords } from './case-words.ts'

/** Where evidence for the proposed level lies: dimensions down, months across. */
export function EvidenceMapFigure({ map }: { map: EvidenceMap }) {
  const { months, rows, sentence } = map
  const table = { head: ['Dimension', ...months.map(monthWords), 'In all'], rows: rows.map(({ name, counts, total }) => [name, ...counts, total]) }
  return (
    <Figure title="Evidence by dimension and month" sentence={sentence} table={table}>
      <div role="img" aria-label={`Evidence by dimension and month: ${sentence}`} className="space-y-2">
        {rows.map((row) => (
          <div key={row.code} className="grid items-center gap-x-4 sm:grid-cols-6" aria-hidden="true">
            <span className="text-small sm:col-span-2">{row.name}</span>
            <span className="sm:col-span-4"><Strip counts={row.counts} /></span>
          </div>
        ))}
        {months.length > 0 && (
          <p className="flex justify-between text-tiny text-soft" aria-hidden="true">
            <span>{monthWords(months[0]!)}</span>
            {months.length > 1 && <span>{monthWords(months.at(-1)!)}</span>}
          </p>
        )}
      </div>
    </Figure>
  )
}

const STEP = 20

/** One line with a knot for each month in which something was seen; a larger one for more. */
function Strip({ counts }: { counts: readonly number[] }) {
  const wide = Math.max(1, counts.length) * STEP
  return (
    <svg viewBox={`0 0 ${wide} ${STEP}`} className="h-5 w-full" preserveAspectRatio="xMidYMid meet">
      <line x1="0" x2={wide} y1={STEP / 2} y2={STEP / 2} className="stroke-hairline" />
      {counts.map((n, at) => n > 0 && <circle key={at} cx={at * STEP + STEP / 2} cy={STEP / 2} r={Math.min(8, 3 + n * 1.5)} className="fill-accent" />)}
      {counts.map((n, at) => n === 0 && <line key={at} x1={at * STEP + STEP / 2} x2={at * STEP + STEP / 2} y1={STEP / 2 - 3} y2={STEP / 2 + 3} className="stroke-edge" />)}
    </svg>
  )
}
