import type { PlainDate } from '../kit/date.ts'
import { TeamTree } from './import/teams.ts'
import type { KnownPerson, State } from './import/words.ts'
import { stepOn } from './person-level.ts'
import { lineOn } from './reporting-line.ts'
import { escaped } from './table.ts'

const HEADER = ['Employee ID', 'Name', 'Email', 'Job Title', 'Team', 'Location', 'Level', 'Manager Email', 'Start Date', 'End Date']

/**
 * The organisation's people as a CSV that `import people` reads back without a change.
 * What a spreadsheet would run as a formula is escaped.
 */
export function exportPeople(state: State, today: PlainDate): string {
  const teams = new TeamTree(state.teams, () => '')
  const emails = new Map(state.people.map((person) => [person.id, person.email]))
  return csv([HEADER, ...state.people.map((person) => rowOf(person, today, teams, emails))])
}

function rowOf(person: KnownPerson, today: PlainDate, teams: TeamTree, emails: ReadonlyMap<string, string>): (string | undefined)[] {
  const day = person.startedOn && person.startedOn > today ? person.startedOn : today
  const managerId = lineOn(person.lines, day)?.managerId
  return [
    person.employeeId, person.name, person.email, person.title, teams.path(person.teamId).join(' / '), person.location,
    stepOn(person.levels, day)?.level, managerId && emails.get(managerId), person.startedOn, person.endedOn,
  ]
}

/** Rows as CSV (RFC 4180), formulas escaped. */
export function csv(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(escaped(cell ?? ''))).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
