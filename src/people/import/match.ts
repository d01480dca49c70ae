import type { FileProblem } from '../table.ts'
import type { Columns } from './columns.ts'
import type { KnownPerson, WantedPerson } from './words.ts'

/** A row and whom it is about: somebody known, or somebody new under a new id. */
export interface Match {
  wanted: WantedPerson
  person?: KnownPerson
  id: string
}

/**
 * Finds who each row is about: by employee id, else by e-mail.
 * @param newId makes an id for somebody new
 */
export function matchPeople(
  rows: readonly WantedPerson[], people: readonly KnownPerson[], columns: Columns, newId: () => string,
): { matches: Match[]; problems: FileProblem[] } {
  const problems = repeated(rows, columns)
  const faulty = new Set(problems.map((problem) => problem.row))
  const byId = new Map(people.flatMap((person) => (person.employeeId ? [[person.employeeId, person] as const] : [])))
  const byEmail = new Map(people.map((person) => [person.email, person]))
  const rowOf = new Map<string, WantedPerson>()
  const taken = new Map<number, KnownPerson>()
  const take = (row: WantedPerson, person: KnownPerson) => { rowOf.set(person.id, row); taken.set(row.row, person) }
  const sound = rows.filter((row) => !faulty.has(row.row))
  for (const row of sound) {
    const person = row.employeeId ? byId.get(row.employeeId) : undefined
    if (person) take(row, person)
  }
  for (const row of sound) {
    const owner = row.email ? byEmail.get(row.email) : undefined
    const person = taken.get(row.row)
    const problem = person ? addressTaken(row, person, owner, rowOf, columns) : strangerProblem(row, owner, rowOf, columns)
    if (problem) problems.push(problem)
    else if (!person && owner && !rowOf.has(owner.id)) take(row, owner)
  }
  const bad = new Set(problems.map((problem) => problem.row))
  return {
    matches: sound.filter((row) => !bad.has(row.row)).map(
      (wanted) => ({ wanted, person: taken.get(wanted.row), id: taken.get(wanted.row)?.id ?? newId() })
    ),
    problems,
  }
}

function repeated(rows: readonly WantedPerson[], columns: Columns): FileProblem[] {
  const problems: FileProblem[] = []
  const ids = new Map<string, number>()
  const emails = new Map<string, number>()
  for (const row of rows) {
    const sameId = row.employeeId && ids.get(row.employeeId)
    const sameEmail = row.email && emails.get(row.email)
    if (sameId) problems.push({
      row: row.row, column: columns.employeeId, message: `The employee id ${row.employeeId} is on row ${sameId} already.`,
    })
    else if (sameEmail) problems.push({
      row: row.row, column: columns.email, message: `The address ${row.email} is on row ${sameEmail} already: two people cannot share one.`,
    })
    if (row.employeeId && !sameId) ids.set(row.employeeId, row.row)
    if (row.email && !sameEmail) emails.set(row.email, row.row)
  }
  return problems
}

/** Somebody known by id wants an address that somebody else has and does not give up in this file. */
function addressTaken(
  row: WantedPerson, person: KnownPerson, owner: KnownPerson | undefined, rowOf: ReadonlyMap<string, WantedPerson>, columns: Columns,
): FileProblem | undefined {
  if (!owner || owner.id === person.id || givesUp(owner, rowOf)) return
  return {
    row: row.row, column: columns.email, message: `The address ${row.email} belongs to ${owner.name}; this row is about ${person.name}.`,
  }
}

/** A row whose employee id nobody has, or that has none. */
function strangerProblem(
  row: WantedPerson, owner: KnownPerson | undefined, rowOf: ReadonlyMap<string, WantedPerson>, columns: Columns,
): FileProblem | undefined {
  if (!row.email) {
    if (!row.employeeId) return {
      row: row.row, column: columns.employeeId ?? columns.email, message: 'This row says neither an employee id nor an e-mail address.',
    }
    return {
      row: row.row,
      column: columns.email ?? columns.employeeId,
      message: `Nobody in the organisation has the employee id ${row.employeeId}, and somebody new needs an e-mail address.`,
    }
  }
  if (!owner) return
  if (rowOf.has(owner.id)) {
    if (givesUp(owner, rowOf)) return
    return {
      row: row.row,
      column: columns.email,
      message: `The address ${row.email} belongs to ${owner.name}, who is on row ${rowOf.get(owner.id)!.row} already.`,
    }
  }
  if (owner.employeeId && row.employeeId) {
    return {
      row: row.row,
      column: columns.email,
      message: `The address ${row.email} belongs to ${owner.name}, whose employee id is ${owner.employeeId} and not ${row.employeeId}.`,
    }
  }
}

function givesUp(owner: KnownPerson, rowOf: ReadonlyMap<string, WantedPerson>): boolean {
  const email = rowOf.get(owner.id)?.email
  return email !== undefined && email !== owner.email
}
