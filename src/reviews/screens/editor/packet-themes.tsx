import { use, useState, type ReactNode } from 'react'
import { monthOf } from '../../../kit/date.ts'
import { useAction } from '../../../ui/use-action.ts'
import { countOf } from '../../parts/record-words.ts'
import { PacketContext } from './packet-context.ts'
import { monthWords } from '../../parts/month-words.ts'
import { FoldSummary } from './fold-summary.tsx'
import { STANDING, type PacketListProps } from './packet-months.tsx'
import type { PacketRecord } from '../../words.ts'
import { RecordKnot, RecordLine } from './record-knot.tsx'

interface Group {
  name: string
  records: readonly PacketRecord[]
}

/** A group of fewer is one of many odds and ends: those stand together, below. */
const FEWEST = 3

/** The same records by what they are about: praise and concern on one theme stand together. */
export function PacketThemes({ packet, shown, uses }: PacketListProps) {
  const { byId } = use(PacketContext)
  const framework = useAction('framework.show', {})
  const names = new Map(framework.data?.dimensions.map(({ code, name }) => [code, name]))
  // What holds for the whole period stands above, and belongs to no one theme.
  const recordsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (shown.has(id) ? (byId.get(id) ?? []) : [])).filter((record) => !STANDING.includes(record.kind))
  const groupsOf = (all: readonly { name: string; ids: readonly string[] }[]): Group[] =>
    all.map(({ name, ids }) => ({ name, records: recordsOf(ids) })).filter(({ records }) => records.length > 0)
  const sections: [string, string, readonly Group[]][] = [
    ['What recurs', 'Words that at least three records share.', groupsOf(packet.themes.map(({ term, ids }) => ({ name: term, ids })))],
    [
      'Dimensions',
      'What their authors said they show.',
      groupsOf(packet.dimensions.map(({ name, ids }) => ({ name: names.get(name) ?? name, ids }))),
    ],
    ['Projects', 'The work they belong to.', groupsOf(packet.projects)],
  ]
  const here = sections.filter(([, , groups]) => groups.length > 0)
  if (here.length === 0) return <p className="max-w-prose text-soft">No theme among these records. Show more of them, or look by month.</p>
  return here.map(([title, hint, groups]) => (
    <section key={title} className="mb-8">
      <h3 className="text-base">{title}</h3>
      <p className="text-small text-soft">{hint}</p>
      <Groups groups={groups} uses={uses} />
    </section>
  ))
}

type Uses = PacketListProps['uses']

/** The larger groups; the odds and ends are folded where there are more of them than one reads at a glance. */
function Groups({ groups, uses }: { groups: readonly Group[]; uses: Uses }) {
  const large = groups.filter(({ records }) => records.length >= FEWEST)
  const small = groups.filter(({ records }) => records.length < FEWEST)
  if (large.length === 0 || small.length <= FEWEST) return <Themes groups={groups} uses={uses} />
  return (
    <>
      <Themes groups={large} uses={uses} />
      <Fold title={`${small.length} more`} note="one or two records each">
        <Themes groups={small} uses={uses} />
      </Fold>
    </>
  )
}

function Themes({ groups, uses }: { groups: readonly Group[]; uses: Uses }) {
  return (
    <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
      {groups.map((group) => (
        <Theme key={group.name} group={group} uses={uses} />
      ))}
    </ul>
  )
}

/** What is folded is drawn once it is open: a packet holds hundreds of records. */
function Fold({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="group/fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <FoldSummary title={title} note={note} />
      {open && children}
    </details>
  )
}

function Theme({ group: { name, records }, uses }: { group: Group; uses: Uses }) {
  const said = records.filter((record) => record.kind !== 'evidence')
  const work = records.filter((record) => record.kind === 'evidence')
  const used = (id: string) => uses.get(id)?.length ?? 0
  return (
    <li className="py-1">
      <Fold title={name} note={aboutOf(records)}>
        {said.length > 0 && (
          <ol className="line pt-3 pb-1">
            {said.map((record) => (
              <RecordKnot key={record.id} record={record} used={used(record.id)} withYear />
            ))}
          </ol>
        )}
        {work.length > 0 && (
          <ul className="divide-y divide-hairline pb-2 pl-5">
            {work.map((record) => (
              <RecordLine key={record.id} record={record} used={used(record.id)} withYear />
            ))}
          </ul>
        )}
      </Fold>
    </li>
  )
}

/** "5 records, October 2025 to March 2026, praise 3 and concern 2", of records in order of date. */
function aboutOf(records: readonly PacketRecord[]): string {
  const [first, last] = [records[0]!.on, records.at(-1)!.on].map((on) => monthWords(monthOf(on)))
  const tones = (['praise', 'concern'] as const).flatMap((tone) => {
    const n = records.filter((record) => record.tone === tone).length
    return n > 0 ? [`${tone} ${n}`] : []
  })
  return [countOf(records.length, 'record', 'records'), first === last ? first : `${first} to ${last}`, tones.join(' and ')]
    .filter(Boolean)
    .join(', ')
}
