import type { LevelingFramework } from './default-framework.ts'

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
  const below = framework.levels.filter((each) => each.track === level.track && each.order <= level.order).sort((a, b) => b.order - a.order)
  const expectations = framework.dimensions.flatMap((dimension) => {
    const cell = below.map((each) => framework.expectations.find((cell) => cell.level === each.code && cell.dimension === dimension.code)).find(Boolean)
    return cell ? [{ dimension: dimension.name, text: cell.text }] : []
  })
  return { code: level.code, name: level.name, expectations }
}
