import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Findings } from '../../../ui/findings.tsx'
import { cellAt } from '../../cell-path.ts'
import { blankExpectation, setCell } from '../../draft/edits.ts'
import type { Expectation } from '../../framework.ts'
import { matrixOf, type Cell } from '../../matrix.ts'
import type { Editing } from './editing.ts'
import { ExpectationForm } from './expectation-form.tsx'
import type { Place } from './matrix-editor.tsx'

export interface CellEditorProps extends Editing {
  place: Place
  onOpen: (place: Place) => void
  onClose: () => void
}

/** One cell, with the level below and the level above beside it. Esc goes back to the matrix. */
export function CellEditor({ draft, framework, findings, dismiss, change, ready, place, onOpen, onClose }: CellEditorProps) {
  const { level, dimension } = place
  const column = framework.levels.find(({ code }) => code === level)!
  const { levels, rows } = matrixOf(framework, column.track)
  const row = rows.find(({ code }) => code === dimension)
  const at = levels.findIndex(({ code }) => code === level)
  const own = draft.expectations.filter((each) => each.level === level && each.dimension === dimension)
  const shown = own.length > 0 ? own : [blankExpectation(draft, level, dimension)]
  const put = (next: (cell: Expectation[]) => Expectation[]) => change((old) => {
    const cell = old.expectations.filter((each) => each.level === level && each.dimension === dimension)
    return setCell(old, level, dimension, next(cell.length > 0 ? cell : [blankExpectation(old, level, dimension)]))
  })
  const here = findings.filter((finding) => {
    const found = cellAt(framework, finding.path)
    return found?.level === level && found.dimension === dimension
  })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' })
    globalThis.document.getElementById('expectation-0')?.focus()
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  const cell = row?.cells[at]
  return (
    <section aria-labelledby="cell-title" onKeyDown={onKeyDown}>
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 ref={heading} id="cell-title" className="scroll-mt-16 text-large tracking-tight">{level} {column.name}: {row?.name || dimension}</h2>
        <Button size="small" keyHint="escape" onClick={onClose}>Back to the matrix</Button>
      </div>
      <div className="grid gap-8 lg:grid-cols-3">
        <div className="space-y-6 lg:order-2">
          {cell?.as !== undefined && <p className="text-small text-soft">Left empty, {level} reads as {cell.as}: “{cell.text}”</p>}
          {shown.map((expectation, n) => (
            <ExpectationForm key={expectation.id} n={n} of={shown.length} level={level} expectation={expectation} ready={ready} staged={framework.expectations.some(({ stage }) => stage)}
              onChange={(patch) => put((list) => list.map((each) => (each.id === expectation.id ? { ...each, ...patch } : each)))}
              onRemove={() => put((list) => list.filter(({ id }) => id !== expectation.id))} />
          ))}
          <Button size="small" onClick={() => put((list) => [...list, blankExpectation({ ...draft, expectations: [...draft.expectations, ...list] }, level, dimension)])}>Add another expectation</Button>
          {here.length > 0 && <Findings title="To look at" level={3} findings={here} onDismiss={dismiss} />}
        </div>
        <Neighbour side="below" code={levels[at - 1]?.code} cell={row?.cells[at - 1]} dimension={dimension} onOpen={onOpen} />
        <Neighbour side="above" code={levels[at + 1]?.code} cell={row?.cells[at + 1]} dimension={dimension} onOpen={onOpen} />
      </div>
    </section>
  )
}

/** The same dimension one level down or up, to read. */
function Neighbour({ side, code, cell, dimension, onOpen }: { side: 'below' | 'above'; code: string | undefined; cell: Cell | undefined; dimension: string; onOpen: (place: Place) => void }) {
  return (
    <section aria-label={`The level ${side}`} className={`border-t border-hairline pt-4 lg:border-0 lg:pt-0 ${side === 'below' ? 'lg:order-1' : 'lg:order-3'}`}>
      <h3 className="text-small text-soft">{code ? `${code}, the level ${side}` : `No level ${side}`}</h3>
      {code && cell && (
        <>
          {cell.as !== undefined && <p className="mt-2 text-small text-soft">As {cell.as}:</p>}
          <p className="mt-2 font-serif text-prose whitespace-pre-line">{cell.text || <span className="text-soft">Nothing is written here or below.</span>}</p>
          {cell.examples?.map((example) => <p key={example} className="mt-2 font-serif text-soft italic">For example: {example}</p>)}
          <p className="mt-3 -ml-3"><Button size="small" variant="quiet" onClick={() => onOpen({ level: code, dimension })}>Open {code}</Button></p>
        </>
      )}
    </section>
  )
}
