import type { Team } from './words.ts'

type Node = Pick<Team, 'id' | 'name' | 'parentId'>

/** Each team after the one it belongs to, by name among its like, with how deep it lies. */
export function inOrder<T extends Node>(teams: readonly T[]): (T & { depth: number })[] {
  const known = new Set(teams.map(({ id }) => id))
  const under = (parent: string | undefined, depth: number): (T & { depth: number })[] =>
    teams.filter((team) => (team.parentId && known.has(team.parentId) ? team.parentId : undefined) === parent)
      .flatMap((team) => [{ ...team, depth }, ...under(team.id, depth + 1)])
  return under(undefined, 0)
}
