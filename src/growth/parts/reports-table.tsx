import { monthsWords } from '../../checkins/career/career.ts'
import { inWords } from '../../kit/date.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ReportGrowth } from '../words.ts'

/** One's reports with their goals, what lies between, and what there is to think about. */
export function ReportsTable({ reports }: { reports: ReportGrowth[] }) {
  return (
    <Table caption="Your reports" rows={reports} rowKey={({ person }) => person.id} columns={COLUMNS}
      empty={<EmptyState title="Your reports" why="Whoever reports to you stands here, with their goal and what lies between." />} />
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
