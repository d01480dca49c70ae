import type { LevelingFramework } from './default-framework.ts'

/** What the screen needs of a framework: the published document and the answer of `framework.show` both fit. */
export type Published = Pick<LevelingFramework, 'tracks' | 'levels' | 'expectations'> & {
  dimensions: readonly { code: string; name: string; about?: string }[]
}

/** What is expected of a dimension at a level. `as`: nothing of its own is written, so what the level below says holds. */
export interface Cell { level: string; text: string; example?: string; as?: string }
export interface Row { code: string; name: string; about?: string; cells: Cell[] }
export interface Matrix { levels: LevelingFramework['levels'][number][]; rows: Row[] }

/** The levels of a track, lowest first, and each dimension across them. */
export function matrixOf(framework: Published, track: string): Matrix {
  const levels = framework.levels.filter((level) => level.track === track).toSorted((a, b) => a.order - b.order)
  const own = (level: string, dimension: string) => framework.expectations.find((cell) => cell.level === level && cell.dimension === dimension)
  const rows = framework.dimensions.map(({ code, name, about }) => {
    let below: Cell | undefined
    const cells = levels.map(({ code: level }): Cell => {
      const written = own(level, code)
      const cell = written ? { level, text: written.text, ...(written.example && { example: written.example }) } : { level, text: below?.text ?? '', ...(below && { as: below.as ?? below.level }) }
      below = cell
      return cell
    })
    return { code, name, ...(about && { about }), cells }
  })
  return { levels, rows }
}
