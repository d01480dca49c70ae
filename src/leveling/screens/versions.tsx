import type { OutputOf } from '../../ui/action-map.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Badge } from '../../ui/state-label.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { placeOf } from '../parts/version-place.ts'

type Version = OutputOf<'framework.versions'>['versions'][number]

/** Every version there was. A review that was written against one can still be read beside it. */
export default function Versions() {
  const found = useAction('framework.versions', {})
  return (
    <Page title="Versions of the leveling framework" back={{ to: '/framework', label: 'Leveling framework' }}
      purpose="What is published stays as it is; a change is the next version. Reviews keep the version that was in force when their cycle opened.">
      <Loaded query={found}>{({ versions }) => <Listed versions={versions} />}</Loaded>
    </Page>
  )
}

function Listed({ versions }: { versions: readonly Version[] }) {
  return (
    <Table caption="Versions" rows={versions} rowKey={({ id, version }) => `${id} ${version}`}
      columns={[
        { id: 'version', header: 'Version', rowHeader: true, cell: (each) => <Link to={`/framework?${placeOf(each)}`}>{each.name} {each.version}</Link> },
        { id: 'state', header: 'State', cell: ({ inForce }) => inForce && <Badge step="done">In force</Badge> },
        { id: 'at', header: 'Published', sortBy: ({ publishedAt }) => publishedAt, cell: ({ publishedAt }) => <Moment at={publishedAt} /> },
        { id: 'by', header: 'By', cell: ({ publishedBy }) => publishedBy?.name ?? 'the operator' },
        { id: 'changes', header: 'Against the one before', cell: (each) => (each === versions.at(-1) ? <span className="text-soft">The first</span> : <Link to={`/framework/changes?${placeOf(each)}`} aria-label={`What changed with version ${each.version}`}>What changed</Link>) },
        { id: 'file', header: 'As a file', cell: (each) => <Downloads id={each.id} version={each.version} /> },
      ]}
      empty={<EmptyState title="Published versions" why="Each stands here with who published it and when." example="Version 2, published on 14 March 2026 by Ada Okafor" />} />
  )
}
