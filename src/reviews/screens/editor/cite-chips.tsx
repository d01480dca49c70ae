import { use } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import type { ItemPlace } from '../../edits.ts'
import { firstName, recordKind, recordText, shortDay } from '../../parts/record-words.ts'
import { needsTelling } from '../../tellings.ts'
import type { PacketRecord } from '../../words.ts'
import { useCiting } from './citing.ts'
import { FieldFindings } from './field-findings.tsx'
import { PacketContext } from './packet-context.ts'
import { RecordGlance } from './record-glance.tsx'

export interface CiteChipsProps {
  id: string
  place: ItemPlace
  /** "Growth area 2". */
  name: string
  cites: readonly string[]
  findings: readonly Finding[]
}

/** The records a row rests on, each to look at and to take out; or that there is none yet. */
export function CiteChips({ id, place, name, cites, findings }: CiteChipsProps) {
  const { byId } = use(PacketContext)
  const { tell } = useCiting()
  const blocked = findings.find((finding) => finding.severity === 'block')
  return (
    <div id={id} tabIndex={-1} className="mt-2 rounded-sm">
      {cites.length === 0 ? (
        <p className="text-small text-soft">No evidence yet. Cite a record, and it stands here.</p>
      ) : (
        <ul className="flex flex-wrap gap-2" aria-label={`Records cited in ${name}`}>
          {cites.map((cite) => (
            <Chip key={cite} place={place} name={name} id={cite} record={byId.get(cite)} />
          ))}
        </ul>
      )}
      <FieldFindings findings={findings} onDismiss={noop} />
      {blocked && (
        <TellButton onTell={() => tell(cites.flatMap((cite) => byId.get(cite) ?? []).find((record) => record.tone !== 'praise'))} />
      )}
    </div>
  )
}

function noop() {}

function TellButton({ onTell }: { onTell: () => void }) {
  const { person } = use(PacketContext)
  return (
    <p className="mt-1">
      <Button size="small" onClick={onTell}>
        Tell {firstName(person)} first
      </Button>
    </p>
  )
}

function Chip({ place, name, id, record }: { place: ItemPlace; name: string; id: string; record: PacketRecord | undefined }) {
  const { uncite } = useCiting()
  const label = record ? `${recordKind(record)}, ${shortDay(record.on)}` : 'A record you can’t open any more'
  return (
    <li className="inline-flex max-w-full min-w-0 items-center sm:max-w-72 rounded-full border border-edge bg-raised text-small">
      {record ? <Shown record={record} label={label} /> : <span className="px-3 py-1">{label}</span>}
      <button
        type="button"
        className="min-h-8 min-w-8 rounded-full p-2 text-soft hover:text-ink"
        aria-label={`Take “${label}” out of ${name}`}
        onClick={() => uncite(place, id)}
        data-screen-only="">
        <Icon name="close" className="size-3" />
      </button>
    </li>
  )
}

function Shown({ record, label }: { record: PacketRecord; label: string }) {
  const { tellings } = use(PacketContext)
  const first = needsTelling(record, tellings.get(record.id))
  return (
    <RecordGlance
      record={record}
      label={label}
      trigger={
        <button type="button" className="inline-flex min-h-8 min-w-0 items-center gap-2 rounded-full pl-3 text-left hover:text-accent">
          <span className="truncate">
            {label}: <span className="text-soft">{recordText(record).replace(/\s+/g, ' ')}</span>
          </span>
          {first && <span className="shrink-0 font-medium text-amber">not told yet</span>}
        </button>
      }
    />
  )
}
