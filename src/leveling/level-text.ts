import { appliesTo, cellsOf, cellText, type LevelingFramework } from './framework.ts'

/** What is expected at a level, per dimension, in the framework's own words. */
export interface LevelText {
  code: string
  name: string
  /** `as`: the level below whose words hold, where this one has none of its own. */
  expectations: { dimension: string; text: string; as?: string }[]
}

/**
 * The text of one level. An empty cell means "as the level below", so it is filled from there.
 * @returns undefined when the framework has no such level
 */
export function levelText(framework: LevelingFramework, code: string): LevelText | undefined {
  const level = framework.levels.find((each) => each.code === code)
  if (!level) return undefined
  const cells = new Map(cellsOf(framework).filter((cell) => cell.level === code).map((cell) => [cell.dimension, cell]))
  const expectations = framework.dimensions.filter((dimension) => appliesTo(dimension, level.track)).flatMap(({ code: dimension, name }) => {
    const { expectations: words = [], as } = cells.get(dimension) ?? {}
    return words.length > 0 ? [{ dimension: name, text: cellText(words), ...(as !== undefined && { as }) }] : []
  })
  return { code: level.code, name: level.name, expectations }
}
