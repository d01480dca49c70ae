import type { OutputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'

type Draft = OutputOf<'framework-draft.list'>['drafts'][number]

/** What is being written. Nobody else sees it until it is published. */
export default function Drafts() {
  const admin = useMe().roles.includes('hr_admin')
  const drafts = useAction('framework-draft.list', {})
  return (
    <Page title="Drafts of the leveling framework" back={{ to: '/framework', label: 'Leveling framework' }}
      purpose="The next version takes shape here. HR administrators read and write drafts; everybody else reads what is published." primary={admin && <Begin />}>
      <Loaded query={drafts}>{({ drafts: found }) => <Listed drafts={found} />}</Loaded>
    </Page>
  )
}

/** From the version in force, from ours, or from a file. */
function Begin() {
  const { go } = usePlace()
  const begin = useWrite('framework-draft.create', { refreshes: ['framework-draft.list'], done: ({ id }) => void go(`/framework/drafts/${id}`) })
  return (
    <Menu label="Begin a draft" trigger={<Button variant="primary" busy={begin.busy}>Begin a draft</Button>}
      items={[
        { id: 'published', title: 'From the version in force', run: () => begin.run({ from: 'published' }) },
        { id: 'default', title: 'From the framework that came with Plumbline', run: () => begin.run({ from: 'default' }) },
        { id: 'file', title: 'From a file', to: '/framework/drafts/import' },
      ]}>Begin a draft</Menu>
  )
}

const FROM: Record<Draft['origin'], string> = { published: 'Version', default: 'The one that came with Plumbline', file: 'A file' }

function Listed({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <Table caption="Drafts" rows={drafts} rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: 'Name', rowHeader: true, cell: ({ id, name }) => <Link to={`/framework/drafts/${id}`}>{name.trim() || 'Without a name yet'}</Link> },
        { id: 'from', header: 'Begun from', cell: ({ origin, from }) => (from ? `${FROM[origin]} ${from.version}` : FROM[origin]) },
        { id: 'author', header: 'By', cell: ({ author }) => author.name },
        { id: 'saved', header: 'Last saved', sortBy: ({ savedAt }) => savedAt, cell: ({ savedAt, savedBy }) => <><Moment at={savedAt} /> by {savedBy.name}</> },
      ]}
      empty={<EmptyState title="Drafts of the next version" why="Begin from what is published, from the framework that came with Plumbline, or from a file of your own. Nothing changes for anybody until you publish." example="Two cells reworded at L3 and L4, not published yet"
        action={<ButtonLink to="/framework">Read what is published</ButtonLink>} />} />
  )
}
