import type { Block } from './blocks.ts'
import { nameKey, plainText } from './inline.ts'
import { levelName } from './level-names.ts'
import { type LevelSection, levelSections, speaksWithin } from './level-sections.ts'
import { type Point, pointsOf } from './points.ts'
import { allSections, pathOf, type Section, sectionsOf } from './sections.ts'
import { emptySketch, type Sketch, type Sketched, type SketchEntry } from './sketch.ts'

/**
 * Reads a document whose levels are headings: dimensions are the headings under each level or over all of them, the bold leads of
 * its points, or their place in the list where every level has as many.
 * @param points how many points each level has in a file beside this one, where the place is what tells dimensions
 */
export function sketchOfHeadings(blocks: readonly Block[], fileName: string, points?: number): Sketched {
  const root = sectionsOf(blocks)
  const sketch = emptySketch('Markdown, a heading for each level')
  const levels = levelSections(root)
  const titled = root.children.filter((section) => section.children.length > 0 && levels.every((level) => pathOf(level.section).slice(0, -1).includes(section)))
  sketch.name = titled[0]?.title || fileName
  if (levels.length < 1) return sketch
  const twice = levels.find(({ section }, at) => levels.slice(0, at).some((other) => other.section.key === section.key && other.section.parent === section.parent))
  if (twice) return { line: twice.section.line, column: 1, message: `There is already a heading “${twice.section.title}” beside this one, so there are two cells for each place. Rename one, or put them together.` }
  const reader = new LevelReader(sketch, levels, { name: sketch.name, title: titled[0] }, points)
  reader.read()
  reader.account(root)
  return sketch
}

class LevelReader {
  private readonly used = new Set<Section>()
  private readonly leadsOf: 'name' | 'place' | 'none'
  private readonly outer: boolean
  /** The points of the levels are names with points under them. */
  private readonly outlined: boolean
  private readonly sketch: Sketch
  private readonly levels: LevelSection[]
  private readonly whole: { name: string; title: Section | undefined }
  constructor(sketch: Sketch, levels: LevelSection[], whole: { name: string; title: Section | undefined }, even?: number) {
    this.sketch = sketch
    this.levels = levels
    this.whole = whole
    this.leadsOf = even && levels.every((level) => level.points.length === even && level.points.every(({ lead }) => lead)) ? 'place' : leadsMean(levels)
    this.outer = dimensionsOutside(levels, this.leadsOf)
    const points = levels.flatMap((level) => level.points)
    this.outlined = points.filter(({ text, under }) => under.length > 0 && nameKey(text).split(' ').length <= 6 && !/[.;]$/.test(text)).length * 2 > points.length
  }

  read(): void {
    for (const { section, inner, points } of this.levels) {
      const track = this.trackOf(section)
      const level = this.levelOf(section, track)
      this.used.add(section)
      const said = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : [])).filter(Boolean)
      const place = { track, level }
      const alone = points.length === 0 && inner.every((each) => /^examples?\b/.test(each.key))
      if (alone || this.outer) said.forEach((text) => this.add({ ...place, dimension: this.around(section), text, line: section.line }))
      else if (said.length > 0) this.describe(track, level, said.join('\n'))
      points.forEach((point, at) => this.point(point, at, place, section))
      for (const each of inner) this.inside(each, section, place)
    }
    if (this.leadsOf === 'place') this.namePlaces()
  }

  /** Everything that stands in the document and in no cell, with the reason. */
  account(root: Section): void {
    for (const section of allSections(root)) {
      const within = pathOf(section).some((each) => this.levels.some((level) => level.section === each))
      const holds = this.levels.some((level) => pathOf(level.section).includes(section))
      if (section.depth > 0 && !within && !holds && !this.used.has(section)) this.ignore(section.line, section.title, 'A heading outside every level.')
      for (const block of section.blocks) {
        const read = this.used.has(section) && (block.kind === 'paragraph' || (block.kind === 'item' && !holds) || (block.kind === 'item' && this.levels.some((level) => level.section === section)))
        if (!read && block.kind !== 'rule') this.ignore(block.line, block.text, within ? REASONS[block.kind] ?? 'Not a point or a sentence.' : REASONS[block.kind] ?? 'Text outside every level.')
      }
    }
  }

  private ignore(line: number, text: string, reason: string): void {
    this.sketch.ignored.push({ line, text: text.trim(), reason })
  }

  /** The heading over a level, when there are several of them and they are no dimensions: else the document. */
  private trackOf(section: Section): string {
    const several = this.overs(section)
    const over = several ?? this.whole.title
    const name = over?.title || this.whole.name
    const key = several ? `${several.line}` : ''
    if (!this.sketch.tracks.some((track) => track.key === key)) {
      const said = over ? over.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : [])).join('\n') : ''
      this.sketch.tracks.push({ key, name, ...(said && { summary: said }) })
      if (over) this.used.add(over)
    }
    return key
  }

  private overs(section: Section): Section | undefined {
    const path = pathOf(section).slice(0, this.outer ? -2 : -1)
    return path.findLast((each) => this.levels.some((other) => !pathOf(other.section).includes(each)) && this.levels.filter((other) => pathOf(other.section).includes(each)).length > 0)
  }

  private levelOf(section: Section, track: string): string {
    const key = section.key
    if (!this.sketch.levels.some((level) => level.track === track && level.key === key)) this.sketch.levels.push({ track, key, ...levelName(section.title) })
    return key
  }

  private describe(track: string, key: string, text: string): void {
    const level = this.sketch.levels.find((each) => each.track === track && each.key === key)!
    level.summary = level.summary ? `${level.summary}\n${text}` : text
  }

  /** The dimension of what stands directly under a level: the heading over it, or the only one there is. */
  private around(section: Section): string {
    const over = this.outer ? section.parent! : undefined
    return this.dimension(over?.key ?? 'expectations', over?.title ?? 'Expectations', undefined, over)
  }

  private dimension(key: string, name: string, group?: string, section?: Section): string {
    const about = section && !this.used.has(section) ? section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : [])).join('\n') : ''
    if (section && this.outer) this.used.add(section)
    const track = this.sketch.tracks.at(-1)!.key
    this.sketch.dimensions.push({ key, name, track, ...(group && { group }), ...(about && this.outer && { about }) })
    return key
  }

  private point(point: Point, at: number, place: { track: string; level: string }, section: Section): void {
    const { lead, line, under } = point
    const nested = under.length > 0 && (!point.text || (!lead && this.outlined))
    const add = (dimension: string, text: string, stage?: string) => this.add({ ...place, dimension, text, line, ...(stage && { stage }) })
    if (nested) {
      const name = lead ?? point.text
      const dimension = this.dimension(nameKey(name), name)
      for (const each of under) this.add({ ...place, dimension, text: each.text.trim(), line: each.line })
      return
    }
    const text = [point.text, ...under.map((each) => `- ${each.text.trim()}`)].filter(Boolean).join('\n')
    if (lead && this.leadsOf === 'name') add(this.dimension(nameKey(lead), lead), text || lead)
    else if (lead && this.leadsOf === 'place') add(this.dimension(`place ${at + 1}`, `${at + 1}`), text || lead, lead)
    else add(this.around(section), [lead, text].filter(Boolean).join(': '))
  }

  /** A heading under a level is a dimension; those between are its group; one called “Examples” belongs to what is above it. */
  private inside(each: Section, level: Section, place: { track: string; level: string }): void {
    this.used.add(each)
    if (each.parent!.children.some((other) => other !== each && other.key === each.key && this.used.has(other))) this.sketch.notes.push(`“${each.title}” stands twice under “${level.title}”; what both say was put together.`)
    const between = pathOf(each).slice(pathOf(level).length, -1)
    const said = each.blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ line: block.line, text: plainText(block.text) }] : [])).filter(({ text }) => text)
    if (/^examples?\b/.test(each.key) && this.exemplify(each, place)) return
    if (each.children.length > 0 && each.children.some(speaksWithin) && pointsOf(each).length === 0) {
      for (const { line, text } of said) this.ignore(line, text, 'A sentence over several dimensions.')
      return
    }
    const outer = this.outer ? level.parent!.title : undefined
    const group = between.at(-1)?.title ?? outer
    const dimension = this.dimension(nameKey(`${group ?? ''} ${each.key}`), each.title, group)
    for (const { line, text } of said) this.add({ ...place, dimension, text, line })
    for (const { line, lead, text, under } of pointsOf(each)) {
      const own = [lead, text].filter(Boolean).join(': ')
      this.add({ ...place, dimension, line, text: [own, ...under.map((sub) => `- ${sub.text.trim()}`)].join('\n') })
    }
  }

  private exemplify(each: Section, place: { track: string; level: string }): boolean {
    const last = this.sketch.entries.findLast((entry) => entry.track === place.track && entry.level === place.level)
    if (!last) return false
    const texts = each.blocks.flatMap((block) => (block.kind === 'item' || block.kind === 'paragraph' ? [plainText(block.text)] : []))
    last.examples = [...(last.examples ?? []), ...texts]
    return true
  }

  private add(entry: SketchEntry): void {
    if (/[\p{L}\p{N}]/u.test(entry.text)) this.sketch.entries.push(entry)
    else if (entry.text) this.ignore(entry.line, entry.text, 'A point without words.')
  }

  /** Dimensions known by their place alone are called by the words that stand there, from level to level. */
  private namePlaces(): void {
    this.sketch.notes.push('Every level has as many points, and their first words differ from level to level: a point’s place in the list is its dimension, its first word the stage. Give the dimensions better names.')
    for (const dimension of this.sketch.dimensions) {
      if (!dimension.key.startsWith('place ')) continue
      const stages = this.sketch.entries.filter((entry) => entry.dimension === dimension.key).flatMap(({ stage }) => stage ?? [])
      dimension.name = [...new Set(stages)].join(' / ')
      dimension.code = `axis-${dimension.key.slice(6)}`
    }
  }
}

const REASONS: Partial<Record<Block['kind'], string>> = {
  front: 'Facts about the file, not about a level.', code: 'A block of code or a drawing in letters.', html: 'A picture or a comment.',
  table: 'A table of short words: an overview, not expectations.',
}

/** What the first words of points mean: the dimension, the step on a dimension that the point's place names, or nothing. */
function leadsMean(levels: readonly LevelSection[]): 'name' | 'place' | 'none' {
  const led = levels.filter(({ points }) => points.length > 0)
  if (led.length < 2 || !led.every(({ points }) => points.every(({ lead }) => lead))) {
    const some = led.flatMap(({ points }) => points).filter(({ lead }) => lead)
    const keys = Map.groupBy(some, ({ lead }) => nameKey(lead!))
    const often = [...keys.values()].filter((same) => same.length > 1).reduce((sum, same) => sum + same.length, 0)
    return led.length > 1 && often * 2 > led.flatMap(({ points }) => points).length ? 'name' : 'none'
  }
  const keys = led.map(({ points }) => new Set(points.map(({ lead }) => nameKey(lead!))))
  const all = new Set(keys.flatMap((set) => [...set]))
  const shared = [...all].filter((key) => keys.filter((set) => set.has(key)).length * 2 >= keys.length).length
  if (keys.every((set) => set.size === all.size)) return 'name'
  if (new Set(led.map(({ points }) => points.length)).size === 1 && keepPlaces(led)) return 'place'
  return shared > 0 ? 'name' : 'none'
}

/** Whether a first word that comes back always stands at the same place of the list. */
function keepPlaces(led: readonly LevelSection[]): boolean {
  const places = Map.groupBy(led.flatMap(({ points }) => points.map(({ lead }, at) => ({ key: nameKey(lead!), at }))), ({ key }) => key)
  return [...places.values()].every((same) => new Set(same.map(({ at }) => at)).size === 1)
}

/** Whether the headings over the levels are the dimensions: the same levels stand under several of them, with nothing finer below. */
function dimensionsOutside(levels: readonly LevelSection[], leads: 'name' | 'place' | 'none'): boolean {
  if (leads !== 'none' || levels.some(({ inner }) => inner.length > 0 && inner.every((each) => !/^examples?\b/.test(each.key)))) return false
  const parents = [...Map.groupBy(levels, ({ section }) => section.parent!).entries()].filter(([parent]) => parent.depth > 0)
  if (parents.length < 2) return false
  const sets = parents.map(([, under]) => new Set(under.map(({ section }) => section.key)))
  const all = [...new Set(sets.flatMap((set) => [...set]))]
  return all.filter((key) => sets.filter((set) => set.has(key)).length > 1).length * 2 >= all.length
}
