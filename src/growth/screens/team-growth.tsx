import { monthsWords } from '../../checkins/career/career.ts'
import { inWords } from '../../kit/date.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { useAction } from '../../ui/use-action.ts'
import { OffersFigure } from '../parts/offers-figure.tsx'
import type { ReportGrowth } from '../words.ts'

/** Who of one's reports has a goal, whether they know what lies between, and who was offered what. */
export default function TeamGrowth() {
  const found = useAction('growth.team', {})
  return (
    <Page title="Growth of your team" width="page" purpose="Who wants to reach a level, whether they have seen what lies between, and who gets the work in which it can be shown.">
      <Loaded query={found}>
        {({ reports, offers }) => (
          <>
            <Table caption="Your reports" rows={reports} rowKey={({ person }) => person.id} columns={COLUMNS}
              empty={<EmptyState title="Your reports" why="Whoever reports to you stands here, with their goal and what lies between." />} />
            {reports.length > 0 && <Section title="Who was offered what" hint="Counted over a year. Whether somebody took it is not counted, and a no is held against nobody."><OffersFigure offers={offers} title="Opportunities offered, by person" /></Section>}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const COLUMNS: Column<ReportGrowth>[] = [
  { id: 'name', header: 'Name', rowHeader: true, sortBy: ({ person }) => person.name, cell: ({ person }) => <Link to={`/people/${person.id}/growth`}>{person.name}</Link> },
  { id: 'level', header: 'Level', sortBy: ({ level }) => level ?? '', cell: ({ level }) => level ?? <span className="text-soft">none</span> },
  { id: 'goal', header: 'Goal', sortBy: ({ goal }) => goal?.level ?? '', cell: ({ goal }) => (goal ? `${goal.level}, since ${inWords(goal.declaredOn)}` : <span className="text-soft">none declared</span>) },
  { id: 'gap', header: 'What lies between', sortBy: ({ gap }) => gap.seen, cell: (each) => gapWords(each) },
  { id: 'range', header: 'Timeline', cell: ({ goal, range }) => (range ? `${monthsWords(range.fromMonths, range.toMonths)}, said ${inWords(range.on)}` : goal ? 'not said yet' : '') },
  { id: 'offered', header: 'Offered, last quarter', numeric: true, sortBy: ({ offered }) => offered, cell: ({ offered }) => offered },
  { id: 'hints', header: 'To think about', numeric: true, sortBy: ({ findings }) => findings.length, cell: ({ person, findings }) => (findings.length > 0 ? <Link to={`/people/${person.id}/growth`} aria-label={`${findings.length} to think about for ${person.name}`}>{findings.length}</Link> : 0) },
]

function gapWords({ goal, gap: { lines, seen } }: ReportGrowth): string {
  if (!goal) return ''
  if (lines === 0) return 'not written yet'
  return seen === lines ? `${lines} written, all seen` : `${lines} written, ${seen} seen`
}
