import { memo, use, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Days } from '../../../kit/date.ts'
import { usePlace } from '../../../ui/place.ts'
import type { ItemPlace } from '../../edits.ts'
import { compilePacket } from '../../packet.ts'
import { recordFilter, workKinds, type PacketFilter } from '../../packet-filter.ts'
import { PacketContext } from './packet-context.ts'
import { PacketHead, WORK_OF } from './packet-head.tsx'
import { PacketMonths } from './packet-months.tsx'
import { PacketThemes } from './packet-themes.tsx'
import { Standing } from './packet-standing.tsx'
import { CurrentContext, type Current } from './record-knot.tsx'

export interface PacketPaneProps {
  period: Days
  uses: ReadonlyMap<string, readonly ItemPlace[]>
  /** "Accomplishment 2, Pipeline move": where the next cite goes. */
  target?: string
  said: string
}

/** The records beside the text: by month or by theme, filtered, searched; arrow keys move from one to the next. */
export const PacketPane = memo(function PacketPane({ period, uses, target, said }: PacketPaneProps) {
  const { records, tellings, person } = use(PacketContext)
  const { search, setSearch } = usePlace()
  const [find, setFind] = useFind(search.find ?? '', (next) => void setSearch({ find: next }))
  const asked = useDeferredValue(find)
  const { use: used, told, kind } = search
  const filter = useMemo(() => ({ ...readFilter({ use: used, told, kind }), find: asked }), [used, told, kind, asked])
  const shown = useMemo(
    () => new Set(records.filter(recordFilter(filter, uses, tellings)).map((record) => record.id)),
    [records, filter, uses, tellings],
  )
  const packet = useMemo(
    () => compilePacket(records, period, [], [person, ...records.flatMap((record) => record.authorName ?? [])]),
    [records, period, person],
  )
  const kinds = useMemo(() => workKinds(records), [records])
  const list = useRef<HTMLDivElement>(null)
  const current = useCurrent(shown, list)
  return (
    <section aria-label="Records" className="min-w-0" id="packet">
      <PacketHead
        search={search}
        setSearch={setSearch}
        find={find}
        setFind={setFind}
        workKinds={kinds}
        shown={shown.size}
        all={records.length}
        target={target}
        said={said}
      />
      <div ref={list} className="pt-6 pr-1" onKeyDown={(event) => arrow(event, list.current)}>
        <CurrentContext value={current}>
          <Standing uses={uses} shown={shown.size < records.length ? shown : undefined} />
          {search.by === 'theme' ? (
            <PacketThemes packet={packet} shown={shown} uses={uses} />
          ) : (
            <PacketMonths
              packet={packet}
              shown={shown}
              uses={uses}
              open={Boolean(asked || filter.work) || filter.kind === 'work' || filter.use === 'used'}
            />
          )}
        </CurrentContext>
      </div>
    </section>
  )
})

function readFilter({ use: used, told, kind }: Record<string, string | undefined>): PacketFilter {
  const one = <V extends string>(value: string | undefined, ...of: V[]) => of.find((each) => each === value)
  return {
    use: one(used, 'used', 'unused'),
    told: one(told, 'told', 'untold'),
    kind: one(kind, 'said', 'work', 'agreed'),
    work: kind?.startsWith(WORK_OF) ? kind.slice(WORK_OF.length) : undefined,
  }
}

/** What is typed shows at once; the address follows when one pauses. */
function useFind(start: string, keep: (find: string) => void): [string, (find: string) => void] {
  const [find, setFind] = useState(start)
  const latest = useRef(keep)
  latest.current = keep
  const typed = useRef(false)
  useEffect(() => {
    if (!typed.current) return
    const timer = setTimeout(() => latest.current(find.trim()), 300)
    return () => clearTimeout(timer)
  }, [find])
  return [
    find,
    useCallback((next: string) => {
      typed.current = true
      setFind(next)
    }, []),
  ]
}

/** Which record the Tab key stops at: the one last focused, else the first on screen. */
function useCurrent(shown: ReadonlySet<string>, list: { current: HTMLElement | null }): Current {
  const [wanted, setWanted] = useState<string>()
  const [first, setFirst] = useState<string>()
  useEffect(() => setFirst(list.current?.querySelector<HTMLElement>('li[data-record]')?.dataset.record), [shown, list])
  const id = wanted && shown.has(wanted) ? wanted : first
  return useMemo(() => ({ id, set: setWanted }), [id])
}

function arrow(event: KeyboardEvent, list: HTMLElement | null) {
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-record]')
  if (!here || !list || event.target instanceof HTMLInputElement) return
  const all = [...list.querySelectorAll<HTMLElement>('[data-record]')].filter((each) => each.checkVisibility())
  const at = all.indexOf(here)
  const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[event.key]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
