import { useState } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { usePlace } from '../../../ui/place.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { cellAt } from '../../cell-path.ts'
import { placeKey } from '../../framework.ts'
import { matrixOf } from '../../matrix.ts'
import { CellEditor } from './cell-editor.tsx'
import { CellGrid } from './cell-grid.tsx'
import { CellPages } from './cell-pages.tsx'
import type { Editing } from './editing.ts'

/** A place of the matrix. */
export interface Place { level: string; dimension: string }

/** The matrix, or the one cell that is open; the address holds which. */
export function MatrixEditor(editing: Editing) {
  const { framework, findings } = editing
  const { search, setSearch } = usePlace()
  const [last, setLast] = useState<string>()
  const place = placeIn(search.cell)
  const known = place && framework.levels.some(({ code }) => code === place.level) && framework.dimensions.some(({ code }) => code === place.dimension)
  const open = (next: Place) => {
    setLast(placeKey(next.level, next.dimension))
    void setSearch({ cell: placeKey(next.level, next.dimension) }, { push: !place })
  }
  if (known) return <CellEditor key={search.cell} {...editing} place={place} onOpen={open} onClose={() => void setSearch({ cell: undefined })} />

  const marks = new Map<string, number>()
  for (const finding of findings) {
    const at = cellAt(framework, finding.path)
    if (at) marks.set(placeKey(at.level, at.dimension), (marks.get(placeKey(at.level, at.dimension)) ?? 0) + 1)
  }
  if (framework.tracks.length === 0 || framework.levels.length === 0 || framework.dimensions.length === 0) return <NotYet />
  return (
    <>
      <p className="mb-4 max-w-prose text-small text-soft">{findings.length === 0 ? 'The rules have nothing to add.' : `${findings.length === 1 ? 'One cell is' : `${findings.length} places are`} marked “to look at”: open one to see why.`}</p>
      <Tabs label="Tracks" name="track"
        tabs={framework.tracks.map(({ code, name }) => {
          const matrix = matrixOf(framework, code)
          const shared = { matrix, track: name || code, marks, last, onOpen: open }
          return {
            id: code, title: name || code, count: matrix.levels.length,
            content: matrix.levels.length === 0 || matrix.rows.length === 0 ? <NotYet /> : (
              <>
                <div className="hidden lg:block"><CellGrid {...shared} /></div>
                <div className="lg:hidden"><CellPages {...shared} /></div>
              </>
            ),
          }
        })} />
    </>
  )
}

const NotYet = () => (
  <EmptyState title="Cells to write in" why={<>A track needs a level and a dimension first. Add them under <Link to="?part=levels">Levels</Link> and <Link to="?part=dimensions">Dimensions</Link>.</>} example="L3, Craft: Works alone on usual problems, and asks early on others." />
)

function placeIn(text: string | undefined): Place | undefined {
  try {
    const [level, dimension] = JSON.parse(text ?? 'null') as unknown[]
    return typeof level === 'string' && typeof dimension === 'string' ? { level, dimension } : undefined
  } catch {
    return undefined
  }
}
