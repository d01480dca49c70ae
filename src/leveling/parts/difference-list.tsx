import { diffWords } from '../../kit/word-diff.ts'
import { Section } from '../../ui/section.tsx'
import { Badge } from '../../ui/state-label.tsx'
import type { Difference } from '../diff.ts'

const PARTS: readonly { what: Difference['what']; title: string }[] = [
  { what: 'framework', title: 'The framework itself' }, { what: 'track', title: 'Tracks' }, { what: 'level', title: 'Levels' }, { what: 'dimension', title: 'Dimensions' }, { what: 'cell', title: 'What is expected' },
]
const CHANGES: Record<Difference['change'], string> = { added: 'Added', removed: 'Removed', changed: 'Reworded', moved: 'Moved' }

/** What differs between two versions, word by word. Struck out has gone, underlined has come. */
export function DifferenceList({ changes }: { changes: readonly Difference[] }) {
  return (
    <>
      <p className="mb-8 max-w-prose text-small text-soft">{countsOf(changes)} What is struck out has gone, what is underlined has come.</p>
      {PARTS.map(({ what, title }) => {
        const own = changes.filter((each) => each.what === what)
        return own.length > 0 && <Section key={what} title={title}><ul className="divide-y divide-hairline border-y border-hairline">{own.map((each) => <Changed key={`${each.change} ${each.code}`} difference={each} />)}</ul></Section>
      })}
    </>
  )
}

function countsOf(changes: readonly Difference[]): string {
  const parts = (Object.keys(CHANGES) as Difference['change'][]).flatMap((change) => {
    const n = changes.filter((each) => each.change === change).length
    return n > 0 ? [`${n} ${CHANGES[change].toLowerCase()}`] : []
  })
  return `${changes.length === 1 ? 'One difference' : `${changes.length} differences`}: ${parts.join(', ')}.`
}

function Changed({ difference: { title, change, before = '', after = '', from, to } }: { difference: Difference }) {
  return (
    <li className="max-w-prose py-4" data-change={change}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1"><span className="font-medium">{title}</span> <Badge>{CHANGES[change]}</Badge></p>
      {from && to && <p className="mt-1 text-small text-soft">From {from} to {to}.</p>}
      <p className="mt-2 font-serif text-prose whitespace-pre-line wrap-break-word">
        {diffWords(before, after).map(({ kind, text }, n) =>
          kind === 'same' ? text : kind === 'removed' ? <del key={n} className="text-soft">{text}</del> : <ins key={n} className="decoration-accent decoration-2 underline-offset-4">{text}</ins>)}
      </p>
    </li>
  )
}
