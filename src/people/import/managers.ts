import type { FileProblem } from '../table.ts'
import type { Match } from './match.ts'
import type { Columns } from './columns.ts'
import type { KnownPerson } from './words.ts'

/**
 * Finds the manager each row names: by employee id, else by e-mail, else by a name only one person has. Order does not matter.
 * @param mentioned cells, in lower case, of rows with problems of their own: who is named there will be found once those are mended
 */
export function findManagers(
  matches: readonly Match[], people: readonly KnownPerson[], columns: Columns, mentioned: ReadonlySet<string>,
): { managers: Map<string, string>; problems: FileProblem[] } {
  const find = directory(matches, people)
  const managers = new Map<string, string>()
  const problems: FileProblem[] = []
  for (const { wanted, id } of matches) {
    const named = nameOf(wanted, columns)
    if (!named) continue
    const found = find(named)
    if (typeof found !== 'string' && mentioned.has(named.value.toLowerCase())) continue
    if (typeof found !== 'string') problems.push({ row: wanted.row, column: named.column, message: found.message })
    else if (found === id) problems.push({ row: wanted.row, column: named.column, message: 'Nobody can be their own manager.' })
    else managers.set(id, found)
  }
  return { managers, problems }
}

type Named = { by: 'id' | 'email' | 'name'; value: string; column?: string }

function nameOf(wanted: Match['wanted'], columns: Columns): Named | undefined {
  if (wanted.managerId) return { by: 'id', value: wanted.managerId, column: columns.managerId }
  if (wanted.managerEmail) return { by: 'email', value: wanted.managerEmail, column: columns.managerEmail }
  if (wanted.manager) return { by: 'name', value: wanted.manager, column: columns.manager }
}

function directory(matches: readonly Match[], people: readonly KnownPerson[]) {
  const byId = new Map<string, string>()
  const byEmail = new Map<string, string>()
  const byName = new Map<string, Set<string>>()
  const called = (name: string | undefined, id: string) => {
    if (name) byName.set(name.toLowerCase(), (byName.get(name.toLowerCase()) ?? new Set()).add(id))
  }
  for (const person of people) {
    if (person.employeeId) byId.set(person.employeeId, person.id)
    byEmail.set(person.email, person.id)
    called(person.name, person.id)
  }
  // What the file says comes second, so that an address that changed hands means its new owner.
  for (const { wanted, id } of matches) {
    if (wanted.employeeId) byId.set(wanted.employeeId, id)
    if (wanted.email) byEmail.set(wanted.email, id)
    called(wanted.name ?? wanted.halfName, id)
    if (wanted.otherName !== wanted.name) called(wanted.otherName, id)
  }
  return ({ by, value }: Named): string | { message: string } => {
    if (by === 'id') return byId.get(value) ?? { message: `Nobody in this file or in the organisation has the employee id ${value}.` }
    if (by === 'email') return byEmail.get(value) ?? { message: `Nobody in this file or in the organisation has the address ${value}.` }
    const found = byId.get(value) ?? byEmail.get(value.toLowerCase())
    if (found) return found
    const namesakes = byName.get(value.toLowerCase())
    if (!namesakes) return { message: `Nobody in this file or in the organisation is called ${value}.` }
    if (namesakes.size > 1) return {
      message: `${namesakes.size} people are called ${value}. Add a column with the manager's employee id or e-mail address.`,
    }
    return [...namesakes][0]!
  }
}
