import { appliesTo, cellsOf, cellText, type Dimension, type Expectation, type Level, levelsOf, type Track } from './framework.ts'

/** What the screen needs of a framework: the published document and the answer of `framework.show` both fit. */
export interface Published {
  tracks: readonly Track[]
  levels: readonly Level[]
  dimensions: readonly (Omit<Dimension, 'kind'> & { kind?: Dimension['kind'] })[]
  expectations: readonly Expectation[]
}

/** What is expected of a dimension at a level. `as`: nothing of its own is written, so what the level below says holds. */
export interface Cell { level: string; text: string; examples?: readonly string[]; as?: string }
export interface Row { code: string; name: string; group?: string; about?: string; cells: Cell[] }
export interface Matrix { levels: Published['levels'][number][]; rows: Row[] }

/** The levels of a track, lowest first, and each dimension that is asked there across them. */
export function matrixOf(framework: Published, track: string): Matrix {
  const levels = levelsOf(framework, track)
  const dimensions = framework.dimensions.filter((dimension) => appliesTo(dimension, track))
  const cells = cellsOf({ ...framework, dimensions: dimensions.map((each) => ({ ...each, kind: each.kind ?? 'other' })), tracks: framework.tracks.filter(({ code }) => code === track) })
  const rows = dimensions.map(({ code, name, group, about }): Row => ({
    code, name, ...(group && { group }), ...(about && { about }),
    cells: cells.filter((cell) => cell.dimension === code).map(({ level, as, expectations }): Cell => {
      const examples = as === undefined ? expectations.flatMap((each) => each.examples ?? []) : []
      return { level, text: cellText(expectations), ...(examples.length > 0 && { examples }), ...(as !== undefined && { as }) }
    }),
  }))
  return { levels, rows }
}
