import { Button } from '../../../src/ui/button.tsx'
import { EmptyState } from '../../../src/ui/empty-state.tsx'
import { Link } from '../../../src/ui/link.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { Section } from '../../../src/ui/section.tsx'
import { Badge, StateLabel } from '../../../src/ui/state-label.tsx'
import { Table } from '../../../src/ui/table.tsx'
import { TaskList } from '../../../src/ui/task-list.tsx'
import { When } from '../../../src/ui/when.tsx'

const ROWS = [
  { id: '1', name: 'Mina Okafor', state: 'Draft', step: 'going', notes: 14, last: '2026-03-14', minutes: 42 },
  { id: '2', name: 'Tomás Ferreira', state: 'Shared', step: 'done', notes: 9, last: '2026-03-02', minutes: 71 },
  { id: '3', name: 'Jonas Lindqvist', state: 'Not started', step: 'waiting', notes: 3, last: '2026-01-20', minutes: 0 },
] as const

export function Lists() {
  return (
    <Page title="Reviews of your team" purpose="Nine people, spring cycle. Each needs about an hour, most of it reading what you already wrote."
      state={<StateLabel state="Open" step="going" next="You write until 10 April; then you talk with each person." />}>
      <Section title="What waits for you">
        <TaskList today="2026-03-16" tasks={[
          { id: 'b', title: 'Write Mina’s review', to: '/documents', due: '2026-03-20', note: 'Two of four parts, about 40 minutes left' },
          { id: 'a', title: 'Confirm the talk of 4 March', to: '/ledger', due: '2026-03-15' },
          { id: 'c', title: 'Tell Jonas what you noted about the berth plan', to: '/ledger', due: '2026-04-02' },
          { id: 'd', title: 'Look at the agreed expectations', to: '/ledger' },
        ]} />
      </Section>
      <Section title="Everybody" actions={<Button size="small">Print</Button>}>
        <Table caption="Reviews of your team" rows={ROWS} rowKey={(row) => row.id} empty={null}
          columns={[
            { id: 'name', header: 'Name', rowHeader: true, sortBy: (row) => row.name, cell: (row) => <Link to="/documents" look="plain" className="font-medium hover:text-accent">{row.name}</Link> },
            { id: 'state', header: 'State', cell: (row) => <Badge step={row.step}>{row.state}</Badge> },
            { id: 'last', header: 'Last note', sortBy: (row) => row.last, cell: (row) => <When date={row.last} today="2026-03-16" /> },
            { id: 'notes', header: 'Notes', numeric: true, sortBy: (row) => row.notes, cell: (row) => row.notes },
            { id: 'minutes', header: 'Minutes', numeric: true, sortBy: (row) => row.minutes, cell: (row) => row.minutes || '–' },
          ]} />
      </Section>
      <Section title="Nothing yet">
        <EmptyState title="Notes about Jonas" why="What you see and say through the year lands here, and becomes the review. One sentence on the day beats a page in April."
          example="On 4 March you wrote to the pilots before they asked. They told me it saved them a call."
          action={<Button keyHint="n">Note something</Button>} />
      </Section>
    </Page>
  )
}
