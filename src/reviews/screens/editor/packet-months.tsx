import { use, useState } from 'react'
import { KnotShape, LinePart } from '../../../ui/line.tsx'
import type { ItemPlace } from '../../edits.ts'
import type { Packet } from '../../packet.ts'
import { monthWords } from '../../parts/month-words.ts'
import { countOf } from '../../parts/record-words.ts'
import type { PacketRecord } from '../../words.ts'
import { PacketContext } from './packet-context.ts'
import { RecordKnot, RecordLine } from './record-knot.tsx'

export interface PacketListProps {
  packet: Packet
  shown: ReadonlySet<string>
  uses: ReadonlyMap<string, readonly ItemPlace[]>
}

/** More pieces of work than this are folded into one knot: what was said is what one looks for first. */
const FEW = 3

/** The line, newest month first, with what lies outside the period below. */
export function PacketMonths({ packet, shown, uses, open }: PacketListProps & { open: boolean }) {
  const { byId } = use(PacketContext)
  const recordsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (shown.has(id) ? (byId.get(id) ?? []) : [])).filter((record) => !STANDING.includes(record.kind)).toReversed()
  const months = packet.months.map(({ month, ids }) => ({ title: monthWords(month), records: recordsOf(ids), month })).toReversed()
  const outside = recordsOf(packet.outside)
  const parts = [...(outside.length ? [{ title: 'Outside the period', records: outside, month: 'outside' }] : []), ...months].filter(
    (part) => part.records.length > 0,
  )
  if (parts.length === 0)
    return (
      <p className="max-w-prose text-soft">
        {shown.size > 0
          ? 'What you look for stands above, among what holds for the whole period.'
          : 'No record fits. Try other words, or show everything.'}
      </p>
    )
  return parts.map((part) => (
    <LinePart key={part.month} title={part.title} level={3} note={noteOf(part.records)}>
      <Part
        records={part.records}
        uses={uses}
        open={open}
        withYear={part.month === 'outside'}
      />
    </LinePart>
  ))
}

/** Shown above the line, whenever they are dated. */
export const STANDING: readonly PacketRecord['kind'][] = ['expectation', 'self-review', 'last-review']

interface PartProps {
  records: readonly PacketRecord[]
  uses: PacketListProps['uses']
  open: boolean
  withYear: boolean
}

function Part({ records, uses, open, withYear }: PartProps) {
  const work = records.filter((record) => record.kind === 'evidence')
  const said = records.filter((record) => record.kind !== 'evidence')
  return (
    <>
      {said.map((record) => (
        <RecordKnot key={record.id} record={record} used={uses.get(record.id)?.length ?? 0} withYear={withYear} />
      ))}
      {work.length > 0 && <Work records={work} uses={uses} open={open} withYear={withYear} />}
    </>
  )
}

function Work(props: PartProps) {
  return (
    <li className="knot" data-kind="work">
      <KnotShape kind="said" className="knot-shape" />
      {props.records.length <= FEW ? <WorkLines {...props} /> : <FoldedWork {...props} />}
    </li>
  )
}

function FoldedWork(props: PartProps) {
  const { records, open } = props
  const [wanted, setWanted] = useState<boolean>()
  const isOpen = wanted ?? open
  return (
    <details open={isOpen} onToggle={(event) => setWanted(event.currentTarget.open === open ? undefined : event.currentTarget.open)}>
      <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:text-accent-strong">
        {countOf(records.length, 'piece of work', 'pieces of work')}
      </summary>
      {isOpen && <WorkLines {...props} />}
    </details>
  )
}

function WorkLines({ records, uses, withYear }: PartProps) {
  return (
    <ul className="divide-y divide-hairline">
      {records.map((record) => (
        <RecordLine key={record.id} record={record} used={uses.get(record.id)?.length ?? 0} withYear={withYear} />
      ))}
    </ul>
  )
}

function noteOf(records: readonly PacketRecord[]): string {
  const said = records.filter((record) => record.kind !== 'evidence').length
  return said === 0 ? '' : countOf(said, 'record', 'records')
}
