import { Button } from '../../ui/button.tsx'
import { Badge } from '../../ui/state-label.tsx'
import type { CaseShown } from './case-words.ts'

type Quote = NonNullable<CaseShown['quotes']>[number]
const STATES: Record<Quote['state'], string> = { asked: 'Asked', released: 'Released', declined: 'Would rather not', withdrawn: 'Taken back' }

/** Who was asked, and the words they released. */
export function QuoteList({ quotes, onWithdraw }: { quotes: readonly Quote[]; onWithdraw?: (quote: Quote) => void }) {
  if (quotes.length === 0) return <p className="text-small text-soft">Nobody was asked yet. Two colleagues begin to be a picture.</p>
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {quotes.map((quote) => (
        <li key={quote.id} className="py-3">
          <p className="flex flex-wrap items-center justify-between gap-2"><span className="font-medium">{quote.asked.name}</span><Badge step={quote.state === 'released' ? 'done' : 'waiting'}>{STATES[quote.state]}</Badge></p>
          {quote.text && <blockquote className="mt-1 max-w-prose font-serif text-prose whitespace-pre-line">{quote.text}</blockquote>}
          {onWithdraw && quote.state === 'asked' && <p className="mt-1 -ml-3"><Button size="small" variant="quiet" aria-label={`Take the question to ${quote.asked.name} back`} onClick={() => onWithdraw(quote)}>Take it back</Button></p>}
        </li>
      ))}
    </ul>
  )
}
