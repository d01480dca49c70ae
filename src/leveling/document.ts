import type * as z from 'zod'
import { storedFramework } from './stored.ts'
import { appliesTo, type LevelingFramework, ordered, placeKey } from './framework.ts'
import type { FilePlace, FrameworkProblem } from './problem.ts'
import { FrameworkDocument } from './words.ts'

type Path = readonly (string | number)[]
/** Where in the file a value, or the thing that lacks it, stands. */
export type Locate = (path: Path) => FilePlace

/** A framework, or every reason why a file holds none. */
export type ReadDocument = { framework: LevelingFramework; problems?: undefined } | { framework?: undefined; problems: FrameworkProblem[] }

const START: FilePlace = { line: 1, column: 1 }

/** Reads the values of a framework's file. Nothing is mended silently: what has no place in a framework is a problem. */
export function readDocument(data: unknown, locate: Locate = () => START): ReadDocument {
  const parsed = FrameworkDocument.safeParse(nested(numbered(data)))
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, locate)) }
  const problems = faults(parsed.data).map(({ path, message }) => ({ ...locate(path), message }))
  return problems.length > 0 ? { problems } : { framework: modelOf(parsed.data) }
}

/** What a framework's file holds: keys in their order, nothing that is empty. */
export function documentOf(framework: LevelingFramework): FrameworkDocument {
  const { id, version, name, summary, tracks, dimensions, levels, expectations } = ordered(framework)
  const places = Map.groupBy(expectations, ({ level, dimension }) => placeKey(level, dimension))
  const document: FrameworkDocument = {
    id, version, name, summary,
    tracks: tracks.map(({ code, name, summary }) => ({ code, name, summary })),
    dimensions: dimensions.map(({ code, name, kind, group, about, tracks }) => ({ code, name, kind, group, about, tracks: tracks && [...tracks] })),
    levels: levels.map(({ code, track, order, name, scope, independence, summary }) => ({ code, track, order, name, scope, independence, summary })),
    cells: [...places.values()].map((own) => ({
      level: own[0]!.level, dimension: own[0]!.dimension,
      expectations: own.map(({ id, kind, stage, text, examples }) => ({ id, kind, stage, text, examples: examples && [...examples] })),
    })),
  }
  return { ...(withoutEmpty(document) as FrameworkDocument), cells: withoutEmpty(document.cells) as FrameworkDocument['cells'] }
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, each]) => each !== undefined && each !== '' && !(Array.isArray(each) && each.length === 0))
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutEmpty(each)]))
}

function modelOf({ cells, ...document }: FrameworkDocument): LevelingFramework {
  const expectations = cells.flatMap(({ level, dimension, expectations }) => expectations.map(({ id, ...each }) => ({ id, level, dimension, ...each })))
  return ordered({ ...document, levels: document.levels.map((level) => ({ ...level, summary: level.summary ?? '' })), expectations })
}

/** Figures may be written with quotes or without; an empty value is one that is not there. */
function numbered(data: unknown): unknown {
  if (!isRecord(data)) return data
  const figure = (value: unknown) => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value)
  const levels = Array.isArray(data.levels) ? data.levels.map((level) => (isRecord(level) && 'order' in level ? { ...level, order: figure(level.order) } : level)) : data.levels
  return withoutNull({ ...data, ...('version' in data && { version: figure(data.version) }), ...('levels' in data && { levels }) })
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull)
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null).map(([name, each]) => [name, withoutNull(each)])) : value
}

/** A document as earlier releases stored it has its expectations in one list. */
function nested(data: unknown): unknown {
  if (!isRecord(data) || 'cells' in data || !Array.isArray(data.expectations)) return data
  const { expectations, ...rest } = data
  const flat = expectations as Record<string, unknown>[]
  if (!flat.every((each) => isRecord(each) && typeof each.level === 'string' && typeof each.dimension === 'string')) return data
  const { expectations: own } = storedFramework({ ...rest, dimensions: [], expectations: flat })
  const places = Map.groupBy(own, ({ level, dimension }) => placeKey(level, dimension))
  const cells = [...places.values()].map((cell) => ({ level: cell[0]!.level, dimension: cell[0]!.dimension, expectations: cell.map(({ level: _, dimension: __, ...each }) => each) }))
  const dimensions = Array.isArray(rest.dimensions) ? rest.dimensions.map((each) => (isRecord(each) && each.kind === 'craft' ? { ...each, kind: 'skill' } : each)) : rest.dimensions
  return { ...rest, dimensions, cells }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Fault { path: Path; message: string }

/** What only shows when the parts are held against each other. */
function faults(document: FrameworkDocument): Fault[] {
  return [
    ...twice(document.tracks, 'tracks', 'track'), ...twice(document.dimensions, 'dimensions', 'dimension'), ...twice(document.levels, 'levels', 'level'),
    ...levelFaults(document), ...dimensionFaults(document), ...cellFaults(document),
  ]
}

function twice(list: readonly { code: string }[], field: string, word: string): Fault[] {
  return repeats(list.map(({ code }) => code)).map((at) =>
    ({ path: [field, at, 'code'], message: `There is already a ${word} with the code “${list[at]!.code}”. Give each its own, or remove one.` }))
}

/** Indexes at which something stands that stood there before. */
function repeats(keys: readonly string[]): number[] {
  const seen = new Set<string>()
  return keys.flatMap((key, at) => (seen.size === seen.add(key).size ? [at] : []))
}

function levelFaults({ tracks, levels }: FrameworkDocument): Fault[] {
  const known = tracks.map(({ code }) => code)
  const unknown = levels.flatMap(({ code, track }, at) => (known.includes(track) ? [] : [{
    path: ['levels', at, 'track'], message: `The level “${code}” is on the track “${track}”, which is not there. ${choices('Tracks', known)}`,
  }]))
  const order = repeats(levels.map(({ track, order }) => JSON.stringify([track, order]))).map((at) => ({
    path: ['levels', at, 'order'], message: `Another level of the track “${levels[at]!.track}” has the order ${levels[at]!.order} too. Give each its own, the lowest first.`,
  }))
  return [...unknown, ...order]
}

function dimensionFaults({ tracks, dimensions }: FrameworkDocument): Fault[] {
  const known = tracks.map(({ code }) => code)
  return dimensions.flatMap((dimension, at) => (dimension.tracks ?? []).flatMap((track, index) => (known.includes(track) ? [] : [{
    path: ['dimensions', at, 'tracks', index], message: `The dimension “${dimension.code}” names the track “${track}”, which is not there. ${choices('Tracks', known)}`,
  }])))
}

function cellFaults({ levels, dimensions, cells }: FrameworkDocument): Fault[] {
  const level = new Map(levels.map((each) => [each.code, each]))
  const dimension = new Map(dimensions.map((each) => [each.code, each]))
  const places = cells.flatMap((cell, at): Fault[] => {
    const [row, column] = [dimension.get(cell.dimension), level.get(cell.level)]
    if (!column) return [{ path: ['cells', at, 'level'], message: `There is no level “${cell.level}”. ${choices('Levels', [...level.keys()])}` }]
    if (!row) return [{ path: ['cells', at, 'dimension'], message: `There is no dimension “${cell.dimension}”. ${choices('Dimensions', [...dimension.keys()])}` }]
    return appliesTo(row, column.track) ? [] : [{
      path: ['cells', at], message: `The dimension “${row.code}” is not asked on the track “${column.track}”. Add the track to the dimension, or remove this cell.`,
    }]
  })
  const doubled = repeats(cells.map((cell) => placeKey(cell.level, cell.dimension))).map((at) => ({
    path: ['cells', at], message: `There are two cells for the level “${cells[at]!.level}” and the dimension “${cells[at]!.dimension}”. Put what both say into one, or remove one.`,
  }))
  const all = cells.flatMap((cell, at) => cell.expectations.map(({ id }, index) => ({ id, path: ['cells', at, 'expectations', index, 'id'] })))
  const ids = repeats(all.map(({ id }) => id)).map((at) => ({
    path: all[at]!.path, message: `There is already an expectation with the id “${all[at]!.id}”. Give each its own.`,
  }))
  return [...places, ...doubled, ...ids]
}

function choices(what: string, codes: readonly string[]): string {
  const shown = codes.slice(0, 12).map((code) => `“${code}”`).join(', ')
  return `${what}: ${shown}${codes.length > 12 ? ' and others' : ''}.`
}

/** A schema's complaint, in words for whoever has the file open. */
function problemsOf(issue: z.core.$ZodIssue, locate: Locate): FrameworkProblem[] {
  const path = issue.path as Path
  const field = String(path.at(-1) ?? 'the file')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...locate([...path, key]), message: `“${key}” is no field ${place(path)}. Remove it, or correct its name.` }))
  const message = (() => {
    switch (issue.code) {
      case 'invalid_type': return issue.input === undefined && path.length > 0 && isMissing(issue.message) ? `“${field}” is missing ${place(path.slice(0, -1))}. Add it.` : `${named(field)} should be ${typeWord(issue.expected)}.`
      case 'too_small': return issue.origin === 'string' ? `${named(field)} is empty. Write it, or leave it out where it may be.` : issue.origin === 'array' ? `${named(field)} holds nothing; at least one is needed.` : `${named(field)} is at least ${String(issue.minimum)}.`
      case 'too_big': return issue.origin === 'string' ? `${named(field)} is longer than ${String(issue.maximum)} characters. Shorten it.` : issue.origin === 'array' ? `${named(field)} holds more than ${String(issue.maximum)}.` : `${named(field)} is at most ${String(issue.maximum)}.`
      case 'invalid_value': return `${named(field)} is one of ${issue.values.map(String).join(', ')}.`
      case 'invalid_format': return `${named(field)} holds a character that is not text, or a line break where one line belongs. Remove it.`
      default: return `${named(field)} can’t be read: ${issue.message}.`
    }
  })()
  return [{ ...locate(path), message }]
}

const isMissing = (message: string) => /undefined/.test(message)
const named = (field: string) => (/^\d+$/.test(field) ? `The entry ${Number(field) + 1}` : field === 'the file' ? 'The file' : `“${field}”`)
const typeWord = (expected: string) => ({ string: 'text', array: 'a list', object: 'a group of fields', int: 'a whole number', number: 'a number' })[expected] ?? expected

function place(path: Path): string {
  const [list, at] = path
  if (typeof at !== 'number') return 'of a framework'
  return path.includes('expectations') ? 'of an expectation' : `of ${({ tracks: 'a track', dimensions: 'a dimension', levels: 'a level', cells: 'a cell' } as Record<string, string>)[String(list)] ?? 'this entry'}`
}
