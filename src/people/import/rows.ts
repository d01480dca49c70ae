import type { PlainDate } from '../../kit/date.ts'
import type { FileProblem, Table, TableRow } from '../table.ts'
import { type Cell, type DateOrder, readDate, readEmail, readStatus, teamPath } from './cells.ts'
import type { PeopleField } from './columns.ts'
import type { WantedPerson } from './words.ts'

/** Reads the cells of a people's file. A row with a flaw is left out and its flaws are listed. */
export function readRows(
  table: Table<PeopleField>, today: PlainDate, order: DateOrder,
): { wanted: WantedPerson[]; problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const wanted: WantedPerson[] = []
  for (const row of table.rows) {
    const before = problems.length
    const read = <T>(field: PeopleField, as: (text: string) => Cell<T>): T | undefined => {
      const text = row.text[field]
      if (text === undefined) return undefined
      const cell = as(text)
      if ('value' in cell) return cell.value
      problems.push({ row: row.row, column: table.columns[field], message: cell.flaw })
    }
    const date = (text: string) => readDate(text, order, today)
    const person: WantedPerson = {
      row: row.row,
      employeeId: row.text.employeeId,
      email: read('email', readEmail),
      ...nameOf(row),
      title: row.text.title,
      location: row.text.location,
      team: teamOf(row),
      level: row.text.level,
      managerId: row.text.managerId,
      managerEmail: read('managerEmail', readEmail),
      manager: table.columns.manager && row.text.manager,
      startedOn: read('startedOn', date),
      endedOn: read('endedOn', date),
      status: read('status', readStatus),
      effectiveOn: read('effectiveOn', date),
    }
    if (problems.length === before && !row.flawed) wanted.push(person)
  }
  return { wanted, problems }
}

function nameOf({ text }: TableRow<PeopleField>): { name?: string; otherName?: string; halfName?: string } {
  const full = text.name ?? (text.firstName && text.lastName ? `${text.firstName} ${text.lastName}` : undefined)
  if (full) return text.preferredName ? { name: asCalled(full, text.preferredName), otherName: full } : { name: full }
  const half = text.firstName ?? text.lastName
  return half ? { halfName: half } : {}
}

/** People are shown as they want to be called: `Zo` for Zoe Lind is Zo Lind, `Zo Berg` is the whole name. */
function asCalled(full: string, preferred: string): string {
  const [, ...rest] = full.split(/\s+/)
  return /\s/.test(preferred) ? preferred : [preferred, ...rest].join(' ')
}

/** Division / Department / Team, as far as they are said. */
function teamOf({ text }: TableRow<PeopleField>): string[] | undefined {
  const path = [text.division, text.department, text.team].flatMap((cell) => (cell ? teamPath(cell) : []))
  const steps = path.filter((name, index) => name !== path[index - 1])
  return steps.length > 0 ? steps : undefined
}
