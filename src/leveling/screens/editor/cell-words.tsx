import { ToneShape } from '../../../ui/findings.tsx'
import type { Cell } from '../../matrix.ts'

/** What holds in a cell: its own words, or those of the level below, told apart. */
export function CellWords({ cell: { text, as, examples = [] }, marks }: { cell: Cell; marks: number }) {
  return (
    <>
      {marks > 0 && <span className="mb-1 flex items-center gap-1 font-medium"><ToneShape tone="look" />To look at</span>}
      {as !== undefined && <span className="block text-tiny font-medium text-soft">As {as}</span>}
      {text ? <span className={as === undefined ? 'whitespace-pre-line' : 'whitespace-pre-line text-soft italic'}>{text}</span> : <span className="text-soft">Nothing is written here or below.</span>}
      {examples.length > 0 && <span className="mt-1 block text-tiny text-soft">{examples.length === 1 ? 'One example' : `${examples.length} examples`}</span>}
    </>
  )
}
