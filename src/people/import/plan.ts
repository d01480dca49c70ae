import type { PlainDate } from '../../kit/date.ts'
import { isRefusal } from '../../kit/refusal.ts'
import { LONGEST_CHAIN, MOST_DIFFERENCES } from '../numbers.ts'
import { knowsLevel, stepOn, stepTo } from '../person-level.ts'
import { afterChange, circleInWords, circleThrough, type Line, lineOn, placeUnder } from '../reporting-line.ts'
import type { FileProblem } from '../table.ts'
import type { Columns } from './columns.ts'
import { findManagers } from './managers.ts'
import { type Match, matchPeople } from './match.ts'
import { TeamTree } from './teams.ts'
import type { Difference, KnownPerson, PersonRow, Plan, State, WantedPerson } from './words.ts'

type Field = Difference['fields'][number]

/** Rows as they were understood, and the file they come from. */
export interface Understood {
  rows: readonly WantedPerson[]
  columns: Columns
  /** Text of a row, to recognise somebody whose own row could not be understood. */
  cellsOf: (row: number) => readonly string[]
  /** Rows that could not be understood. */
  faulty: readonly number[]
}

/** The present day, ids for whoever is new, and whether people the file does not name leave. */
interface Present { today: PlainDate; newId: () => string; prune?: { except?: string } }

/** Compares understood rows with the organisation. */
export function planPeople(
  file: Understood, state: State, present: Present,
): { plan: Plan; problems: FileProblem[] } {
  return new Planning(state, file.columns, present).run(file)
}

class Planning {
  private readonly problems: FileProblem[] = []
  private readonly plan: Plan = {
    teams: [], newPeople: [], changedPeople: [], employments: [], cutLines: [], turnedLines: [], addedLines: [], levels: [],
    differences: [], created: 0, changed: 0, unchanged: 0, leftOut: [], pruned: [], links: { changed: 0, of: 0 }, ending: { changed: 0, of: 0 }, freed: [],
  }
  private readonly lines = new Map<string, readonly Line[]>()
  private readonly names = new Map<string, string>()
  private readonly moved: { match: Match; line: Line }[] = []
  private readonly teams: TeamTree
  private readonly state: State
  private readonly columns: Columns
  private readonly today: PlainDate
  private readonly prune: Present['prune']
  private readonly newId: () => string

  constructor(state: State, columns: Columns, present: Present) {
    this.state = state
    this.columns = columns
    this.today = present.today
    this.prune = present.prune
    this.newId = present.newId
    this.teams = new TeamTree(state.teams, present.newId)
    for (const person of state.people) {
      this.lines.set(person.id, person.lines)
      this.names.set(person.id, person.name)
    }
  }

  run({ rows, cellsOf, faulty }: Understood): { plan: Plan; problems: FileProblem[] } {
    const { matches, freed, problems } = matchPeople(rows, this.state.people, this.columns, { newId: this.newId, today: this.today })
    const unplaced = new Set([...faulty, ...problems.map((problem) => problem.row)])
    const mentioned = new Set([...unplaced].flatMap((row) => cellsOf(row).map((cell) => cell.trim().toLowerCase())))
    const found = findManagers(matches, this.state.people, this.columns, mentioned)
    this.problems.push(...problems, ...found.problems)
    // Longer paths first: "Platform" must mean the same on the second run, when "Operations / Platform" is there.
    const paths = matches.flatMap(({ wanted }) => (wanted.team ? [wanted.team] : []))
    for (const path of paths.toSorted((a, b) => b.length - a.length)) this.teams.find(path)
    for (const { wanted, person, id } of matches) this.names.set(id, wanted.name ?? person?.name ?? wanted.halfName ?? '')
    for (const match of matches) this.compare(match, found.managers.get(match.id))
    this.findCircles()
    this.plan.freed.push(...freed)
    this.plan.changedPeople.push(...this.state.people.filter((person) => freed.some(({ id }) => id === person.id)).map((person) => ({ ...rowOf(person), email: `${person.id}@left.invalid` })))
    if (this.prune) this.letGo(new Set(matches.map(({ id }) => id)), this.prune.except)
    const here = this.state.people.filter((person) => this.isHere(person))
    this.plan.links.of = here.filter((person) => lineOn(person.lines, this.today)).length
    this.plan.ending.of = here.length
    this.plan.teams.push(...this.teams.founded)
    return { plan: this.plan, problems: this.problems }
  }

  private compare(match: Match, managerId: string | undefined): void {
    const { wanted, person, id } = match
    const after = this.rowOf(match)
    const startedOn = wanted.startedOn ?? person?.startedOn
    if (!after.name) this.object(
      match, this.columns.name ?? this.columns.firstName, `Nobody has the address ${wanted.email} yet, and somebody new needs a name.`,
    )
    if (after.endedOn && startedOn && after.endedOn < startedOn) {
      this.object(
        match,
        wanted.endedOn ? this.columns.endedOn : this.columns.startedOn,
        `The last day, ${after.endedOn}, lies before the first, ${startedOn}.`,
      )
    }
    if (person?.endedOn && person.endedOn < this.today && wanted.status === 'here' && !wanted.endedOn) {
      this.object(
        match,
        this.columns.status,
        `${person.name} left on ${person.endedOn}. Somebody who comes back starts a new employment, with a new employee id.`,
      )
    }
    const fields = [
      ...this.directoryFields(person, after),
      ...this.employmentFields(match, startedOn),
      ...this.levelFields(match, after, startedOn),
      ...this.managerFields(match, after, startedOn, managerId),
    ]
    const rowChanged = person && this.directoryFields(person, after).length > 0
    if (person && this.isHere(person) && after.endedOn !== person.endedOn && after.endedOn && after.endedOn <= this.today) this.plan.ending.changed += 1
    if (!person) this.plan.newPeople.push(after)
    else if (rowChanged) this.plan.changedPeople.push(after)
    this.count(person, fields)
    if ((!person || fields.length > 0) && this.plan.differences.length < MOST_DIFFERENCES) {
      this.plan.differences.push({ row: wanted.row, name: this.names.get(id)!, what: person ? 'change' : 'create', fields })
    }
  }

  private count(person: KnownPerson | undefined, fields: Field[]): void {
    if (!person) this.plan.created += 1
    else if (fields.length > 0) this.plan.changed += 1
    else this.plan.unchanged += 1
  }

  private rowOf({ wanted, person, id }: Match): PersonRow {
    return {
      id,
      email: wanted.email ?? person?.email ?? '',
      name: wanted.name ?? person?.name ?? wanted.halfName ?? '',
      title: wanted.title ?? person?.title ?? '',
      location: wanted.location ?? person?.location ?? '',
      teamId: this.teamOf(wanted, person),
      endedOn: wanted.endedOn ?? person?.endedOn ?? (wanted.status === 'gone' ? this.today : undefined),
    }
  }

  private teamOf(wanted: Match['wanted'], person: KnownPerson | undefined): string | undefined {
    if (!wanted.team) return person?.teamId
    const found = this.teams.find(wanted.team)
    if (typeof found === 'string') return found
    if (this.teams.isCalled(person?.teamId, wanted.team)) return person?.teamId
    const name = wanted.team.join(' / ')
    this.problems.push({
      row: wanted.row, column: this.columns.team ?? this.columns.department ?? this.columns.division,
      message: `${found.candidates} teams are called ${name}. Write it with the team above it, such as "Company / ${name}".`,
    })
  }

  private directoryFields(person: KnownPerson | undefined, after: PersonRow): Field[] {
    const path = (id: string | undefined) => this.teams.path(id).join(' / ') || undefined
    return [
      field('name', person?.name, after.name),
      field('e-mail', person?.email, after.email),
      field('title', person?.title, after.title),
      field('team', path(person?.teamId), path(after.teamId)),
      field('location', person?.location, after.location),
      field('last day', person?.endedOn, after.endedOn),
    ].flat()
  }

  private employmentFields({ wanted, person, id }: Match, startedOn: PlainDate | undefined): Field[] {
    const employeeId = wanted.employeeId ?? person?.employeeId
    const fields = [field('employee id', person?.employeeId, employeeId), field('hire date', person?.startedOn, startedOn)].flat()
    if (!person || fields.length > 0) this.plan.employments.push({ personId: id, employeeId, startedOn })
    return fields
  }

  private levelFields(match: Match, after: PersonRow, startedOn: PlainDate | undefined): Field[] {
    const { wanted, person, id } = match
    if (!wanted.level) return []
    if (!knowsLevel(this.state.levels, wanted.level)) {
      this.object(match, this.columns.level, `The framework has no level "${wanted.level}". It has ${this.state.levels.join(', ')}.`)
      return []
    }
    const steps = person?.levels ?? []
    if (this.leftBefore(after) && steps.length > 0) return []
    const step = stepTo(steps, wanted.level, this.dayOf(match, after, startedOn, steps.length === 0), this.today)
    if (!step) return []
    if (isRefusal(step)) {
      this.object(match, this.columns.effectiveOn, step.detail)
      return []
    }
    if (person?.levelBarred) {
      const why = person.levelBarred === 'own'
        ? 'Your own level is set by somebody else of HR.'
        : `A conflict of interest is declared between you and ${person.name}: somebody else of HR sets this level.`
      this.plan.leftOut.push({ row: wanted.row, column: this.columns.level, message: why })
      return []
    }
    this.plan.levels.push({ personId: id, ...step })
    return field('level', stepOn(steps, step.from)?.level, step.level)
  }

  private managerFields(match: Match, after: PersonRow, startedOn: PlainDate | undefined, managerId: string | undefined): Field[] {
    if (!managerId) return []
    const { id } = match
    const lines = this.lines.get(id) ?? []
    if (this.leftBefore(after) && lines.length > 0) return []
    const at = this.dayOf(match, after, startedOn, lines.length === 0)
    const change = placeUnder(lines, managerId, at, this.today)
    if (!change) return []
    if (isRefusal(change)) {
      this.object(match, this.columns.effectiveOn, change.detail)
      return []
    }
    if (change.cut) this.plan.cutLines.push({ personId: id, ...change.cut })
    if (change.turned) this.plan.turnedLines.push({ personId: id, ...change.turned })
    if (change.added) this.plan.addedLines.push({ personId: id, ...change.added })
    const changed = afterChange(lines, change)
    this.lines.set(id, changed)
    this.moved.push({ match, line: changed.find((line) => line.managerId === managerId && line.from === at)! })
    const before = lineOn(lines, at)?.managerId
    const present = lineOn(lines, this.today)?.managerId
    if (present && present !== managerId && match.person && this.isHere(match.person)) this.plan.links.changed += 1
    return field('manager', before && this.names.get(before), this.names.get(managerId), before !== managerId)
  }

  /** The day from which a row holds: what it says itself, the first day of somebody new, else today. */
  private dayOf({ wanted }: Match, after: PersonRow, startedOn: PlainDate | undefined, first: boolean): PlainDate {
    if (wanted.effectiveOn) return wanted.effectiveOn
    if (first) return startedOn ?? (this.leftBefore(after) ? after.endedOn! : this.today)
    return startedOn && startedOn > this.today ? startedOn : this.today
  }

  private isHere({ endedOn }: KnownPerson): boolean {
    return endedOn === undefined || endedOn >= this.today
  }

  /** Everybody whom the file does not name leaves today. Nobody ends their own employment by a file. */
  private letGo(named: ReadonlySet<string>, except: string | undefined): void {
    for (const person of this.state.people) {
      if (named.has(person.id) || !this.isHere(person) || (person.endedOn && person.endedOn <= this.today)) continue
      if (person.id === except) {
        this.plan.leftOut.push({ row: 1, message: 'You are not in this file yourself. Your own employment is ended by another HR administrator, so you stay.' })
        continue
      }
      this.plan.changedPeople.push({ ...rowOf(person), endedOn: this.today })
      this.plan.pruned.push(person.name)
      this.plan.ending.changed += 1
    }
  }

  private leftBefore(after: PersonRow): boolean {
    return after.endedOn !== undefined && after.endedOn < this.today
  }

  private findCircles(): void {
    const told = new Set<string>()
    for (const { match, line } of this.moved) {
      if (told.has(match.id)) continue
      const found = circleThrough(match.id, line, (id) => this.lines.get(id) ?? [])
      if (!found) continue
      if ('tooDeep' in found) {
        this.object(
          match,
          this.managerColumn(),
          `More than ${LONGEST_CHAIN} managers would stand above ${this.names.get(match.id)}. Is a manager's id mistyped?`,
        )
        return
      }
      for (const id of found.circle) told.add(id)
      this.object(match, this.managerColumn(), circleInWords(found.circle.map((id) => this.names.get(id) ?? 'somebody')))
    }
  }

  private managerColumn(): string | undefined {
    return this.columns.managerId ?? this.columns.managerEmail ?? this.columns.manager
  }

  private object(match: Match, column: string | undefined, message: string): void {
    this.problems.push({ row: match.wanted.row, column, message })
  }
}

/** A person's row as it is. */
function rowOf({ id, email, name, title, location, teamId, endedOn }: KnownPerson): PersonRow {
  return { id, email, name, title, location, teamId, endedOn }
}

function field(name: string, from: string | undefined, to: string | undefined, differs = from !== to): Field[] {
  return differs && to ? [{ field: name, ...(from && { from }), to }] : []
}
