import { use } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import type { ItemPlace } from '../../edits.ts'
import type { PacketRecord } from '../../words.ts'
import { useCiting } from './citing.ts'
import { PacketContext } from './packet-context.ts'
import { STANDING } from './packet-months.tsx'

const MISSING = {
  expectation: 'No agreed expectations for this period: say in the summary what you measured against.',
  'self-review': 'The self-review is not in yet.',
  'last-review': 'There is no earlier review here.',
} as const

/** What holds for the whole period: agreed expectations, the self-review, the last review. */
export function Standing({ uses }: { uses: ReadonlyMap<string, readonly ItemPlace[]> }) {
  const { records } = use(PacketContext)
  const found = (kind: PacketRecord['kind']) => records.filter((record) => record.kind === kind)
  return (
    <div className="mb-8 divide-y divide-hairline border-y border-hairline">
      {STANDING.map((kind) => {
        const mine = found(kind)
        return mine.length > 0 ? (
          mine.map((record) => <One key={record.id} record={record} used={uses.has(record.id)} />)
        ) : (
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
    <details className="py-1">
      <summary className="flex min-h-8 flex-wrap items-center gap-x-3 rounded-sm hover:text-accent">
        <span className="font-medium">{record.title}</span>
        <span className="text-small text-soft">
          {inWords(record.on)}
          {used && ' · Cited'}
        </span>
      </summary>
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
