import { useQuery } from '@tanstack/react-query'
import { Button } from '../button.tsx'
import { goodOnes } from './good-ones.ts'

/** A card may hang at the edge of the page: what opens in it is brought into sight. */
const inSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

/** Good examples of a rule's page, shown where one writes. They are put into the text by a click of their own, or not at all. */
export function GoodOne({ rule, onTake }: { rule: string; onTake?: (text: string) => void }) {
  const page = useQuery({
    queryKey: ['rule', rule],
    // the pages' own chunk: most people never open one
    queryFn: async () => (await (await import('./rule-texts.ts')).ruleText(rule)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (page.data === undefined) return <p role="status" className="mt-3 min-h-6 text-small text-soft">{page.isError ? 'The examples could not be loaded.' : ''}</p>
  const found = page.data === null ? [] : goodOnes(page.data)
  if (found.length === 0) return <p role="status" className="mt-3 text-small text-soft">There is no example for this one.</p>
  return (
    <ul ref={inSight} aria-label="Good examples" className="mt-3 space-y-3">
      {found.slice(0, 3).map(({ trade, text }) => (
        <li key={text} className="border-l border-edge pl-3">
          {trade && <p className="text-small text-soft">{trade}</p>}
          <p className="font-serif">{text}</p>
          {onTake && <Button size="small" variant="quiet" className="-ml-3" onClick={() => onTake(text)} aria-label={`Put this into the text, to work from: ${text}`}>Put this into the text</Button>}
        </li>
      ))}
    </ul>
  )
}
