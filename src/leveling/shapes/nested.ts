import type { Locate } from '../document.ts'
import { nameKey, partsOf, plainName, plainText, wordCount } from './inline.ts'
import { axisScore, levelName, readable } from './level-names.ts'
import { emptySketch, type Sketch, type Sketched } from './sketch.ts'
import { type Named, type Path, treeOf } from './value-tree.ts'

/** A statement, or a place for one that is empty, with the names over it from the outside in. */
interface Leaf { over: Named[]; cell: Named }

/** Levels and dimensions as nested keys or lists of named things, either way round, under tracks or groups; nothing if that is not what it is. */
export function sketchOfNested(data: unknown, locate: Locate, fileName: string): Sketched | undefined {
  const sketch = emptySketch('YAML, levels and dimensions as nested keys')
  const root = descend(treeOf(data, '', []), sketch, locate)
  const head = root.under.filter((each) => /^(?:name|title|label)$/i.test(each.name) && each.under.length === 0 && each.texts.length === 1)
  sketch.name ??= plainName(head[0]?.texts[0]?.text ?? '') || fileName
  if (root.about) sketch.summary ??= root.about
  const leaves = leavesOf(root).filter(({ cell }) => cell !== head[0])
  const full = leaves.filter(({ cell }) => cell.texts.length > 0)
  const counts = [...Map.groupBy(full, ({ over }) => over.length).entries()].toSorted(([a, x], [b, y]) => y.length - x.length || b - a)
  const depth = counts[0]?.[0]
  if (depth === undefined || depth < 2 || depth > 3 || new Set(full.map(({ over }) => over[0]!.name)).size + new Set(full.map(({ over }) => over.at(-1)!.name)).size < 3) return undefined
  const read = leaves.filter(({ over }) => over.length === depth)
  const axes = axesOf(read, depth)
  if (!axes) return undefined
  for (const { over, cell } of leaves) if (over.length !== depth) for (const { text, path } of cell.texts) ignore(sketch, locate, path, `${over.map(({ name }) => name).join(' / ')}: ${text}`)
  const twice = repeated(read, axes)
  if (twice) return { ...locate(twice.at(-1)!.path), message: `${twice.map(({ name }) => `“${name}”`).join(', ')} is here twice. Put what both say into one, or remove one.` }
  place(sketch, read, axes, locate)
  const names = new Map<Named, boolean>()
  read.forEach(({ over }) => over.forEach((each, at) => names.set(each, names.get(each) || at !== axes.group)))
  for (const [each, spoken] of names) if (!spoken && each.about) ignore(sketch, locate, each.path, each.about)
  for (const each of namedUnder(root)) for (const { field, value, path } of each.rest) ignore(sketch, locate, path, `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return sketch
}

function ignore(sketch: Sketch, locate: Locate, path: Path, text: string): void {
  sketch.ignored.push({ line: locate(path).line, text: plainText(text), reason: 'A framework has no such field.' })
}

/** Goes down where one thing holds all the rest; what stands beside it is the framework's name, its summary, or listed. */
function descend(named: Named, sketch: Sketch, locate: Locate): Named {
  const large = named.under.filter((each) => each.under.length > 0)
  for (const { text, path } of named.texts) ignore(sketch, locate, path, text)
  if (large.length !== 1 || !deep(large[0]!)) return named
  for (const each of named.under) {
    if (each === large[0]) continue
    const text = each.texts.map(({ text }) => text).join('\n')
    if (/^(?:name|title|label)$/i.test(each.name) && each.texts.length === 1) sketch.name = plainName(text)
    else for (const { text, path } of each.texts) ignore(sketch, locate, path, `${each.name}: ${text}`)
  }
  if (named.about) sketch.summary = named.about
  for (const { field, value, path } of named.rest) ignore(sketch, locate, path, `${field}: ${JSON.stringify(value)}`)
  return descend(large[0]!, sketch, locate)
}

const deep = (named: Named): boolean => named.under.some((each) => each.under.length > 0)
const namedUnder = (named: Named): Named[] => [named, ...named.under.flatMap(namedUnder)]

function leavesOf(named: Named, over: readonly Named[] = []): Leaf[] {
  const own = named.texts.length > 0 || named.under.length === 0 ? [{ over: [...over], cell: named.under.length === 0 ? named : { ...named, under: [] } }] : []
  return [...(over.length > 0 ? own : []), ...named.under.flatMap((each) => leavesOf(each, [...over, each]))]
}

interface Axes { level: number; dimension: number; track?: number; group?: number }

/** Which step is the levels: the one whose names look most like it. Over both stand tracks, or groups of dimensions. */
function axesOf(leaves: readonly Leaf[], depth: number): Axes | undefined {
  const names = (step: number) => [...new Set(leaves.map(({ over }) => labelOf(over[step]!)))]
  const scores = Array.from({ length: depth }, (_, step) => axisScore(names(step).map((name) => readable(name))))
  if (depth === 2) return scores[0]! >= scores[1]! ? { level: 0, dimension: 1 } : { level: 1, dimension: 0 }
  const level = scores.indexOf(Math.max(...scores))
  if (level === 0) return { level, group: 1, dimension: 2 }
  const dimension = level === 1 ? 2 : 1
  // The same levels under each of the outer names: those are groups of dimensions, and not tracks.
  const sets = [...Map.groupBy(leaves, ({ over }) => over[0]!).values()].map((own) => new Set(own.map(({ over }) => nameKey(over[level]!.name))))
  const same = level === 2 && sets.length > 1 && [...sets[0]!].some((key) => sets.slice(1).some((set) => set.has(key)))
  return { level, dimension, ...(same ? { group: 0 } : { track: 0 }) }
}

/** The names over a place that stands in the file a second time. */
function repeated(leaves: readonly Leaf[], axes: Axes): Named[] | undefined {
  const seen = new Map<string, Named>()
  for (const { over } of leaves) {
    const names = [axes.track, axes.group, axes.level, axes.dimension].flatMap((step) => (step === undefined ? [] : [over[step]!]))
    const key = JSON.stringify(names.map(({ name }) => nameKey(name)))
    if (seen.has(key)) return names.toSorted((a, b) => a.path.length - b.path.length)
    seen.set(key, over.at(-1)!)
  }
  return undefined
}

const labelOf = ({ code, name }: Named) => (code ? `${code} ${name}` : name)

function place(sketch: Sketch, leaves: readonly Leaf[], axes: Axes, locate: Locate): void {
  for (const { over, cell } of leaves) {
    const [level, dimension, track, group] = [over[axes.level]!, over[axes.dimension]!, axes.track === undefined ? undefined : over[axes.track]!, axes.group === undefined ? undefined : over[axes.group]!]
    const on = track ? nameKey(track.name) : ''
    if (!sketch.tracks.some(({ key }) => key === on)) sketch.tracks.push({ key: on, name: track ? nameOf(track) : sketch.name!, ...(track?.about && { summary: track.about }) })
    const levelKey = nameKey(level.name)
    const known = sketch.levels.find((each) => each.track === on && each.key === levelKey)
    if (!known) sketch.levels.push({ track: on, key: levelKey, ...levelNameOf(level), ...(level.about && { summary: level.about }) })
    else if (level.about && !known.summary?.includes(level.about)) known.summary = [known.summary, level.about].filter(Boolean).join('\n')
    const key = nameKey(`${group?.name ?? ''} ${dimension.name}`)
    const held = sketch.dimensions.find((each) => each.key === key)
    const about = dimension.about && !held?.about?.includes(dimension.about) ? dimension.about : undefined
    if (held && about) held.about = [held.about, about].filter(Boolean).join('\n')
    else if (!held || held.track !== on) sketch.dimensions.push({ key, name: nameOf(dimension), track: on, ...(group && { group: nameOf(group) }), ...(about && { about }) })
    for (const { text, path } of cell.texts) {
      const [line, parts] = [locate(path).line, partsOf(text)]
      if (/^(?:[-–—]|n\/?a)$/i.test(plainText(text))) sketch.ignored.push({ line, text: plainText(text), reason: 'A dash or “n/a” is taken as an empty cell.' })
      else for (const part of parts) sketch.entries.push({ track: on, level: levelKey, dimension: key, text: part, line })
    }
  }
}

const nameOf = ({ name, code }: Named) => plainName(readable(name)) || code || name

function levelNameOf({ name, code }: Named): { name: string; code?: string } {
  return code && wordCount(code) <= 4 ? { code: code.slice(0, 40), name: plainName(name) } : levelName(readable(name))
}
