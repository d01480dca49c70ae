import type { LevelingFramework } from './framework.ts'

type Named = Pick<LevelingFramework, 'levels' | 'dimensions'>

/** Where a finding about a cell is: `/levels/2/craft`, the level by its place in the framework, the dimension by its code. */
export function cellPath({ levels }: Named, level: string, dimension: string): string {
  return `/levels/${levels.findIndex(({ code }) => code === level)}/${dimension.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The cell such a path names, or undefined where it names none. */
export function cellAt({ levels, dimensions }: Named, path: string | undefined): { level: string; dimension: string } | undefined {
  const [, list, at, name] = path?.split('/') ?? []
  const level = list === 'levels' ? levels[Number(at)]?.code : undefined
  const dimension = name?.replaceAll('~1', '/').replaceAll('~0', '~')
  return level !== undefined && dimensions.some(({ code }) => code === dimension) ? { level, dimension: dimension! } : undefined
}
