import { appliesTo, cellsOf, cellText, type LevelingFramework } from './framework.ts'

/** What is expected at a level, per dimension, in the framework's own words. */
export interface LevelText {
  code: string
  name: string
  expectations: { dimension: string; text: string }[]
}

/**
 * The text of one level. An empty cell means "as the level below", so it is filled from there.
 * @returns undefined when the framework has no such level
 */
export function levelText(framework: LevelingFramework, code: string): LevelText | undefined {
  const level = framework.levels.find((each) => each.code === code)
  if (!level) return undefined
  const cells = new Map(cellsOf(framework).filter((cell) => cell.level === code).map((cell) => [cell.dimension, cell.expectations]))
  const expectations = framework.dimensions.filter((dimension) => appliesTo(dimension, level.track)).flatMap(({ code: dimension, name }) => {
    const own = cells.get(dimension) ?? []
    return own.length > 0 ? [{ dimension: name, text: cellText(own) }] : []
  })
  return { code: level.code, name: level.name, expectations }
}
