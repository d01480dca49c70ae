import { appliesTo, cellsOf, cellText, type LevelingFramework, levelsOf } from '../leveling/framework.ts'

/** A dimension as a level asks for it, in the framework's own words. */
export interface AskedDimension {
  code: string
  name: string
  text: string
  /** The level below whose words hold, where this one has none of its own. */
  as?: string
}

/** What a level asks for, dimension by dimension. Where nothing is written here or below, nothing is asked. */
export function askedAt(framework: LevelingFramework, level: string): AskedDimension[] {
  const { track } = framework.levels.find((each) => each.code === level) ?? {}
  if (track === undefined) return []
  const cells = new Map(cellsOf(framework).filter((cell) => cell.level === level).map((cell) => [cell.dimension, cell]))
  return framework.dimensions.filter((each) => appliesTo(each, track)).flatMap(({ code, name }) => {
    const cell = cells.get(code)
    return cell && cell.state !== 'missing' ? [{ code, name, text: cellText(cell.expectations), ...(cell.as && { as: cell.as }) }] : []
  })
}

/** The next level on the same track; absent at its top. */
export function levelAfter(framework: LevelingFramework, level: string): string | undefined {
  const { track } = framework.levels.find((each) => each.code === level) ?? {}
  if (track === undefined) return undefined
  const levels = levelsOf(framework, track)
  return levels[levels.findIndex((each) => each.code === level) + 1]?.code
}

/** `L5 (Staff)`; the code alone where the name says the same. */
export function levelName(level: { code: string; name: string }): string {
  return level.name && level.name !== level.code ? `${level.code} (${level.name})` : level.code
}
