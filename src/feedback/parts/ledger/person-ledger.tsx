import { useEffect, useMemo } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/inputs.tsx'
import { Knot, KnotShape, LinePart, type KnotKind } from '../../../ui/line.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import { usePages } from '../../../ui/use-pages.ts'
import { monthInWords } from '../../ledger/entry-words.ts'
import { byMonth } from '../../ledger/months.ts'
import type { LedgerEntry, LedgerKind, Named, Tone } from '../../words.ts'
import { Entry } from './entry.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { useSeen } from './use-seen.ts'

export interface PersonLedgerProps {
  person: Named
  /** The person's manager of today. */
  manager?: Named
  /** Gaps show to those who could fill them: the person and their manager. */
  gaps: boolean
  /** Opens "Record a talk we had"; absent on one's own ledger. */
  onTalk?: () => void
}

/** The line of a person: what was said, by whom, when, seen, answered; each reader sees what is theirs. */
export function PersonLedger({ person, manager, gaps, onTalk }: PersonLedgerProps) {
  const me = useMe()
  const { search } = usePlace()
  const show = SHOWS.find((each) => each.value === search.show) ?? SHOWS[0]!
  const whole = show.value === ''
  const pages = usePages('ledger.show', { personId: person.id, ...show.ask })
  const reading = useMemo(() => ({ meId: me.person.id, person, zone: me.organisation.timeZone }), [me, person])
  const watch = useSeen(reading)
  const come = pages.query.data !== undefined
  // A message leads to one entry, which is there only now.
  useEffect(() => { if (come && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' }) }, [come])
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3" data-screen-only="">
        <Show value={show.value} />
        {onTalk && <Button keyHint="t" onClick={onTalk}>Record a talk we had</Button>}
      </div>
      <Loaded query={pages.query}>
        {(loaded) => {
          const entries = loaded.flatMap((page) => page.entries)
          const talked = talkedAbout(entries)
          if (entries.length === 0) return <NothingYet person={person} chosen={show.value !== ''} />
          return (
            <>
              <Legend entries={entries} />
              {byMonth(entries, gaps && whole ? me.today : undefined).map(({ month, entries: some }) => (
                <LinePart key={month} title={monthInWords(month)}>
                  {some.length === 0 && <Knot kind="missing" title="Nothing on record" says="" />}
                  {some.map((entry) => <Entry key={entry.id} entry={entry} reading={reading} manager={manager} watch={watch} heard={whole ? talked.has(entry.id) : undefined} />)}
                </LinePart>
              ))}
              {pages.more && <div className="mt-8"><Button busy={pages.busy} onClick={pages.more}>Show earlier</Button></div>}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

const SHOWS: readonly { value: string; label: string; ask: { only?: LedgerKind; tone?: Tone } }[] = [
  { value: '', label: 'Everything', ask: {} },
  { value: 'praise', label: 'Praise', ask: { tone: 'praise' } },
  { value: 'concerns', label: 'Concerns', ask: { tone: 'concern' } },
  { value: 'talks', label: 'Talks', ask: { only: 'talk' } },
  { value: 'one-on-ones', label: 'One-on-ones', ask: { only: 'one-on-one' } },
  { value: 'monthly-notes', label: 'Monthly notes', ask: { only: 'monthly-note' } },
  { value: 'expectations', label: 'Agreed expectations', ask: { only: 'expectation' } },
]

/** Notes that a talk was about: said, though not shared. */
function talkedAbout(entries: readonly LedgerEntry[]): Set<string> {
  return new Set(entries.flatMap((entry) => (entry.kind === 'talk' && !entry.withdrawnAt && entry.standing !== 'disputed' ? (entry.about ?? []) : [])))
}

function Show({ value }: { value: string }) {
  const { setSearch } = usePlace()
  return <Select id="ledger-show" label="Show" labelHidden options={SHOWS} value={value} onChange={(event) => void setSearch({ show: event.target.value })} />
}

const LEGEND: readonly [KnotKind, string][] = [['said', 'said'], ['seen', 'seen'], ['answered', 'answered or agreed'], ['missing', 'not said, or taken back']]

/** What the shapes on the line mean. */
function Legend({ entries }: { entries: readonly LedgerEntry[] }) {
  if (entries.length < 2) return null
  return (
    <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1 text-small text-soft">
      {LEGEND.map(([kind, words]) => <span key={kind} className="inline-flex items-center gap-2"><KnotShape kind={kind} />{words}</span>)}
    </p>
  )
}
