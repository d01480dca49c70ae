import { reachWords } from '../../feedback/reach.ts'
import { inWords } from '../../kit/date.ts'
import { Checkbox } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import type { Evidence } from '../words.ts'
import { Fold } from './fold.tsx'

/** Records something rests on, a line each; what the reader cannot open is not among them. */
export function EvidenceList({ ids, records, label }: { ids: readonly string[]; records: readonly Evidence[]; label: string }) {
  const found = ids.flatMap((id) => records.find((each) => each.id === id) ?? [])
  if (found.length === 0) return null
  return (
    <ul aria-label={label} className="mt-2 max-w-prose space-y-3 text-small">
      {found.map((each) => (
        <li key={each.id} className="border-l border-edge pl-3">
          <Link to={`/observations/${each.id}`}>{inWords(each.on)}</Link> <span className="text-soft">by {[each.author.name, reachWords(each)].filter(Boolean).join('. ')}</span>
          <span className="line-clamp-2">{each.text}</span>
        </li>
      ))}
    </ul>
  )
}

export interface PickEvidenceProps {
  /** Begins the id of each box. */
  id: string
  records: readonly Evidence[]
  /** Only those of this dimension stand first. */
  dimension?: string
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Records both can read, to pick from: those about the dimension first. */
export function PickEvidence({ id, records, dimension, chosen, onChange }: PickEvidenceProps) {
  if (records.length === 0) return <p className="text-small text-soft">There is no record yet that both of you can read. Note something and share it, and it can be picked here.</p>
  const first = records.toSorted((a, b) => Number(b.dimension === dimension) - Number(a.dimension === dimension))
  return (
    <Fold summary={`Records that show it${chosen.length > 0 ? `: ${chosen.length} picked` : ''}`}>
      <fieldset className="max-h-64 space-y-2 overflow-y-auto border-l border-edge py-1 pl-4">
        <legend className="sr-only">Records that show it</legend>
        {first.map((each) => (
          <Checkbox key={each.id} id={`${id}-${each.id}`} label={`${inWords(each.on)}, ${each.author.name}: ${each.text.length > 110 ? `${each.text.slice(0, 109)}…` : each.text}`}
            checked={chosen.includes(each.id)} onChange={(event) => onChange(event.target.checked ? [...chosen, each.id] : chosen.filter((one) => one !== each.id))} />
        ))}
      </fieldset>
    </Fold>
  )
}
