import type { PlainDate } from '../kit/date.ts'
import { PEOPLE_COLUMNS, type PeopleField } from './import/columns.ts'
import type { DateOrder } from './import/cells.ts'
import { planPeople } from './import/plan.ts'
import { readRows } from './import/rows.ts'
import type { Plan, State } from './import/words.ts'
import { type FileProblem, readTable, type Table } from './table.ts'

/** What an import needs to know besides the file. */
export interface Present {
  today: PlainDate
  dates?: DateOrder
  /** People the file does not name leave today, except whoever imports it. */
  prune?: { except?: string }
  /** Makes an id for a person or team that is new. */
  newId: () => string
}

/** A people's file compared with the organisation: what would change, or what is wrong with the file. */
export type Comparison = { plan: Plan; table: Table<PeopleField>; problems?: undefined } | { problems: FileProblem[] }

/**
 * Compares a people's file with the organisation as it is.
 * Absent means unchanged: a missing column, person or cell changes nothing; leaving is said by an end date or a status.
 * @param cells rows of the file as `readFile` gives them
 */
export function comparePeople(cells: readonly (readonly string[])[], state: State, present: Present): Comparison {
  const { table, problems } = readTable(cells, PEOPLE_COLUMNS)
  if (problems.length > 0 && table.rows.length === 0) return { problems }
  // A manager's name is only asked where the file has no better way to say who it is.
  if (table.columns.manager && (table.columns.managerId || table.columns.managerEmail)) {
    table.superseded.push({ column: table.columns.manager, by: (table.columns.managerId ?? table.columns.managerEmail)! })
    delete table.columns.manager
  }
  const missing = missingKey(table)
  if (missing) return { problems: [missing] }
  const read = readRows(table, present.today, present.dates ?? 'iso')
  const unread = [...problems, ...read.problems]
  const { plan, problems: unplanned } = planPeople({
    rows: read.wanted, columns: table.columns, cellsOf: (row) => cells[row - 1] ?? [], faulty: unread.map((problem) => problem.row),
  }, state, present)
  const all = [...unread, ...unplanned]
  return all.length > 0 ? { problems: all } : { plan, table }
}

function missingKey(table: Table<PeopleField>): FileProblem | undefined {
  if (table.columns.employeeId || table.columns.email) return undefined
  const names = [...Object.values(table.columns), ...table.ignored, ...table.superseded.map(({ column }) => column)]
  const looksLikeData = names.some((name) => name.includes('@'))
  const found = looksLikeData ? 'This looks like a row of people and not of column names.' : `Found: ${names.slice(0, 12).join(', ')}.`
  return { row: 1, message: `No column says who is who: "Employee ID" or "Email" is needed. ${found}` }
}
