import { Figure } from '../../ui/figure.tsx'
import { Findings } from '../../ui/findings.tsx'
import type { TeamOffers } from '../words.ts'

/** Who was offered how much within a year: a row of marks each, with the sentence and the table. */
export function OffersFigure({ offers, title }: { offers: TeamOffers; title: string }) {
  const { people, sentence, findings } = offers
  const most = Math.max(1, ...people.map(({ offered }) => offered))
  const step = Math.min(18, 260 / most)
  return (
    <div className="max-w-prose space-y-6">
      <Figure title={title} sentence={sentence} table={{ head: ['Person', 'Offered', 'Has a goal'], rows: people.map(({ person, offered, goal }) => [person.name, offered, goal ? 'yes' : 'no']) }}>
        <ul aria-hidden="true" className="space-y-1 text-small">
          {people.map(({ person, offered, goal }) => (
            <li key={person.id} className="grid grid-cols-2 items-center gap-x-4">
              <span className="truncate">{person.name}{goal ? <span className="text-soft"> · goal</span> : ''}</span>
              <span className="flex items-center gap-2">
                <svg viewBox="0 0 280 16" className="h-4 min-w-0 flex-1">
                  {Array.from({ length: offered }, (_, n) => <path key={n} d={`M${8 + n * step} 2l6 6-6 6-6-6z`} className="fill-accent" />)}
                </svg>
                <span className="w-6 text-right tabular-nums">{offered}</span>
              </span>
            </li>
          ))}
        </ul>
      </Figure>
      {findings.length > 0 && <Findings title="For you to think about" level={3} findings={findings} />}
    </div>
  )
}
