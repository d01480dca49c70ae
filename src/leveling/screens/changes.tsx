import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { DifferenceList } from '../parts/difference-list.tsx'
import { versionAt } from '../parts/version-place.ts'

type Version = OutputOf<'framework.versions'>['versions'][number]

/** What a version brought: against the one before it, or any other. */
export default function Changes() {
  const versions = useAction('framework.versions', {})
  return (
    <Page title="What changed" width="reading" back={{ to: '/framework/versions', label: 'Versions' }} purpose="What was added, removed, reworded or moved in the leveling framework, word by word.">
      <Loaded query={versions}>{({ versions: known }) => (known.length > 1 ? <Between versions={known} /> : <OnlyOne />)}</Loaded>
    </Page>
  )
}

const OnlyOne = () => <EmptyState title="What changed between two versions" why="There is one version so far, so there is nothing to hold it against." example="L3 Established, Craft: Works alone on usual problems, and asks early on others." />

function Between({ versions }: { versions: readonly Version[] }) {
  const { search, setSearch } = usePlace()
  const wanted = versionAt(search)
  const at = Math.max(0, versions.findIndex((each) => each.id === wanted?.id && each.version === wanted.version))
  const to = versions[at]!
  const from = versions[Number(search.from)] ?? versions[at + 1] ?? versions[at - 1]!
  const comparison = useAction('framework.compare', { toId: to.id, toVersion: to.version, fromId: from.id, fromVersion: from.version })
  const options = versions.map(({ name, version, inForce }, n) => ({ value: String(n), label: `${name} ${version}${inForce ? ', in force' : ''}` }))
  return (
    <>
      <div className="mb-8 grid max-w-form gap-4 sm:grid-cols-2">
        <Select id="from" label="From" value={String(versions.indexOf(from))} options={options} onChange={(event) => void setSearch({ from: event.target.value })} />
        <Select id="to" label="To" value={String(at)} options={options}
          onChange={(event) => { const next = versions[Number(event.target.value)]!; void setSearch({ id: next.id, version: String(next.version), from: search.from }) }} />
      </div>
      <Loaded query={comparison}>{({ changes }) => (changes.length > 0 ? <DifferenceList changes={changes} /> : <p className="text-soft">These two say the same.</p>)}</Loaded>
    </>
  )
}
