import { use } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import type { ItemPlace } from '../../edits.ts'
import type { PacketRecord } from '../../words.ts'
import { useCiting } from './citing.ts'
import { FoldSummary } from './fold-summary.tsx'
import { PacketContext } from './packet-context.ts'
import { STANDING } from './packet-months.tsx'

const MISSING = {
  expectation: 'No agreed expectations for this period: say in the summary what you measured against.',
  'self-review': 'The self-review is not in yet.',
  'last-review': 'There is no earlier review here.',
} as const

export interface StandingProps {
  uses: ReadonlyMap<string, readonly ItemPlace[]>
  /** What one looks for; absent when one looks for nothing in particular. */
  shown?: ReadonlySet<string>
}

/** What holds for the whole period: agreed expectations, the self-review, the last review. */
export function Standing({ uses, shown }: StandingProps) {
  const { records } = use(PacketContext)
  const standing = records.filter((record) => STANDING.includes(record.kind) && (!shown || shown.has(record.id)))
  const found = (kind: PacketRecord['kind']) => standing.filter((record) => record.kind === kind)
  if (shown && standing.length === 0) return null
  return (
    <div className="mb-8 divide-y divide-hairline border-y border-hairline">
      {STANDING.map((kind) => {
        const mine = found(kind)
        if (mine.length > 0) return mine.map((record) => <One key={record.id} record={record} used={uses.has(record.id)} />)
        return shown ? null : (
          <p key={kind} className="py-2 text-small text-soft">
            {MISSING[kind as keyof typeof MISSING]}
          </p>
        )
      })}
    </div>
  )
}

function One({ record, used }: { record: PacketRecord; used: boolean }) {
  const { cite } = useCiting()
  return (
    <details className="group/fold py-1">
      <FoldSummary title={record.title} note={`${inWords(record.on)}${used ? ' · Cited' : ''}`} />
      <div className="pt-1 pb-3" data-record={record.id} tabIndex={-1} aria-keyshortcuts="c">
        {record.kind === 'expectation' ? (
          <ol className="list-decimal space-y-1 pl-6">
            {record.text.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        ) : (
          <p className="whitespace-pre-line">{record.text}</p>
        )}
        <p className="mt-1 -ml-3">
          <Button size="small" variant="quiet" onClick={() => cite(record.id)}>
            Cite
          </Button>
        </p>
      </div>
    </details>
  )
}
