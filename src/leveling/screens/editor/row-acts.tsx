import { Button } from '../../../ui/button.tsx'

export interface RowActsProps {
  /** What it is, for screen readers: "L3". */
  name: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  /** Why it can't be taken away. */
  stays?: string
  /** `up` and `down` as the list has it. */
  words?: { up: string; down: string }
}

/** Up, down and away, for a row of an ordered list. */
export function RowActs({ name, first, last, onMove, onRemove, stays, words = { up: 'Up', down: 'Down' } }: RowActsProps) {
  return (
    <p className="flex flex-wrap gap-2 *:first:data-quiet:-ml-3">
      {!first && <Button size="small" variant="quiet" aria-label={`Move ${name} ${words.up.toLowerCase()}`} onClick={() => onMove(-1)}>{words.up}</Button>}
      {!last && <Button size="small" variant="quiet" aria-label={`Move ${name} ${words.down.toLowerCase()}`} onClick={() => onMove(1)}>{words.down}</Button>}
      <Button size="small" variant="quiet" aria-label={`Take ${name} away`} unavailable={stays} onClick={onRemove}>Take away</Button>
    </p>
  )
}
