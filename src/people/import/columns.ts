import { columnKey, type ColumnNames } from '../table.ts'

/**
 * What people's files of other systems call their columns: BambooHR, Workday, HiBob, Personio, Lattice, Culture Amp, 15Five, Merge.
 * Case, spaces, underscores and dots do not matter. Where a file has several names of a field, the first listed wins.
 */
export const PEOPLE_COLUMNS = {
  employeeId: ['Employee ID', 'Employee #', 'Employee Number', 'Employee No', 'employee_id_in_company', 'Worker ID', 'Personnel Number'],
  email: ['Work Email', 'Email', 'E-mail', 'Work E-mail', 'Email Address', 'Company Email'],
  name: ['Full Name', 'Name', 'Display Name', 'display_full_name', 'Employee Name'],
  preferredName: ['Preferred Name'],
  firstName: ['First Name', 'Given Name'],
  lastName: ['Last Name', 'Surname', 'Family Name'],
  title: ['Job Title', 'Title', 'Position'],
  team: ['Team', 'Team Name'],
  department: ['Department'],
  division: ['Division'],
  location: ['Location', 'Office'],
  level: ['Level', 'Job Level', 'Job Title Level'],
  managerId: ['Supervisor ID', 'Supervisor EID', 'Manager ID', 'Manager Employee ID', 'reports_to_id_in_company', 'Reports To ID'],
  managerEmail: ['Manager Email', 'Supervisor Email', 'Reports To Email'],
  manager: ['Reporting to', 'Manager Name', 'Manager', 'Supervisor', 'Reports to'],
  startedOn: ['Hire Date', 'Start Date', 'Date of Joining'],
  endedOn: ['Termination Date', 'End Date', 'Last Day'],
  status: ['Status', 'Employment Status', 'Employee Status', 'Account Status'],
  effectiveOn: ['Effective Date'],
} as const satisfies ColumnNames<string>

export type PeopleField = keyof typeof PEOPLE_COLUMNS
/** Field -> the column's name in the file at hand. */
export type Columns = Partial<Record<PeopleField, string>>

/** Names of columns about the person and not their work. Nothing here asks for them, so they are dropped unread, and that is said. */
const DEMOGRAPHIC = new Set([
  'Gender', 'Gender Identity', 'Sex', 'Pronouns', 'Age', 'Age Group', 'Date of Birth', 'Birth Date', 'Birthday', 'DOB', 'Year of Birth', 'Generation',
  'Ethnicity', 'Race', 'Race/Ethnicity', 'Ethnic Group', 'Ethnic Origin', 'Nationality', 'Citizenship', 'Religion', 'Disability', 'Disability Status', 'Health',
  'Marital Status', 'Sexual Orientation', 'LGBTQ', 'LGBTQ+', 'Veteran', 'Veteran Status', 'Caregiver', 'Parent', 'Parental Status', 'Children', 'First Language', 'Union Member',
].map(columnKey))

/** Whether a column's name says something about the person that nobody at work needs. */
export function isDemographic(name: string): boolean {
  return DEMOGRAPHIC.has(columnKey(name))
}
