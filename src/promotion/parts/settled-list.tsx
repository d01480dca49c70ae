import { When } from '../../ui/when.tsx'
import { Button } from '../../ui/button.tsx'
import type { SettledShown } from './case-words.ts'

/** What the record itself says, where one may open it. */
const wordsOf = ({ source }: SettledShown) => (source?.title === 'Observation' ? source.text : source?.title)

/** What was settled for a dimension: day, project, the writer's line, and the record's own words where one may open it. */
export function SettledList({ evidence, proposed, onLeaveOut }: { evidence: readonly SettledShown[]; proposed: string | undefined; onLeaveOut?: (each: SettledShown) => void }) {
  if (evidence.length === 0) return <p className="text-small text-soft">Nothing is settled here yet.</p>
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {evidence.map((each) => (
        <li key={each.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <div className="min-w-0 flex-1 basis-60">
            <p className="text-small text-soft">
              <When date={each.on} />{each.project && ` · ${each.project}`}{each.tone === 'concern' && (each.resolvedOn ? ' · Concern, dealt with' : ' · Concern')}{each.level !== proposed && ` · ${each.level}`}
            </p>
            {each.shows && each.shows !== wordsOf(each) && <p className="max-w-prose">{each.shows}</p>}
            {each.source && <p className="max-w-prose font-serif whitespace-pre-line text-soft">{wordsOf(each)}{each.source.authorName && <span className="font-sans text-small"> {each.source.authorName}</span>}</p>}
            {!each.shows && !each.source && <p className="text-small text-soft">Settled by the writer of the case. Its words were written for others.</p>}
          </div>
          {onLeaveOut && <Button size="small" variant="quiet" aria-label={`Leave out what was seen on ${each.on}`} onClick={() => onLeaveOut(each)}>Leave out</Button>}
        </li>
      ))}
    </ul>
  )
}
