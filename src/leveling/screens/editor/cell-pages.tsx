import { useEffect, useRef } from 'react'
import { Radios, Select } from '../../../ui/inputs.tsx'
import { usePlace } from '../../../ui/place.ts'
import { placeKey } from '../../framework.ts'
import type { CellsProps } from './cell-grid.tsx'
import { CellWords } from './cell-words.tsx'

/** One level or one dimension at a time, for narrow screens: each cell a button. */
export function CellPages({ matrix: { levels, rows }, track, marks, last, onOpen }: CellsProps) {
  const { search, setSearch } = usePlace()
  const list = useRef<HTMLUListElement>(null)
  const by = search.by === 'dimension' ? 'dimension' : 'level'
  const level = levels.find(({ code }) => code === search.level) ?? levels[0]!
  const row = rows.find(({ code }) => code === search.dimension) ?? rows[0]!
  const cells = by === 'level'
    ? rows.map((each) => ({ key: placeKey(level.code, each.code), title: each.name || each.code, dimension: each.code, cell: each.cells.find((cell) => cell.level === level.code)! }))
    : row.cells.map((cell) => ({ key: placeKey(cell.level, row.code), title: titleOf(levels.find(({ code }) => code === cell.level)!), dimension: row.code, cell }))
  useEffect(() => {
    if (last !== undefined && list.current?.checkVisibility()) list.current.querySelector<HTMLElement>(`[data-place="${CSS.escape(last)}"]`)?.focus()
    // only when the matrix comes back
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <>
      <div className="space-y-4">
        <Radios name="by" label="Show" inline value={by} onChange={(next) => void setSearch({ by: next === 'level' ? undefined : next })} options={[{ value: 'level', label: 'one level' }, { value: 'dimension', label: 'one dimension' }]} />
        {by === 'level'
          ? <Select id="level" label={`Level of the track ${track}`} value={level.code} options={levels.map((each) => ({ value: each.code, label: titleOf(each) }))} onChange={(event) => void setSearch({ level: event.target.value })} />
          : <Select id="dimension" label="Dimension" value={row.code} options={rows.map(({ code, name }) => ({ value: code, label: name || code }))} onChange={(event) => void setSearch({ dimension: event.target.value })} />}
      </div>
      <ul ref={list} className="mt-6 divide-y divide-hairline border-y border-hairline">
        {cells.map(({ key, title, dimension, cell }) => (
          <li key={key}>
            <button type="button" data-place={key} className="block w-full px-1 py-3 text-left -outline-offset-2 hover:bg-sunken" onClick={() => onOpen({ level: cell.level, dimension })}>
              <span className="block font-medium">{title}</span>
              <span className="mt-1 block"><CellWords cell={cell} marks={marks.get(key) ?? 0} /></span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const titleOf = ({ code, name }: { code: string; name: string }) => `${code} ${name}`.trim()
