import type { PlainDate } from '../../kit/date.ts'
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
 * Somebody who left and comes back under a new employee id is new; the earlier employment gives up the address.
 */
export function matchPeople(
  rows: readonly WantedPerson[], people: readonly KnownPerson[], columns: Columns, present: { newId: () => string; today: PlainDate },
): { matches: Match[]; freed: { id: string; name: string }[]; problems: FileProblem[] } {
  const problems = repeated(rows, columns)
  const faulty = new Set(problems.map((problem) => problem.row))
  const byId = new Map(people.flatMap((person) => (person.employeeId ? [[person.employeeId, person] as const] : [])))
  const byEmail = new Map(people.map((person) => [person.email, person]))
  const rowOf = new Map<string, WantedPerson>()
  const taken = new Map<number, KnownPerson>()
  const freed: { id: string; name: string }[] = []
  const take = (row: WantedPerson, person: KnownPerson) => { rowOf.set(person.id, row); taken.set(row.row, person) }
  const sound = rows.filter((row) => !faulty.has(row.row))
  for (const row of sound) {
    const person = row.employeeId ? byId.get(row.employeeId) : undefined
    if (person) take(row, person)
  }
  for (const row of sound) {
    const known = row.email ? byEmail.get(row.email) : undefined
    if (known && !taken.has(row.row) && !rowOf.has(known.id) && comesBack(row, known, present.today)) {
      freed.push({ id: known.id, name: known.name })
      continue
    }
    const owner = known
    const person = taken.get(row.row)
    const problem = person ? addressTaken(row, person, owner, rowOf, columns) : strangerProblem(row, owner, rowOf, columns)
    if (problem) problems.push(problem)
    else if (!person && owner && !rowOf.has(owner.id)) take(row, owner)
  }
  const bad = new Set(problems.map((problem) => problem.row))
  return {
    matches: sound.filter((row) => !bad.has(row.row)).map(
      (wanted) => ({ wanted, person: taken.get(wanted.row), id: taken.get(wanted.row)?.id ?? present.newId() })
    ),
    freed,
    problems,
  }
}

/** A re-hire (rule X8): they left, and the row has another employee id, or is hired after the last day. */
function comesBack(row: WantedPerson, owner: KnownPerson, today: PlainDate): boolean {
  if (owner.endedOn === undefined || owner.endedOn >= today || !row.employeeId || row.status === 'gone') return false
  return owner.employeeId ? row.employeeId !== owner.employeeId : row.startedOn !== undefined && row.startedOn > owner.endedOn
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
