import { use } from 'react'
import { reachWords } from '../../../feedback/reach.ts'
import type { Finding } from '../../../kit/finding.ts'
import { countOf, recordKind, recordSource, shortDay } from '../../parts/record-words.ts'
import type { PacketRecord } from '../../words.ts'
import { PacketContext } from './packet-context.ts'
import { RecordGlance } from './record-glance.tsx'

/** The records a finding rests on, each with how far it reached and a look at what it says. What the reader can't open leaves no trace. */
export function RestsOn({ finding }: { finding: Finding }) {
  const { byId } = use(PacketContext)
  const records = [...new Set(finding.evidence)].flatMap((id) => byId.get(id) ?? [])
  // Cited records of a row stand above its findings already.
  if (records.length === 0 || finding.path?.endsWith('/cites')) return null
  return (
    <details className="mt-2 ml-6 text-small" data-rests-on="">
      <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:text-accent-strong">
        It rests on {countOf(records.length, 'record', 'records')}
      </summary>
      <ul className="mt-1 divide-y divide-hairline border-y border-hairline">
        {records.map((record) => (
          <li key={record.id} className="py-1">
            <Line record={record} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Line({ record }: { record: PacketRecord }) {
  const { meId } = use(PacketContext)
  const label = `${recordKind(record)}, ${shortDay(record.on)}`
  return (
    <>
      <RecordGlance
        record={record}
        label={label}
        trigger={
          <button type="button" className="min-h-6 rounded-sm text-left text-accent hover:text-accent-strong">
            {label}
          </button>
        }
      />{' '}
      <span className="text-soft">{[recordSource(record, meId), reachWords(record)].filter(Boolean).join(' · ')}</span>
    </>
  )
}
