import { Button } from './button.tsx'
import type { KeptHandle } from './use-kept.ts'

/** Says that a form brought back what was written in it before, and offers a blank one. */
export function Restored({ kept }: { kept: Pick<KeptHandle<object>, 'restored' | 'clear'> }) {
  if (!kept.restored) return null
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 text-small">
      <span className="font-medium">Restored: what you wrote here before.</span>
      <Button size="small" variant="quiet" onClick={kept.clear}>Start afresh</Button>
    </p>
  )
}
