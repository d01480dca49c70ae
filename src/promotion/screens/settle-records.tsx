import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Input, Select } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { problemAt, fieldProblems } from '../../ui/problem.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { When } from '../../ui/when.tsx'
import type { OutputOf } from '../../ui/action-map.ts'
import type { CaseShown } from '../parts/case-words.ts'

type Offered = OutputOf<'promotion-case.records'>['records'][number]
/** As many as fit on a screen or two. */
const PAGE = 12

/** Records that nobody settled for this case yet, newest first. */
export function SettleRecords({ shown, proposed }: { shown: CaseShown; proposed: string }) {
  const records = useAction('promotion-case.records', { id: shown.id })
  const [more, setMore] = useState(1)
  const settled = new Set((shown.evidence ?? []).map(({ id }) => id))
  return (
    <div id="case-records" tabIndex={-1}>
      <Loaded query={records}>
        {({ records: all }) => {
          const open = all.filter(({ id }) => !settled.has(id))
          if (open.length === 0) return <p className="text-soft">{all.length === 0 ? 'Nothing was noted in the last two years that you can read.' : 'Everything is settled.'}</p>
          return (
            <>
              <ul className="divide-y divide-hairline border-y border-hairline">{open.slice(0, more * PAGE).map((record) => <Row key={record.id} shown={shown} record={record} proposed={proposed} />)}</ul>
              {open.length > more * PAGE && <p className="mt-3"><Button size="small" onClick={() => setMore(more + 1)}>Show earlier ({open.length - more * PAGE})</Button></p>}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

function Row({ shown, record, proposed }: { shown: CaseShown; record: Offered; proposed: string }) {
  const [open, setOpen] = useState(false)
  const said = [record.authorName, record.project, record.tone === 'concern' ? 'Concern' : undefined, record.level && `proposed for ${record.level}`].filter(Boolean).join(' · ')
  return (
    <li className="py-3">
      <p className="text-small text-soft"><When date={record.on} />{said && ` · ${said}`}</p>
      <p className="mt-1 line-clamp-3 max-w-prose font-serif whitespace-pre-line">{record.kind === 'evidence' ? record.title : record.text}</p>
      {open ? <Settle shown={shown} record={record} proposed={proposed} onDone={() => setOpen(false)} />
        : <p className="mt-1 -ml-3"><Button size="small" variant="quiet" aria-label={`Settle what was noted on ${record.on}`} onClick={() => setOpen(true)}>Settle</Button></p>}
    </li>
  )
}

function Settle({ shown, record, proposed, onDone }: { shown: CaseShown; record: Offered; proposed: string; onDone: () => void }) {
  const { levels, dimensions } = shown.surroundings!
  const [dimension, setDimension] = useState(dimensions.find(({ code }) => code === record.dimension)?.code ?? dimensions[0]?.code ?? '')
  const [level, setLevel] = useState(levels.find(({ code }) => code === record.level)?.code ?? proposed)
  const [resolvedOn, setResolvedOn] = useState('')
  const line = useKept(`promotion-case/${shown.id}/settle/${record.id}`, { shows: '' })
  const id = (name: string) => `${name}-${record.id}`
  const settle = useWrite('promotion-case.settle', { quiet: true, refreshes: ['promotion-case.show'], done: () => { line.clear(); onDone() } })
  const problems = settle.problem ? fieldProblems(settle.problem, { '/dimension': id('dimension'), '/level': id('level'), '/resolvedOn': id('resolved') }) : []
  return (
    <form className="mt-3 space-y-4" aria-label={`What was noted on ${record.on}`} onSubmit={(event) => {
      event.preventDefault()
      settle.run({ id: shown.id, recordId: record.id, dimension, level, shows: line.value.shows, ...(resolvedOn && { resolvedOn }) })
    }}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select id={id('dimension')} label="Speaks for" error={problemAt(problems, id('dimension'))} options={dimensions.map(({ code, name }) => ({ value: code, label: name }))} value={dimension} onChange={(event) => setDimension(event.target.value)} />
        <Select id={id('level')} label="At the level of" error={problemAt(problems, id('level'))} options={levels.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` }))} value={level} onChange={(event) => setLevel(event.target.value)} />
      </div>
      <Input id={id('shows')} label="What it shows, in your words" optional maxLength={600} hint="A committee reads this line where it may not open the note." value={line.value.shows} onChange={(event) => line.change({ shows: event.target.value })}
        audience={{ now: 'you and the line above you', later: 'HR and the committee, when you submit' }} />
      {record.tone === 'concern' && <Input id={id('resolved')} type="date" size="short" label="Dealt with on" optional error={problemAt(problems, id('resolved'))} value={resolvedOn} onChange={(event) => setResolvedOn(event.target.value)} />}
      {settle.problem && problems.length === 0 && <p role="alert">{settle.problem.detail}</p>}
      <div className="flex flex-wrap gap-2"><Button type="submit" size="small" busy={settle.busy}>Settle it so</Button><Button size="small" variant="quiet" onClick={onDone}>Not now</Button></div>
    </form>
  )
}
