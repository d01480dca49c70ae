import { cellsOf, type DimensionKind, type FrameworkCell, type LevelingFramework, ordered, placeKey } from '../framework.ts'
import { LONGEST_CODE } from '../numbers.ts'
import { nameKey } from './inline.ts'
import { slug } from './level-names.ts'
import { upwards } from './order.ts'
import type { Ignored, Sketch } from './sketch.ts'

/** What became of a file: every cell is filled, inherited or missing, and whatever else stood there is listed. */
export interface ImportReport {
  shape: string
  filled: number
  inherited: number
  missing: number
  cells: Pick<FrameworkCell, 'level' | 'dimension' | 'state' | 'as'>[]
  ignored: Ignored[]
  notes: string[]
}

/** Counts every cell of a framework. */
export function reportOf(framework: LevelingFramework, shape: string, ignored: Ignored[] = [], notes: string[] = []): ImportReport {
  const cells = cellsOf(framework).map(({ level, dimension, state, as }) => ({ level, dimension, state, ...(as !== undefined && { as }) }))
  const count = (state: string) => cells.filter((cell) => cell.state === state).length
  return { shape, filled: count('filled'), inherited: count('inherited'), missing: count('missing'), cells, ignored: ignored.toSorted((a, b) => a.line - b.line), notes }
}

/** Gives codes, orders and ids to a sketch. Same sketch, same framework. `lines`: where the first words of a cell stand, by `placeKey`. */
export function assemble(drawn: Sketch): { framework: LevelingFramework; report: ImportReport; lines: ReadonlyMap<string, number> } {
  const sketch = upwards(drawn)
  const tracks = coded(sketch.tracks, new Set(), () => 'track')
  const taken = new Set<string>()
  const levels = tracks.flatMap((track) => {
    const own = sketch.levels.filter((level) => level.track === track.key)
    return coded(own, taken, () => track.code).map((level, at) => ({ ...level, trackCode: track.code, order: at + 1 }))
  })
  const dimensions = coded(merged(sketch.dimensions), new Set(), (each) => (each.group ? slug(each.group) : 'dimension'))
  const used = new Map(dimensions.map(({ key }) => [key, new Set(sketch.dimensions.filter((each) => each.key === key).map(({ track }) => track))]))
  const levelAt = new Map(levels.map((level) => [JSON.stringify([level.track, level.key]), level.code]))
  const dimensionAt = new Map(dimensions.map(({ key, code }) => [key, code]))
  const ids = new Set<string>(sketch.entries.flatMap(({ id }) => (id ? [id] : [])))
  const name = sketch.name ?? 'Imported framework'
  const framework = ordered({
    id: (sketch.id ?? slug(name)) || 'framework', version: 1, name: cut(name), ...(sketch.summary && { summary: sketch.summary }),
    tracks: tracks.map(({ code, name, summary }) => ({ code, name: cut(name), ...(summary && { summary }) })),
    dimensions: dimensions.map(({ key, code, name, group, about }) => ({
      code, name: cut(name), kind: kindOf(name, group), ...(group && { group: cut(group) }), ...(about && { about }), ...askedOn(used.get(key)!, tracks),
    })),
    levels: levels.map(({ code, trackCode, order, name, summary }) => ({ code, track: trackCode, order, name: cut(name), summary: summary ?? '' })),
    expectations: sketch.entries.map(({ track, level, dimension, text, id, kind, stage, examples }) => {
      const place = { level: levelAt.get(JSON.stringify([track, level]))!, dimension: dimensionAt.get(dimension)! }
      return { id: id ?? unique(`${place.level}-${place.dimension}`.toLowerCase(), ids), ...place, text, ...(kind && { kind }), ...(stage && { stage }), ...(examples?.length && { examples }) }
    }),
  })
  const lines = new Map(sketch.entries.map(({ track, level, dimension, line }) => [placeKey(levelAt.get(JSON.stringify([track, level]))!, dimensionAt.get(dimension)!), line] as const).toReversed())
  const guessed = framework.dimensions.filter(({ kind }) => kind !== 'other').length
  const notes = guessed > 0 ? [`What ${guessed} of ${framework.dimensions.length} dimensions are about (scope, independence and so on) was taken from their names. Look it over.`] : []
  return { framework, lines, report: reportOf(framework, sketch.shape, sketch.ignored, [...sketch.notes, ...notes]) }
}

/** A dimension found on several tracks is one. */
function merged(dimensions: Sketch['dimensions']): Sketch['dimensions'] {
  return [...Map.groupBy(dimensions, ({ key }) => key).values()].map((same) => ({ ...same[0]!, about: same.find(({ about }) => about)?.about }))
}

/** The tracks a dimension is asked on, when those are not all. */
function askedOn(found: ReadonlySet<string | undefined>, tracks: readonly { key: string; code: string }[]): { tracks?: string[] } {
  const own = tracks.filter(({ key }) => found.has(key))
  return found.has(undefined) || own.length === tracks.length ? {} : { tracks: own.map(({ code }) => code) }
}

/** Gives each a code of its own: the one it has, else one out of its name; a second one of the kind is told apart by `apart`. */
function coded<Each extends { name: string; code?: string }>(list: readonly Each[], taken: Set<string>, apart: (each: Each) => string): (Each & { code: string })[] {
  return list.map((each) => {
    const wanted = (each.code ?? slug(each.name)) || 'unnamed'
    const code = taken.has(wanted) ? unique(`${apart(each)}-${wanted}`.slice(0, LONGEST_CODE), taken) : unique(wanted, taken)
    return { ...each, code }
  })
}

function unique(wanted: string, taken: Set<string>): string {
  let code = wanted
  for (let n = 2; taken.has(code); n++) code = `${wanted.slice(0, LONGEST_CODE * 2 - 4)}-${n}`
  taken.add(code)
  return code
}

const cut = (name: string) => (name.length > 200 ? `${name.slice(0, 199)}…` : name)

const KINDS: [DimensionKind, RegExp][] = [
  ['independence', /\b(?:independen\w*|autonom\w*|discretion|self[- ]?(?:direct|manag)\w*|initiative|ambiguity|oversight)\b/],
  ['scope', /\b(?:scope|impact|reach|breadth|complexity|responsibility|accountability)\b/],
  ['communication', /\b(?:communicat\w*|collaborat\w*|influence|writing|listening|team ?work|relationships?)\b/],
  ['leadership', /\b(?:lead\w*|mentor\w*|coach\w*|people|hiring|culture|management|direction)\b/],
  ['skill', /\b(?:craft|technical|technolog\w*|skills?|knowledge|quality|code|design|delivery|execution|domain|expertise|system|process|planning|problem solving|learning|curiosity)\b/],
]

/** What a dimension is about, as far as its name says, or else that of its group. */
export function kindOf(name: string, group = ''): DimensionKind {
  const kind = (text: string) => KINDS.find(([, pattern]) => pattern.test(nameKey(text)))?.[0]
  return kind(name) ?? kind(group) ?? 'other'
}
