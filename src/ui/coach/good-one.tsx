import { useQuery } from '@tanstack/react-query'
import { Button } from '../button.tsx'
import { goodOnes } from './good-ones.ts'
import { LevelList, useLevelWords, type LevelWords } from './level-words.tsx'

/** A card may hang at the edge of the page: what opens in it is brought into sight. */
const inSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

/** What is mended by looking at the level: what the work was, instead of how it looked. A name nobody knows is not. */
const HELD_AGAINST_LEVEL: ReadonlySet<string> = new Set(
  ['vague', 'effort-based', 'no-impact', 'personality-not-behaviour', 'comparison-to-peer', 'subjective-criterion', 'potential-not-performance', 'hyperbole', 'rating-avoidance', 'narrow-evidence'].map((label) => `writing/${label}`),
)

/** Good examples of a rule's page, shown where one writes. They are put into the text by a click of their own, or not at all. */
export function GoodOne({ rule, onTake }: { rule: string; onTake?: (text: string) => void }) {
  const level = useLevelWords()
  return (
    <>
      <Examples rule={rule} {...(onTake && { onTake })} />
      {level && HELD_AGAINST_LEVEL.has(rule) && <AtLevel level={level} />}
    </>
  )
}

/** What good is held against: the words of the person's own level, beside what somebody else could have written. */
function AtLevel({ level }: { level: LevelWords }) {
  return (
    <details open className="mt-4">
      <summary className="flex min-h-6 items-center rounded-sm text-small font-medium">What is expected at {level.code}, {level.name}</summary>
      <LevelList level={level} />
    </details>
  )
}

function Examples({ rule, onTake }: { rule: string; onTake?: (text: string) => void }) {
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
