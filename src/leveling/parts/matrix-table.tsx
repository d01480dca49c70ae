import { useEffect, useRef } from 'react'
import { cx } from '../../ui/class-names.ts'
import { Link } from '../../ui/link.tsx'
import type { Cell, Matrix } from '../matrix.ts'

export interface MatrixProps {
  matrix: Matrix
  track: string
  /** The reader's level. */
  own: string | undefined
  /** The level one looks at. */
  chosen: string | undefined
  /** The address of a level in this version. */
  at: (level: string) => string
}

/** Dimensions down, levels across; scrolls sideways in its own region and opens at the level one looks at. */
export function MatrixTable({ matrix: { levels, rows }, own, chosen, track, at }: MatrixProps) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => bringIntoView(region.current, chosen), [chosen, track])
  return (
    <div ref={region} role="region" aria-label={`Levels of the track ${track}`} tabIndex={0} className="relative overflow-x-auto rounded-sm">
      <table className="w-full border-separate border-spacing-0 text-left text-small">
        <caption className="sr-only">What is expected at each level of the track {track}, by dimension</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 min-w-44 border-b border-edge bg-paper"><span className="sr-only">Dimension</span></th>
            {levels.map((level) => (
              <th key={level.code} scope="col" id={`level-${level.code}`} className={cx('min-w-56 border-b border-edge px-4 py-3 align-bottom font-normal', level.code === own ? 'bg-wash' : 'bg-paper')}>
                {level.code === own && <span className="block text-tiny font-medium text-accent">Your level</span>}
                <Link to={at(level.code)} look="plain" className={cx('text-base font-medium text-ink hover:text-accent', level.code === chosen && 'underline decoration-2 underline-offset-4')}>{level.code} {level.name}</Link>
                <span className="mt-1 block text-soft">{level.summary}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row" className="sticky left-0 z-10 border-b border-hairline bg-paper py-4 pr-4 align-top font-normal">
                <span className="block text-base font-medium">{row.name}</span>
                <span className="mt-1 block text-soft">{row.about}</span>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.level} className={cx('border-b border-hairline px-4 py-4 align-top', cell.level === own && 'bg-wash')}><span aria-hidden="true" className="block text-tiny text-soft">{cell.level}</span><CellText cell={cell} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What is expected, and examples of many. */
export function CellText({ cell: { text, examples = [], as } }: { cell: Cell }) {
  if (as) return <span className="text-soft">As at {as}.</span>
  if (!text) return <span className="text-soft">Nothing is written here or below.</span>
  return (
    <>
      <span className="whitespace-pre-line">{text}</span>
      {examples.map((example) => <span key={example} className="mt-2 block font-serif text-soft italic">For example: {example}</span>)}
    </>
  )
}

/** Moves the column sideways so that the level below stands first beside the dimensions, and nothing else on the page. */
function bringIntoView(region: HTMLElement | null, level: string | undefined): void {
  const head = level === undefined ? null : region?.querySelector<HTMLElement>(`#level-${CSS.escape(level)}`)
  const below = head?.previousElementSibling as HTMLElement | null | undefined
  const dimensions = head?.parentElement?.firstElementChild as HTMLElement | null | undefined
  if (region && below && dimensions) region.scrollLeft = below === dimensions ? 0 : below.offsetLeft - dimensions.offsetWidth
}
