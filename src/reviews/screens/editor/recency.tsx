import { memo, use, useMemo } from 'react'
import { monthOf, monthSpan, type Days } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ItemPlace } from '../../edits.ts'
import { compilePacket } from '../../packet.ts'
import { countOf } from '../../parts/record-words.ts'
import { recencyMeter } from '../../recency.ts'
import { PacketContext } from './packet-context.ts'
import { monthWords } from '../../parts/month-words.ts'

/** How what is cited spreads over the period, with the earlier records that are waiting. */
export const Recency = memo(function Recency({
  period,
  uses,
  onShowUnused,
}: {
  period: Days
  uses: ReadonlyMap<string, readonly ItemPlace[]>
  onShowUnused: () => void
}) {
  const { records } = use(PacketContext)
  const said = useMemo(() => records.filter((record) => record.kind !== 'evidence'), [records])
  const months = useMemo(() => compilePacket([], period).months.map(({ month }) => month), [period])
  const meter = useMemo(() => recencyMeter(records, uses.keys(), period), [records, uses, period])
  const cited = useMemo(() => records.filter((record) => uses.has(record.id)), [records, uses])
  const waiting = meter.earlierUnused.filter((id) => said.some((record) => record.id === id)).length
  const bars = months.map((month) => ({
    label: monthWords(month),
    n: cited.filter((record) => monthOf(record.on) === month).length,
    recent: monthSpan(month).to >= meter.since,
  }))
  return (
    <Section title="When it happened" hint="A year is easily told by its last weeks.">
      <Meter
        title="Records cited, by month"
        figure={String(meter.cited.all)}
        sentence={meter.sentence}
        head={['Month', 'Records cited']}
        bars={bars}
      />
      {waiting > 0 && (
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-small" data-screen-only="">
          <span>{countOf(waiting, 'earlier note is', 'earlier notes are')} not cited yet.</span>
          <Button size="small" onClick={onShowUnused}>
            Show what is not cited
          </Button>
        </p>
      )}
    </Section>
  )
})
