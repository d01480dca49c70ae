import { createContext, memo, use, useState, type KeyboardEvent } from 'react'
import { reachWords } from '../../../feedback/reach.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/class-names.ts'
import { KnotShape } from '../../../ui/line.tsx'
import { When } from '../../../ui/when.tsx'
import { firstName, knotOf, recordKind, recordSource, recordText, tellingWords } from '../../parts/record-words.ts'
import { groupOf } from '../../packet-filter.ts'
import { needsTelling } from '../../tellings.ts'
import type { PacketRecord } from '../../words.ts'
import { useCiting } from './citing.ts'
import { PacketContext } from './packet-context.ts'

/** The record Tab stops at, among many. */
export interface Current {
  id?: string
  set: (id: string) => void
}
export const CurrentContext = createContext<Current>({ set: () => {} })

/** Longer texts are folded after a few lines. */
const LONG = 320

export interface RecordProps {
  record: PacketRecord
  /** In how many rows it is cited. */
  used: number
  /** No heading around it names the year. */
  withYear?: boolean
}

/** One dated record on the line. `c` cites it while it has the focus. */
export function RecordKnot(props: RecordProps) {
  const current = use(CurrentContext)
  return <Shown {...props} here={current.id === props.record.id} onHere={current.set} />
}

const Shown = memo(function Shown({ record, used, withYear, here, onHere }: RecordProps & { here: boolean; onHere: (id: string) => void }) {
  const { tellings, person, zone, meId } = use(PacketContext)
  const { cite, tell } = useCiting()
  const [open, setOpen] = useState(false)
  const telling = tellings.get(record.id)
  const first = needsTelling(record, telling)
  const text = recordText(record)
  const long = text.length > LONG || text.split('\n').length > 5
  const name = firstName(person)
  const tab = here ? 0 : -1
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget && long) setOpen(!open)
  }
  return (
    <li
      className="knot rounded-sm"
      tabIndex={tab}
      data-record={record.id}
      data-kind={record.kind}
      aria-keyshortcuts="c"
      onFocus={() => onHere(record.id)}
      onKeyDown={onKeyDown}>
      <KnotShape kind={knotOf(telling)} className="knot-shape" />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <When date={record.on} yearless={!withYear} className="font-medium tabular-nums" />
        <span>{recordKind(record)}</span>
        <span className={cx('text-small', first ? 'font-medium text-amber' : 'text-soft')}>
          {first ? `Tell ${name} first` : groupOf(record.kind) === 'said' && tellingWords(telling, name, zone)}
        </span>
      </p>
      <p className="text-small text-soft">
        {[recordSource(record, meId), reachWords(record)].filter(Boolean).join(' · ')}
        {used > 0 && <Used n={used} />}
      </p>
      {text && <p className={cx('mt-1 whitespace-pre-line', long && !open && 'line-clamp-4')}>{text}</p>}
      <p className="mt-1 -ml-3 flex flex-wrap gap-1" data-screen-only="">
        {record.readOnly ? (
          <span className="px-3 text-small text-soft">To read only. Its author can release words of it to be cited.</span>
        ) : (
          <Button size="small" variant="quiet" tabIndex={tab} onClick={() => cite(record.id)}>
            Cite
          </Button>
        )}
        {long && (
          <Button size="small" variant="quiet" tabIndex={tab} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Show less' : 'Show all'}
          </Button>
        )}
        {first && (
          <Button size="small" variant="quiet" tabIndex={tab} onClick={() => tell(record)}>
            Tell {name}
          </Button>
        )}
      </p>
    </li>
  )
})

/** A piece of work, in one line. */
export function RecordLine(props: RecordProps) {
  const current = use(CurrentContext)
  return <Line {...props} here={current.id === props.record.id} onHere={current.set} />
}

const Line = memo(function Line({ record, used, withYear, here, onHere }: RecordProps & { here: boolean; onHere: (id: string) => void }) {
  const { cite } = useCiting()
  return (
    <li
      className="flex items-baseline gap-2 rounded-sm py-1"
      tabIndex={here ? 0 : -1}
      data-record={record.id}
      data-kind={record.kind}
      aria-keyshortcuts="c"
      onFocus={() => onHere(record.id)}>
      <div className="min-w-0 flex-1">
        {record.link ? (
          <a href={record.link} rel="noreferrer" tabIndex={here ? 0 : -1} className="hover:text-accent">
            {record.title}
          </a>
        ) : (
          record.title
        )}
        <span className="block text-small text-soft">
          <When date={record.on} yearless={!withYear} />
          {[record.text, record.project].filter(Boolean).map((each) => ` · ${each}`)}
          {used > 0 && <Used n={used} />}
        </span>
      </div>
      <Button size="small" variant="quiet" tabIndex={here ? 0 : -1} aria-label={`Cite: ${record.title}`} onClick={() => cite(record.id)}>
        Cite
      </Button>
    </li>
  )
})

function Used({ n }: { n: number }) {
  return <span className="font-medium text-ink"> · Cited{n > 1 ? ` ${n} times` : ''}</span>
}
