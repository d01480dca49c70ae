import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { DESK_PAGE } from '../numbers.ts'
import { PROBLEM_WORDS } from '../problems/problem-words.ts'
import type { ProblemKind } from '../problems/words.ts'
import { ROLE_WORDS } from '../role-words.ts'
import type { Role } from '../words.ts'
import { MoveTeam, ProblemRemedy } from './problem-remedy.tsx'

type Entry = OutputOf<'problem.show'>['entries'][number]

/** One kind of problem: how often, why it matters, and on opening whom it is about with the remedy beside each. */
export function ProblemPart({ kind, count, admin, team }: { kind: ProblemKind; count: number; admin: boolean; team: string | undefined }) {
  const [open, setOpen] = useState(count <= 5)
  const { title, why } = PROBLEM_WORDS[kind]
  return (
    <section aria-labelledby={`problem-${kind}`} className="border-b border-hairline pb-4">
      <h2 id={`problem-${kind}`} className="text-large tracking-tight">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="flex w-full items-baseline gap-3 rounded-sm py-2 text-left hover:text-accent">
          <span aria-hidden="true" className="inline-block w-4 shrink-0 text-soft">{open ? '−' : '+'}</span><span>{title(count)}</span>
        </button>
      </h2>
      {open && <div className="ml-0 sm:ml-7"><p className="mb-4 max-w-prose text-small text-soft">{why}</p><Entries kind={kind} count={count} admin={admin} team={team} /></div>}
    </section>
  )
}

function Entries({ kind, count, admin, team }: { kind: ProblemKind; count: number; admin: boolean; team: string | undefined }) {
  const [after, setAfter] = useState(0)
  const page = useAction('problem.show', { kind, after, ...(team && { team }) }, { keepPrevious: true })
  return (
    <Loaded query={page}>
      {({ entries }) => (
        <>
          {admin && (kind === 'manager-left' || kind === 'manager-leaves') && <MoveTeam entries={entries} />}
          <ul aria-label={PROBLEM_WORDS[kind].title(count)}>
            {entries.map((entry) => (
              <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hairline py-2 first:border-t-0">
                <EntryWords kind={kind} entry={entry} />
                {admin && <ProblemRemedy kind={kind} entry={entry} />}
              </li>
            ))}
          </ul>
          {count > DESK_PAGE && (
            <div className="mt-4 flex flex-wrap items-center gap-3">
              <Button size="small" unavailable={after === 0 ? 'These are the first' : undefined} onClick={() => setAfter(Math.max(0, after - DESK_PAGE))}>Earlier</Button>
              <Button size="small" unavailable={after + DESK_PAGE >= count ? 'These are the last' : undefined} onClick={() => setAfter(after + DESK_PAGE)}>Later</Button>
              <span className="text-small text-soft">{(after + 1).toLocaleString('en-GB')} to {Math.min(after + DESK_PAGE, count).toLocaleString('en-GB')} of {count.toLocaleString('en-GB')}</span>
            </div>
          )}
        </>
      )}
    </Loaded>
  )
}

const isRole = (note: string | undefined): note is Role => note !== undefined && note in ROLE_WORDS

function EntryWords({ kind, entry }: { kind: ProblemKind; entry: Entry }) {
  const { today } = useMe()
  const note = isRole(entry.note) ? ROLE_WORDS[entry.note].name : entry.note
  return (
    <div className="min-w-0 flex-1 basis-56 wrap-anywhere">
      {entry.personId ? <Link to={`/people/${entry.personId}`} look="plain" className="font-medium hover:text-accent">{entry.name}</Link> : <span className="font-medium">{entry.name}</span>}
      <span className="block text-small text-soft">
        {entry.manager && <>reports to {entry.manager.name}, {kind === 'manager-left' ? 'who left' : 'whose last day is'} {entry.on && <When date={entry.on} today={today} />}</>}
        {note}{note && entry.on && ', '}{!entry.manager && entry.on && <>{kind === 'role-ends' ? 'by ' : 'since '}<When date={entry.on} today={today} /></>}
      </span>
    </div>
  )
}
