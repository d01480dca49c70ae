import { use, useState } from 'react'
import { monthOf } from '../../../kit/date.ts'
import { useAction } from '../../../ui/use-action.ts'
import { countOf } from '../../parts/record-words.ts'
import { PacketContext } from './packet-context.ts'
import { monthWords } from '../../parts/month-words.ts'
import type { PacketListProps } from './packet-months.tsx'
import { RecordKnot, RecordLine } from './record-knot.tsx'

interface Group {
  name: string
  ids: readonly string[]
  praise: readonly string[]
  concern: readonly string[]
  from: string
  to: string
}

/** The same records by what they are about: praise and concern on one theme stand together. */
export function PacketThemes({ packet, shown, uses }: PacketListProps) {
  const framework = useAction('framework.show', {})
  const names = new Map(framework.data?.dimensions.map(({ code, name }) => [code, name]))
  const terms = packet.themes.map(({ term, ...rest }) => ({ ...rest, name: term }))
  const dimensions = packet.dimensions.map((group) => ({ ...group, name: names.get(group.name) ?? group.name }))
  const sections: [string, string, readonly Group[]][] = [
    ['What recurs', 'Words that at least three records share.', terms],
    ['Dimensions', 'What their authors said they show.', dimensions],
    ['Projects', 'The work they belong to.', packet.projects],
  ]
  const here = sections
    .map(
      ([title, hint, groups]) =>
        [
          title,
          hint,
          groups.map((group) => ({ ...group, ids: group.ids.filter((id) => shown.has(id)) })).filter((group) => group.ids.length),
        ] as const,
    )
    .filter(([, , groups]) => groups.length > 0)
  if (here.length === 0) return <p className="max-w-prose text-soft">No theme among these records. Show more of them, or look by month.</p>
  return here.map(([title, hint, groups]) => (
    <section key={title} className="mb-8">
      <h3 className="text-base">{title}</h3>
      <p className="text-small text-soft">{hint}</p>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {groups.map((group) => (
          <Theme key={group.name} group={group} uses={uses} />
        ))}
      </ul>
    </section>
  ))
}

function Theme({ group, uses }: { group: Group; uses: PacketListProps['uses'] }) {
  const { byId } = use(PacketContext)
  const [open, setOpen] = useState(false)
  const records = group.ids.flatMap((id) => byId.get(id) ?? [])
  const said = records.filter((record) => record.kind !== 'evidence')
  const work = records.filter((record) => record.kind === 'evidence')
  const used = (id: string) => uses.get(id)?.length ?? 0
  return (
    <li className="py-1">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex min-h-8 flex-wrap items-baseline gap-x-3 rounded-sm hover:text-accent">
          <span className="font-medium">{group.name}</span>
          <span className="text-small text-soft">{aboutOf(group)}</span>
        </summary>
        {open && (
          <>
            <ol className="line pt-3 pb-1">
              {said.map((record) => (
                <RecordKnot key={record.id} record={record} used={used(record.id)} withYear />
              ))}
            </ol>
            <ul className="divide-y divide-hairline pb-2 pl-8">
              {work.map((record) => (
                <RecordLine key={record.id} record={record} used={used(record.id)} withYear />
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  )
}

/** "5 records, October 2025 to March 2026, praise 3 and concern 2". */
function aboutOf({ ids, praise, concern, from, to }: Group): string {
  const [first, last] = [monthWords(monthOf(from)), monthWords(monthOf(to))]
  const tones =
    praise.length && concern.length
      ? `praise ${praise.length} and concern ${concern.length}`
      : praise.length
        ? `praise ${praise.length}`
        : concern.length
          ? `concern ${concern.length}`
          : ''
  return [countOf(ids.length, 'record', 'records'), first === last ? first : `${first} to ${last}`, tones].filter(Boolean).join(', ')
}
