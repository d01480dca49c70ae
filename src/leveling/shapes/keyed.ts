import type { Locate } from '../document.ts'
import { accounted, type Piece } from './accounting.ts'
import { plainName, plainText } from './inline.ts'
import { axisScore, levelName, readable } from './level-names.ts'
import { sketchOfNested } from './nested.ts'
import { emptySketch, type Sketch, type Sketched } from './sketch.ts'

type Fields = Record<string, unknown>
type Path = (string | number)[]
interface Listing { path: Path; items: Fields[] }
/** A list of things with ids that statements point at. */
interface Named { listing: Listing; idField: string; ids: string[] }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [])

/**
 * Reads values in which statements point at a level and at a dimension (`level: senior`, `theme: technical`), or in which levels and
 * dimensions are nested keys.
 */
export function sketchOfValues(data: unknown, locate: Locate, fileName: string): Sketched {
  const lists = listingsOf(data)
  const statements = lists.map((listing) => ({ listing, fields: pointing(listing, lists) })).filter(({ fields }) => fields).toSorted((a, b) => b.listing.items.length - a.listing.items.length)[0]
  const schema = isFields(data) && isFields(data.properties) && ('$schema' in data || data.type === 'object')
  const sketch = schema ? undefined : statements ? pointed(data, statements.listing, statements.fields!, lists, locate, fileName) : sketchOfNested(data, locate, fileName)
  if (!sketch) return { ...locate([]), message: 'This holds no leveling framework: neither our own fields (tracks, dimensions, levels, cells), nor statements that name their level and dimension, nor levels with dimensions under them.' }
  return 'message' in sketch ? sketch : accounted(sketch, scalarsOf(data, [], locate))
}

/** Every text of the values with its line. */
function scalarsOf(value: unknown, path: Path, locate: Locate): Piece[] {
  if (typeof value === 'string') return value.trim() ? [{ line: locate(path).line, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((each, at) => scalarsOf(each, [...path, at], locate))
  return isFields(value) ? Object.entries(value).flatMap(([key, each]) => scalarsOf(each, [...path, key], locate)) : []
}

/** Lists of groups of fields, at the top or one step below. */
function listingsOf(data: unknown, path: Path = []): Listing[] {
  if (Array.isArray(data)) return data.length > 0 && data.every(isFields) ? [{ path, items: data }] : []
  if (!isFields(data) || path.length > 1) return []
  return Object.entries(data).flatMap(([key, value]) => listingsOf(value, [...path, key]))
}

interface Pointing { level: string; dimension?: string; text: string; levels?: Named; dimensions?: Named }

/** Which fields of a list's items name the level, the dimension and the statement. */
function pointing(listing: Listing, lists: readonly Listing[]): Pointing | undefined {
  const { items } = listing
  const fields = [...new Set(items.flatMap((item) => Object.keys(item)))].filter((field) => items.filter((item) => typeof item[field] === 'string').length * 2 >= items.length)
  const values = (field: string) => items.flatMap((item) => (typeof item[field] === 'string' ? [item[field]] : []))
  const length = (field: string) => values(field).reduce((sum, value) => sum + value.length, 0) / items.length
  const text = fields.toSorted((a, b) => length(b) - length(a)).find((field) => new Set(values(field)).size * 2 > items.length && values(field).some((value) => value.length > 12 && value.includes(' ')))
  if (!text) return undefined
  const targets = lists.filter((other) => other !== listing).flatMap((other) => named(other))
  const references = fields.filter((field) => field !== text).flatMap((field) => {
    const target = targets.find(({ ids }) => values(field).filter((value) => ids.includes(value)).length * 2 >= values(field).length)
    // Without a list to point at, words that come back again and again are references too.
    const repeated = new Set(values(field)).size * 2 <= values(field).length || (items.length < 6 && new Set(values(field)).size < values(field).length)
    return target || repeated ? [{ field, target }] : []
  })
  const aimed = references.filter(({ target }) => target)
  const pool = aimed.length >= 2 ? aimed : references
  const score = ({ field, target }: (typeof pool)[number]) => axisScore([...new Set(values(field))]) + (target ? axisScore(labelsOf(target)) : 0) + (/level|grade/i.test(field) ? 1 : 0)
  const [level, ...others] = pool.toSorted((a, b) => score(b) - score(a))
  if (!level || (references.length < 2 && !level.target)) return undefined
  const finest = others.toSorted((a, b) => Number(Boolean(b.target)) - Number(Boolean(a.target)) || new Set(values(b.field)).size - new Set(values(a.field)).size)[0]
  return { level: level.field, text, ...(finest && { dimension: finest.field }), ...(level.target && { levels: level.target }), ...(finest?.target && { dimensions: finest.target }) }
}

function named(listing: Listing): Named[] {
  return ['id', 'code', 'key', 'slug', 'name', 'title'].flatMap((idField) => {
    const ids = listing.items.flatMap((item) => (typeof item[idField] === 'string' ? [item[idField]] : []))
    return ids.length === listing.items.length ? [{ listing, idField, ids }] : []
  })
}

const labelsOf = ({ listing, idField }: Named) => listing.items.map((item) => String(item.name ?? item.title ?? item[idField]))

function pointed(data: unknown, listing: Listing, fields: Pointing, lists: readonly Listing[], locate: Locate, fileName: string): Sketched {
  const sketch = emptySketch('YAML, statements that name their level and dimension')
  headOf(sketch, data, locate, [listing, ...lists], fileName)
  sketch.tracks.push({ key: '', name: sketch.name! })
  const seen = new Set<string>()
  for (const [kind, target] of [['level', fields.levels], ['dimension', fields.dimensions]] as const) {
    for (const [at, id] of (target?.ids ?? []).entries()) {
      const item = target!.listing.items[at]!
      const where = [...target!.listing.path, at]
      if (seen.has(`${kind} ${id}`)) return { ...locate([...where, target!.idField]), message: `There is already a ${kind} with the id “${id}”. Give each its own.` }
      seen.add(`${kind} ${id}`)
      define(sketch, kind, id, item, target!.idField, where, locate)
    }
  }
  const ids = new Set<string>()
  for (const [at, item] of listing.items.entries()) {
    const where = [...listing.path, at]
    const [level, dimension] = [item[fields.level], fields.dimension ? item[fields.dimension] : 'Expectations']
    for (const [field, value, target, word] of [[fields.level, level, fields.levels, 'level'], [fields.dimension ?? '', dimension, fields.dimensions, 'dimension']] as const) {
      if (typeof value !== 'string') return { ...locate([...where, field]), message: `This statement names no ${word}: “${field}” is missing. Add it.` }
      if (target && !target.ids.includes(value)) return { ...locate([...where, field]), message: `There is no ${word} “${value}”. ${word === 'level' ? 'Levels' : 'Dimensions'}: ${target.ids.slice(0, 12).map((each) => `“${each}”`).join(', ')}.` }
      if (!target && !seen.has(`${word} ${value}`)) define(sketch, word, value, {}, 'id', where, locate)
      seen.add(`${word} ${value}`)
    }
    const text = item[fields.text]
    if (typeof text !== 'string' || !plainText(text)) return { ...locate([...where, fields.text]), message: `This statement has no words: “${fields.text}” is missing or empty. Write it, or remove the statement.` }
    const id = typeof item.id === 'string' ? item.id.trim().slice(0, 80) : undefined
    if (id && ids.has(id)) return { ...locate([...where, 'id']), message: `There is already a statement with the id “${id}”. Give each its own.` }
    if (id) ids.add(id)
    sketch.entries.push({ track: '', level: String(level), dimension: String(dimension), text: plainText(text), line: locate(where).line, ...(id && { id }), ...more(sketch, item, fields, where, locate) })
  }
  return sketch
}

function define(sketch: Sketch, kind: 'level' | 'dimension', id: string, item: Fields, idField: string, where: Path, locate: Locate): void {
  const label = [item.name, item.title, item.label].find((each): each is string => typeof each === 'string') ?? readable(id)
  const about = [item.summary, item.description, item.about].find((each): each is string => typeof each === 'string')
  const code = idField === 'name' || idField === 'title' ? undefined : id.slice(0, 40)
  if (kind === 'level') sketch.levels.push({ track: '', key: id, ...(code ? { code, name: plainName(label) } : levelName(label)), ...(about && plainText(about) && { summary: plainText(about) }) })
  else sketch.dimensions.push({ key: id, name: plainName(label), ...(code && { code }), ...(about && plainText(about) && { about: plainText(about) }), ...(typeof item.group === 'string' && { group: item.group }) })
  leftOver(sketch, item, [idField, 'name', 'title', 'label', 'summary', 'description', 'about', ...(kind === 'dimension' ? ['group'] : [])], where, locate)
}

function more(sketch: Sketch, item: Fields, fields: Pointing, where: Path, locate: Locate): { stage?: string; kind?: string; examples?: string[] } {
  const examples = texts(item.examples).map(plainText).filter(Boolean)
  const short = (value: unknown) => (typeof value === 'string' && value.trim() && value.length <= 200 && !value.trim().includes('\n') ? value.trim() : undefined)
  const stageField = ['proficiency', 'stage'].find((field) => short(item[field])) ?? Object.keys(item).find((field) => short(item[field]) && ![fields.level, fields.dimension, fields.text, 'id', 'kind', 'name', 'title'].includes(field))
  const stage = stageField && short(item[stageField])
  const kind = short(item.kind)
  leftOver(sketch, item, ['id', fields.level, fields.dimension ?? '', fields.text, ...(Array.isArray(item.examples) ? ['examples'] : []), ...(stageField ? [stageField] : []), ...(kind ? ['kind'] : [])], where, locate)
  return { ...(stage && { stage }), ...(kind && { kind }), ...(examples.length > 0 && { examples }) }
}

function leftOver(sketch: Sketch, item: Fields, read: readonly string[], where: Path, locate: Locate): void {
  for (const [field, value] of Object.entries(item)) {
    if (read.includes(field) || value === null || (Array.isArray(value) && value.length === 0)) continue
    sketch.ignored.push({ line: locate([...where, field]).line, text: `${field}: ${typeof value === 'string' ? value.trim() : JSON.stringify(value)}`, reason: 'A framework has no such field.' })
  }
}

function headOf(sketch: Sketch, data: unknown, locate: Locate, lists: readonly Listing[], fileName: string): void {
  sketch.name = fileName
  if (!isFields(data)) return
  for (const [field, value] of Object.entries(data)) {
    if ((field === 'name' || field === 'title') && typeof value === 'string') sketch.name = plainName(value) || fileName
    else if ((field === 'summary' || field === 'description') && typeof value === 'string') sketch.summary = plainText(value)
    else if (!lists.some(({ path }) => path[0] === field) && value !== null) leftOver(sketch, { [field]: value }, [], [], locate)
  }
}
