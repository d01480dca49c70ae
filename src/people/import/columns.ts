import type { ColumnNames } from '../table.ts'

/**
 * What people's files of other systems call their columns: BambooHR, Workday, HiBob, Personio, Lattice, Culture Amp, 15Five, Merge.
 * Case, spaces, underscores and dots do not matter. Where a file has several names of a field, the first listed wins.
 */
export const PEOPLE_COLUMNS = {
  employeeId: ['Employee ID', 'Employee #', 'Employee Number', 'Employee No', 'employee_id_in_company', 'Worker ID', 'Personnel Number'],
  email: ['Work Email', 'Email', 'E-mail', 'Work E-mail', 'Email Address', 'Company Email'],
  name: ['Full Name', 'Name', 'Display Name', 'display_full_name', 'Employee Name'],
  firstName: ['First Name', 'Given Name'],
  lastName: ['Last Name', 'Surname', 'Family Name'],
  title: ['Job Title', 'Title', 'Position'],
  team: ['Team', 'Team Name'],
  department: ['Department'],
  division: ['Division'],
  location: ['Location', 'Office'],
  level: ['Level', 'Job Level', 'Job Title Level'],
  managerId: ['Supervisor ID', 'Supervisor EID', 'Manager ID', 'reports_to_id_in_company', 'Manager Employee ID'],
  managerEmail: ['Manager Email', 'Supervisor Email', 'Reports To Email'],
  manager: ['Reporting to', 'Manager Name', 'Manager', 'Supervisor', 'Reports to'],
  startedOn: ['Hire Date', 'Start Date', 'Date of Joining'],
  endedOn: ['Termination Date', 'End Date', 'Last Day'],
  status: ['Status', 'Employment Status', 'Employee Status'],
  effectiveOn: ['Effective Date'],
} as const satisfies ColumnNames<string>

export type PeopleField = keyof typeof PEOPLE_COLUMNS
/** Field -> the column's name in the file at hand. */
export type Columns = Partial<Record<PeopleField, string>>
