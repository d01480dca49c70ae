import { Figure } from '../../ui/figure.tsx'
import type { EvidenceMap } from '../evidence-map.ts'
import { monthWords } from './case-words.ts'

/** Where evidence for the proposed level lies: dimensions down, months across. */
export function EvidenceMapFigure({ map }: { map: EvidenceMap }) {
  const { months, rows, sentence } = map
  const table = { head: ['Dimension', ...months.map(monthWords), 'In all'], rows: rows.map(({ name, counts, total }) => [name, ...counts, total]) }
  return (
    <Figure title="Evidence by dimension and month" sentence={sentence} table={table}>
      <div role="img" aria-label={`Evidence by dimension and month: ${sentence}`} className="max-w-form space-y-2">
        {rows.map((row) => (
          <div key={row.code} className="grid items-center gap-x-4 sm:grid-cols-6" aria-hidden="true">
            <span className="text-small sm:col-span-2">{row.name}</span>
            <span className="flex min-w-0 sm:col-span-4">{row.counts.map((n, at) => <Month key={at} n={n} />)}</span>
          </div>
        ))}
        {months.length > 0 && (
          <div className="grid gap-x-4 sm:grid-cols-6" aria-hidden="true">
            <p className="flex justify-between text-tiny text-soft sm:col-span-4 sm:col-start-3">
              <span>{monthWords(months[0]!)}</span>
              {months.length > 1 && <span>{monthWords(months.at(-1)!)}</span>}
            </p>
          </div>
        )}
      </div>
    </Figure>
  )
}

/** One month of a line: a knot where something was seen, larger for more; a stroke where nothing was. */
function Month({ n }: { n: number }) {
  return (
    <svg className="h-5 w-0 min-w-0 flex-1">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-hairline" />
      {n > 0 ? <circle cx="50%" cy="50%" r={Math.min(8, 3 + n * 1.5)} className="fill-accent" /> : <line x1="50%" x2="50%" y1="35%" y2="65%" className="stroke-edge" />}
    </svg>
  )
}
