/** What a dimension is about, so that rules know which of an organisation's own dimensions carries scope or independence. */
export const DIMENSION_KINDS = ['scope', 'independence', 'skill', 'leadership', 'communication', 'other'] as const
export type DimensionKind = (typeof DIMENSION_KINDS)[number]

/** How far the results of work reach, from the narrowest. */
export const SCOPES = ['task', 'team', 'teams', 'organisation', 'company'] as const
export type Scope = (typeof SCOPES)[number]

/** How much of the way somebody finds alone, from the least: with guidance, checked at agreed points, alone, framing the problem, setting the direction. */
export const INDEPENDENCES = ['guided', 'checked', 'alone', 'frames', 'directs'] as const
export type Independence = (typeof INDEPENDENCES)[number]

export interface Track { code: string; name: string; summary?: string }
/** `tracks`: the only tracks it is asked on; absent: on all. */
export interface Dimension { code: string; name: string; kind: DimensionKind; about?: string; group?: string; tracks?: readonly string[] }
/** `scope` and `independence`: what the level asks at least, where the framework says so. */
export interface Level { code: string; track: string; order: number; name: string; summary: string; scope?: Scope; independence?: Independence }

/** One thing one can see somebody do at this level. Examples are some of many, not a test. */
export interface Expectation {
  /** Stays the same while the words change. */
  id: string
  level: string
  dimension: string
  text: string
  /** What sort of statement it is, in the framework's own words. */
  kind?: string
  /** The word a framework has for this step of the dimension, such as a proficiency. */
  stage?: string
  examples?: readonly string[]
}

/** One version of a leveling framework. A cell that holds nothing means "as the level below on the same track". */
export interface LevelingFramework {
  id: string
  version: number
  name: string
  summary?: string
  tracks: readonly Track[]
  dimensions: readonly Dimension[]
  levels: readonly Level[]
  expectations: readonly Expectation[]
}

/** `filled`: has its own words. `inherited`: those of a lower level hold. `missing`: nothing is written here or below. */
export type CellState = 'filled' | 'inherited' | 'missing'

/** One place of the matrix, with what holds there. */
export interface FrameworkCell {
  level: string
  dimension: string
  state: CellState
  /** The level whose words hold, when they are not its own. */
  as?: string
  expectations: readonly Expectation[]
}

/** What of a framework the cells are made of. */
export type Cells = Pick<LevelingFramework, 'tracks' | 'levels' | 'dimensions' | 'expectations'>

/** Levels of a track, lowest first. */
export function levelsOf<Each extends Pick<Level, 'track' | 'order'>>(framework: { levels: readonly Each[] }, track: string): Each[] {
  return framework.levels.filter((level) => level.track === track).toSorted((a, b) => a.order - b.order)
}

/** Whether a dimension is asked on a track. */
export function appliesTo(dimension: { tracks?: readonly string[] }, track: string): boolean {
  return !dimension.tracks || dimension.tracks.includes(track)
}

/** Every cell there is: each level with each dimension of its track, lowest level first. Nothing is inherited across tracks. */
export function cellsOf(framework: Cells): FrameworkCell[] {
  const own = Map.groupBy(framework.expectations, ({ level, dimension }) => placeKey(level, dimension))
  return framework.tracks.flatMap(({ code: track }) => {
    const levels = levelsOf(framework, track)
    const rows = framework.dimensions.filter((dimension) => appliesTo(dimension, track)).map((dimension) => rowOf(levels, dimension.code, own))
    return levels.flatMap((_, at) => rows.map((row) => row[at]!))
  })
}

function rowOf(levels: readonly Level[], dimension: string, own: ReadonlyMap<string, Expectation[]>): FrameworkCell[] {
  let below: FrameworkCell | undefined
  return levels.map(({ code: level }) => {
    const expectations = own.get(placeKey(level, dimension))
    const cell: FrameworkCell = expectations ? { level, dimension, state: 'filled', expectations }
      : below && below.state !== 'missing' ? { level, dimension, state: 'inherited', as: below.as ?? below.level, expectations: below.expectations }
      : { level, dimension, state: 'missing', expectations: [] }
    below = cell
    return cell
  })
}

/** One key for a level and a dimension, whatever characters their codes hold. */
export function placeKey(level: string, dimension: string): string {
  return JSON.stringify([level, dimension])
}

/** Several expectations of one cell as one text, a line each. */
export function cellText(expectations: readonly Pick<Expectation, 'text'>[]): string {
  return expectations.map(({ text }) => text).join('\n')
}

/** The form in which frameworks are compared and written: levels by track and order, expectations by level and dimension. */
export function ordered(framework: LevelingFramework): LevelingFramework {
  const rank = (list: readonly { code: string }[]) => new Map(list.map(({ code }, at) => [code, at]))
  const [tracks, dimensions] = [rank(framework.tracks), rank(framework.dimensions)]
  const levels = framework.levels.toSorted((a, b) => tracks.get(a.track)! - tracks.get(b.track)! || a.order - b.order)
  const at = rank(levels)
  const expectations = framework.expectations.toSorted((a, b) => at.get(a.level)! - at.get(b.level)! || dimensions.get(a.dimension)! - dimensions.get(b.dimension)!)
  return { ...framework, levels, expectations }
}
