import { Button } from './button.tsx'

/** Says that a form brought back what was written in it before, and offers a blank one. */
export function Restored({ kept }: { kept: { restored: boolean; clear: () => void } }) {
  if (!kept.restored) return null
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 text-small">
      <span className="font-medium">Restored: what you wrote here before.</span>
      <Button size="small" variant="quiet" onClick={() => kept.clear()}>Start afresh</Button>
    </p>
  )
}
