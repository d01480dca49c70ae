import { dateIn, inWords } from '../../../kit/date.ts'
import { Knot } from '../../../ui/line.tsx'
import { Link } from '../../../ui/link.tsx'
import { useMe } from '../../../ui/me.ts'
import { namedDetails } from '../../details.ts'
import { entryState, entryTitle, isOverdue, type Reading } from '../../ledger/entry-words.ts'
import { reachWords } from '../../reach.ts'
import type { LedgerEntry, Named } from '../../words.ts'
import { EntryActions } from './entry-actions.tsx'
import { useDimensionName } from './use-dimension-name.ts'
import type { Watch } from './use-seen.ts'

export interface EntryProps {
  entry: LedgerEntry
  reading: Reading
  manager?: Named
  watch: Watch
  /** Whether a talk about it is on record; undefined where talks are not in sight. */
  heard?: boolean
}

/** One knot: what was said, and what became of it. */
export function Entry({ entry, reading, manager, watch, heard }: EntryProps) {
  const { today } = useMe()
  const { kind, says } = entryState(entry, reading, heard)
  const dimension = useDimensionName(entry.dimension)
  // Who reads a meeting or an agreement is said where one writes it; here it would be on every other line.
  const ofTwo = entry.kind === 'one-on-one' || entry.kind === 'expectation'
  const meta = [entry.project, dimension, reachWords(entry), entry.withdrawnAt || ofTwo ? undefined : entry.audienceWords].filter(Boolean).join(' · ')
  return (
    <Knot id={`entry-${entry.id}`} kind={kind} on={entry.kind === 'monthly-note' ? undefined : entry.on} title={<Title entry={entry} reading={reading} />} says={says} meta={meta}
      actions={(entry.may.length > 0 || entry.shareWith) && <EntryActions entry={entry} reading={reading} manager={manager} />}>
      <div ref={(element) => watch(element, entry)}>
        <Words entry={entry} />
        {entry.corrections?.map(({ text, at }) => <Later key={at} title={`Corrected on ${on(at, reading)}`} text={text} />)}
        {heard === false && isOverdue(entry, reading, today) && (
          <p className="mt-2 text-small text-amber">Say it first: {reading.person.name} has not heard this. Share it, or talk about it and put the talk on record. If it no longer matters, delete it.</p>
        )}
        {entry.answer && <Later title={answerTitle(entry, reading)} text={entry.answer.text} />}
      </div>
    </Knot>
  )
}

/** A meeting, and one's own monthly note, open on a page of their own. */
function Title({ entry, reading }: Pick<EntryProps, 'entry' | 'reading'>) {
  const title = entryTitle(entry, reading)
  if (entry.kind === 'one-on-one') return <Link to={`/one-on-ones/${entry.id}`}>{title}</Link>
  if (entry.kind === 'monthly-note' && entry.by.id === reading.meId) return <Link to={`/people/${reading.person.id}/notes/${entry.on.slice(0, 7)}`}>{title}</Link>
  return title
}

function Words({ entry }: { entry: LedgerEntry }) {
  const { text, lines } = entry
  const details = namedDetails(entry)
  return (
    <>
      {text}
      {lines && <ul className="list-disc space-y-1 pl-5">{lines.map((line, i) => <li key={i}>{line}</li>)}</ul>}
      {details.length > 0 && (
        <dl className="mt-2 space-y-1 text-small">
          {details.map(([title, words]) => <div key={title}><dt className="inline text-soft">{title}: </dt><dd className="inline">{words}</dd></div>)}
        </dl>
      )}
    </>
  )
}

/** What was added beside it afterwards. */
function Later({ title, text }: { title: string; text: string }) {
  return (
    <div className="mt-2 border-l border-edge pl-3">
      <p className="text-small text-soft">{title}</p>
      <p>{text}</p>
    </div>
  )
}

function answerTitle(entry: LedgerEntry, reading: Reading): string {
  const who = reading.meId === reading.person.id ? 'You' : reading.person.name
  const verb = entry.kind === 'talk' ? 'said' : 'answered'
  return `${who} ${verb} on ${on(entry.answer!.at, reading)}`
}

function on(instant: string, { zone }: Reading): string {
  return inWords(dateIn(zone, instant))
}
