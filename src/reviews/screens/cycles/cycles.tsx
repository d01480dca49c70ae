import { ButtonLink } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { Badge } from '../../../ui/state-label.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { When } from '../../../ui/when.tsx'
import { PHASE_WORDS } from '../../parts/state-words.ts'
import type { Cycle } from '../../words.ts'

/** Every review cycle, newest first. */
export default function Cycles() {
  const me = useMe()
  const cycles = useAction('cycle.list', {})
  const plan = me.roles.includes('hr_admin')
  return (
    <Page
      title="Review cycles"
      purpose="When reviews are written, for whom, and how far they are."
      back={{ to: '/reviews', label: 'Reviews' }}
      actions={<ButtonLink to="/review-templates">Templates</ButtonLink>}
      primary={
        plan && (
          <ButtonLink variant="primary" to="/cycles/new">
            Plan a cycle
          </ButtonLink>
        )
      }>
      <Loaded query={cycles}>
        {(answer) => (
          <Table
            caption="Review cycles"
            rows={answer.cycles}
            rowKey={(cycle) => cycle.id}
            columns={COLUMNS}
            empty={<Nothing plan={plan} />}
          />
        )}
      </Loaded>
    </Page>
  )
}

const COLUMNS: readonly Column<Cycle>[] = [
  {
    id: 'name',
    header: 'Cycle',
    rowHeader: true,
    sortBy: (cycle) => cycle.name,
    cell: (cycle) => <Link to={`/cycles/${cycle.id}`}>{cycle.name}</Link>,
  },
  {
    id: 'phase',
    header: 'Now',
    sortBy: (cycle) => PHASE_WORDS[cycle.phase],
    cell: (cycle) => <Badge step={STEPS[cycle.state]}>{PHASE_WORDS[cycle.phase]}</Badge>,
  },
  {
    id: 'period',
    header: 'Period',
    sortBy: (cycle) => cycle.from,
    cell: (cycle) => (
      <>
        <When date={cycle.from} /> to <When date={cycle.to} />
      </>
    ),
  },
  { id: 'self', header: 'Self-reviews due', sortBy: (cycle) => cycle.selfDue ?? '', cell: (cycle) => (cycle.selfDue ? <When date={cycle.selfDue} /> : 'None') },
  { id: 'manager', header: 'Reviews due', sortBy: (cycle) => cycle.managerDue, cell: (cycle) => <When date={cycle.managerDue} /> },
  { id: 'share', header: 'Shared by', sortBy: (cycle) => cycle.shareDue, cell: (cycle) => <When date={cycle.shareDue} /> },
]
const STEPS = { draft: 'waiting', open: 'going', closed: 'done' } as const

function Nothing({ plan }: { plan: boolean }) {
  return (
    <EmptyState
      title="Review cycles"
      why={
        <>
          A cycle asks everybody for a self-review, then every manager for a review of each of their people, and sees each through to the
          talk and the acknowledgement.
        </>
      }
      action={plan && <ButtonLink to="/cycles/new">Plan the first cycle</ButtonLink>}
      example="Year to August 2026: self-reviews by 14 September, reviews by 30 September, shared by 16 October"
    />
  )
}
