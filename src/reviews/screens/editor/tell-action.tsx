import { use } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { firstName } from '../../parts/record-words.ts'
import { useCiting } from './citing.ts'
import { PacketContext } from './packet-context.ts'

/** The way out of "say it first", from where it is read: the record in question is at hand. */
export function TellAction({ finding }: { finding: Finding }) {
  const { byId, person } = use(PacketContext)
  const { tell } = useCiting()
  if (finding.severity !== 'block' || !finding.rule.startsWith('surprise/')) return null
  const record = finding.evidence?.flatMap((id) => byId.get(id) ?? []).find((each) => each.tone !== 'praise' && !each.toldAt)
  return (
    <Button size="small" onClick={() => tell(record)}>
      Tell {firstName(person)} first
    </Button>
  )
}
