import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { placeKey } from '../../framework.ts'
import type { Matrix } from '../../matrix.ts'
import { SCOPE_WORDS } from '../../parts/scale-words.ts'
import { CellWords } from './cell-words.tsx'
import type { Place } from './matrix-editor.tsx'

export interface CellsProps {
  matrix: Matrix
  track: string
  /** How many findings a place has, by `placeKey`. */
  marks: ReadonlyMap<string, number>
  /** The place that was open before: it takes the focus back. */
  last: string | undefined
  onOpen: (place: Place) => void
}

/** Dimensions down, levels across. One stop for Tab; arrows, Home and End go from cell to cell, Enter opens. */
export function CellGrid({ matrix: { levels, rows }, track, marks, last, onOpen }: CellsProps) {
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState(() => placeOf(rows, levels, last) ?? { row: 0, column: 0 })
  const here = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, levels.length - 1) }
  useEffect(() => {
    if (last !== undefined && placeOf(rows, levels, last)) cellIn(table.current, here.row, here.column)?.focus()
    // only when the matrix comes back
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
      event.preventDefault()
      return onOpen({ level: levels[here.column]!.code, dimension: rows[here.row]!.code })
    }
    const next = stepFrom(here, event, { rows: rows.length, columns: levels.length })
    if (!next) return
    event.preventDefault()
    setAt(next)
    cellIn(table.current, next.row, next.column)?.focus()
  }

  return (
    <div className="relative overflow-x-auto rounded-sm">
      <table ref={table} role="grid" aria-label={`Cells of the track ${track}. Arrow keys move, Enter opens.`} className="w-full border-separate border-spacing-0 text-left text-small" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 min-w-40 border-b border-edge bg-paper"><span className="sr-only">Dimension</span></th>
            {levels.map(({ code, name, scope }) => (
              <th key={code} scope="col" className="min-w-56 border-b border-edge px-3 py-3 align-bottom font-normal">
                <span className="text-base font-medium">{code} {name}</span>
                {scope && <span className="mt-1 block text-soft">Reaches {SCOPE_WORDS[scope]}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={row.code}>
              <th scope="row" className="sticky left-0 z-10 border-b border-hairline bg-paper py-3 pr-3 align-top text-base font-medium">{row.name || row.code}</th>
              {row.cells.map((cell, column) => (
                <td key={cell.level} tabIndex={n === here.row && column === here.column ? 0 : -1} onFocus={() => setAt({ row: n, column })}
                  onClick={() => onOpen({ level: cell.level, dimension: row.code })} className="cursor-pointer scroll-ml-44 border-b border-hairline px-3 py-3 align-top -outline-offset-2 hover:bg-sunken">
                  <CellWords cell={cell} marks={marks.get(placeKey(cell.level, row.code)) ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface At { row: number; column: number }

function stepFrom({ row, column }: At, { key, ctrlKey }: KeyboardEvent, size: { rows: number; columns: number }): At | undefined {
  const within = (n: number, of: number) => Math.max(0, Math.min(of - 1, n))
  switch (key) {
    case 'ArrowRight': return { row, column: within(column + 1, size.columns) }
    case 'ArrowLeft': return { row, column: within(column - 1, size.columns) }
    case 'ArrowDown': return { row: within(row + 1, size.rows), column }
    case 'ArrowUp': return { row: within(row - 1, size.rows), column }
    case 'Home': return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End': return { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 }
    default: return undefined
  }
}

function placeOf(rows: Matrix['rows'], levels: Matrix['levels'], key: string | undefined): At | undefined {
  for (const [row, { code: dimension }] of rows.entries()) {
    const column = levels.findIndex(({ code }) => placeKey(code, dimension) === key)
    if (column >= 0) return { row, column }
  }
  return undefined
}

function cellIn(table: HTMLTableElement | null, row: number, column: number): HTMLElement | null {
  return table?.tBodies[0]?.rows[row]?.querySelectorAll<HTMLElement>('td')[column] ?? null
}
