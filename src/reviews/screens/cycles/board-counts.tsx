import { STATE_WORDS } from '../../parts/state-words.ts'
import { REVIEW_KINDS, REVIEW_STATES } from '../../codes.ts'
import type { ReviewKind } from '../../words.ts'
import type { Progress } from './board.tsx'

/** How many reviews stand where: a small table, not a picture. */
export function Counts({ progress }: { progress: Progress }) {
  const states = REVIEW_STATES.filter((state) => state !== 'cancelled')
  const of = (kind: ReviewKind, state?: string) => progress.counts.filter((each) => each.kind === kind && (!state || each.state === state))
  const sum = (list: Progress['counts'], what: 'count' | 'overdue') => list.reduce((all, each) => all + each[what], 0)
  return (
    <div className="overflow-x-auto" role="region" aria-label="Reviews by state" tabIndex={0}>
      <table className="rows border-collapse text-left">
        <caption className="sr-only">Reviews by state</caption>
        <thead>
          <tr className="border-b border-edge text-small text-soft">
            <th scope="col" className="py-2 pr-6 font-medium">
              <span className="sr-only">Kind</span>
            </th>
            {states.map((state) => (
              <th key={state} scope="col" className="px-3 py-2 text-right font-medium">
                {STATE_WORDS[state]}
              </th>
            ))}
            <th scope="col" className="px-3 py-2 text-right font-medium">
              Past their date
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-medium">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {REVIEW_KINDS.map((kind) => (
            <tr key={kind} className="border-b border-hairline tabular-nums">
              <th scope="row" className="py-2 pr-6 font-normal whitespace-nowrap">
                {kind === 'self' ? 'Self-reviews' : 'Manager reviews'}
              </th>
              {states.map((state) => (
                <td key={state} data-label={STATE_WORDS[state]} className="px-3 py-2 text-right">
                  {kind === 'self' && (state === 'shared' || state === 'acknowledged') ? null : sum(of(kind, state), 'count')}
                </td>
              ))}
              <td data-label="Past their date" className="px-3 py-2 text-right">{sum(of(kind), 'overdue')}</td>
              <td data-label="All" className="py-2 pl-3 text-right font-medium">{sum(of(kind), 'count')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
