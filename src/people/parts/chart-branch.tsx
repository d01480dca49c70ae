import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useAction } from '../../ui/use-action.ts'

type Node = OutputOf<'chart.show'>['people'][number]

/** What every branch needs: whom somebody looked for, and the way there. */
export interface Looking { way: readonly string[]; found?: string }

/** So few at the top stand open from the start. */
const FEW = 2

/** Those directly below somebody, in a team, or at the top: asked for when they are opened, fifty at a time. */
export function Branch({ under, team, looking, label, empty, onPeople }: {
  under?: string; team?: string; looking: Looking; label: string; empty?: ReactNode; onPeople?: (n: number) => void
}) {
  const [limit, setLimit] = useState(50)
  const where = { ...(under && { under }), ...(team && { team }) }
  const step = useAction('chart.show', { ...where, limit: Math.min(limit, 200) }, { keepPrevious: true })
  const total = step.data?.total
  useEffect(() => { if (total !== undefined) onPeople?.(total) }, [total, onPeople])
  return (
    <Loaded query={step}>
      {({ people, total: all }) => people.length === 0 ? empty : (
        <ul aria-label={label} className={cx('space-y-1', under && 'mt-1 ml-2 border-l border-hairline pl-3 sm:ml-3 sm:pl-6')}>
          {people.map((person) => <Twig key={person.id} person={person} looking={looking} flat={team !== undefined} open={!under && all <= FEW} />)}
          {limit >= 200 && all > people.length
            ? <More key="rest" where={where} after={people.length} all={all} looking={looking} flat={team !== undefined} />
            : people.length < all && <li><Button size="small" onClick={() => setLimit(limit + 150)}>Show {Math.min(150, all - people.length)} more of {all.toLocaleString('en-GB')}</Button></li>}
        </ul>
      )}
    </Loaded>
  )
}

/** Beyond two hundred, page after page. */
function More({ where, after, all, looking, flat }: { where: { under?: string; team?: string }; after: number; all: number; looking: Looking; flat: boolean }) {
  const [open, setOpen] = useState(false)
  const step = useAction('chart.show', { ...where, after, limit: 200 }, { enabled: open })
  if (!open || !step.data) return <li><Button size="small" busy={open} onClick={() => setOpen(true)}>Show {Math.min(200, all - after)} more of {all.toLocaleString('en-GB')}</Button></li>
  const next = after + step.data.people.length
  return (
    <>
      {step.data.people.map((person) => <Twig key={person.id} person={person} looking={looking} flat={flat} />)}
      {next < all && step.data.people.length > 0 && <More where={where} after={next} all={all} looking={looking} flat={flat} />}
    </>
  )
}

function Twig({ person, looking, flat, open: begins = false }: { person: Node; looking: Looking; flat: boolean; open?: boolean }) {
  const onWay = looking.way.includes(person.id) && looking.found !== person.id
  const [open, setOpen] = useState(onWay || begins)
  const isFound = looking.found === person.id
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => { if (onWay) setOpen(true) }, [onWay])
  useEffect(() => { if (isFound) place.current?.scrollIntoView({ block: 'center' }) }, [isFound])
  const note = [person.title, flat ? '' : person.team ?? ''].filter(Boolean)
  const reports = person.reports === 1 ? '1 report' : `${person.reports.toLocaleString('en-GB')} reports`
  return (
    <li>
      <div ref={place} className={cx('flex items-start gap-2 rounded-sm py-1', isFound && 'bg-wash px-2')} aria-current={isFound || undefined}>
        {flat || person.reports === 0
          ? !flat && <span aria-hidden="true" className="inline-block w-8 shrink-0" />
          : (
            <button type="button" aria-expanded={open} aria-label={`${person.name}: ${open ? 'close' : 'open'} ${reports}`} onClick={() => setOpen(!open)}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-sm border border-edge bg-raised text-soft hover:border-ink hover:text-ink">
              <span aria-hidden="true">{open ? '−' : '+'}</span>
            </button>
          )}
        <div className="min-w-0 wrap-anywhere">
          <Link to={`/people/${person.id}`} look="plain" className="font-medium hover:text-accent">{person.name}</Link>
          {person.left && <span className="text-small text-soft"> has left</span>}
          <span className="block text-small text-soft">{[note.join(', '), person.reports > 0 && !flat ? reports : undefined].filter(Boolean).join(' · ')}</span>
        </div>
      </div>
      {open && !flat && <Branch under={person.id} looking={looking} label={`Who reports to ${person.name}`} />}
    </li>
  )
}
