import type { KnownTeam } from './words.ts'

/** Teams within teams: a guard against parents that form a circle, never reached by an organisation. */
const DEEPEST = 40

const fold = (name: string) => name.toLowerCase().replace(/\s+/g, ' ')

/** Finds teams by name, and founds those that are missing. */
export class TeamTree {
  readonly founded: KnownTeam[] = []
  private readonly teams = new Map<string, KnownTeam>()
  private readonly byName = new Map<string, KnownTeam[]>()
  private readonly known = new Map<string, string>()
  private readonly newId: () => string

  constructor(teams: readonly KnownTeam[], newId: () => string) {
    this.newId = newId
    for (const team of teams) this.add(team)
  }

  /** Names from the outermost team to this one. */
  path(id: string | undefined): string[] {
    const names: string[] = []
    let team = this.teams.get(id ?? '')
    while (team && names.length < DEEPEST) {
      names.unshift(team.name)
      team = this.teams.get(team.parentId ?? '')
    }
    return names
  }

  /**
   * The team a path names: the one with exactly this path, else the only one whose path ends so, else a new one.
   * @param path outermost first, at least one name
   * @returns its id, or how many teams it could be
   */
  find(path: readonly string[]): string | { candidates: number } {
    const key = path.map(fold).join('\n')
    const before = this.known.get(key)
    if (before) return before
    const ending = (this.byName.get(fold(path.at(-1)!)) ?? []).filter((team) => endsWith(this.path(team.id), path))
    const exact = ending.filter((team) => this.path(team.id).length === path.length)
    const found = exact.length === 1 ? exact[0] : ending.length === 1 ? ending[0] : undefined
    if (!found && ending.length > 1) return { candidates: ending.length }
    const id = found?.id ?? this.found(path)
    if (typeof id === 'string') this.known.set(key, id)
    return id
  }

  /** Whether a team's path ends with this one: `Platform` for `Engineering / Platform`. */
  isCalled(id: string | undefined, path: readonly string[]): boolean {
    return id !== undefined && endsWith(this.path(id), path)
  }

  private found(path: readonly string[]): string | { candidates: number } {
    const parentId = path.length > 1 ? this.find(path.slice(0, -1)) : undefined
    if (typeof parentId === 'object') return parentId
    const team = { id: this.newId(), parentId, name: path.at(-1)! }
    this.add(team)
    this.founded.push(team)
    return team.id
  }

  private add(team: KnownTeam): void {
    this.teams.set(team.id, team)
    const name = fold(team.name)
    this.byName.set(name, [...(this.byName.get(name) ?? []), team])
  }
}

function endsWith(whole: readonly string[], end: readonly string[]): boolean {
  return end.length <= whole.length && end.every((name, index) => fold(name) === fold(whole[whole.length - end.length + index]!))
}
