import { use, type ReactElement } from 'react'
import { reachWords } from '../../../feedback/reach.ts'
import { Popover } from '../../../ui/popover.tsx'
import { firstName, recordSource, recordText, tellingWords } from '../../parts/record-words.ts'
import type { PacketRecord } from '../../words.ts'
import { PacketContext } from './packet-context.ts'

export interface RecordGlanceProps {
  record: PacketRecord
  /** "Praise, 26 March". */
  label: string
  /** What opens it. */
  trigger: ReactElement
}

/** A record to look at without leaving the text: whose it is, how far it reached, whether the person knows of it, and what it says. */
export function RecordGlance({ record, label, trigger }: RecordGlanceProps) {
  const { tellings, person, zone, meId } = use(PacketContext)
  const about = [recordSource(record, meId), reachWords(record), tellingWords(tellings.get(record.id), firstName(person), zone)]
  return (
    <Popover title={label} trigger={trigger}>
      <p className="text-small text-soft">{about.filter(Boolean).join(' · ')}</p>
      <p className="mt-2 whitespace-pre-line">{recordText(record)}</p>
      {record.link && (
        <p className="mt-2">
          <a href={record.link} rel="noreferrer" className="text-accent underline">
            Open it
          </a>
        </p>
      )}
    </Popover>
  )
}
