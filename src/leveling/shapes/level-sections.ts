import { levelScore } from './level-names.ts'
import { type Point, pointsOf } from './points.ts'
import { allSections, pathOf, type Section, speaks } from './sections.ts'

/** A heading that is a level, with the headings and the points under it. */
export interface LevelSection { section: Section; inner: Section[]; points: Point[] }

/** The headings that are levels. */
export function levelSections(root: Section): LevelSection[] {
  const all = allSections(root).filter(({ depth }) => depth > 0)
  const talking = all.filter((section) => section.blocks.some(({ kind }) => kind === 'item') || (speaks(section) && section.children.length === 0) || section.children.some(speaks))
  const found = new Set(talking.flatMap((section) => bestLevel(pathOf(section)) ?? []))
  // Siblings of levels that are built like them are levels too, whatever they are called.
  const named = [...found]
  for (const section of named) {
    const siblings = section.parent!.children.filter((each) => talking.includes(each))
    const known = siblings.filter((each) => found.has(each))
    if (known.length * 2 >= siblings.length && levelScore(section.title) > 0) {
      for (const each of siblings) if (alike(each, known[0]!)) found.add(each)
    }
  }
  // The same name under another heading is the same level there.
  const again = [...found]
  for (const each of talking) if (again.some(({ key, depth }) => key === each.key && depth === each.depth)) found.add(each)
  const scored = [...found].filter((section) => !pathOf(section).slice(0, -1).some((outer) => found.has(outer) && levelScore(outer.title) >= levelScore(section.title)))
  const inner = scored.filter((section) => !allSections(section).slice(1).some((each) => scored.includes(each)))
  const chosen = inner.length > 1 ? inner : parallel(all)
  return chosen.toSorted((a, b) => a.line - b.line).map((section) => ({
    section, inner: allSections(section).slice(1).filter((each) => each.blocks.length > 0), points: pointsOf(section),
  }))
}

function bestLevel(path: readonly Section[]): Section | undefined {
  const best = Math.max(0, ...path.map(({ title }) => levelScore(title)))
  if (best === 0) return undefined
  // Of a role and its levels the inner heading is the level; of a level and a word of rank under it, the outer one with the code.
  const candidates = path.filter(({ title }) => levelScore(title) === best)
  return candidates.findLast((section) => section.parent!.children.filter(({ title }) => levelScore(title) === best).length > 1) ?? candidates.at(-1)
}

function alike(a: Section, b: Section): boolean {
  const items = (section: Section) => section.blocks.filter(({ kind }) => kind === 'item').length > 0
  const keys = (section: Section) => section.children.map(({ key }) => key)
  return items(a) === items(b) && (keys(a).length > 0) === (keys(b).length > 0) && (keys(b).length === 0 || keys(a).some((key) => keys(b).includes(key)))
}

/** Headings that no name gives away: siblings with the same headings under them, or all of them with as many points. */
function parallel(all: readonly Section[]): Section[] {
  const families = [...Map.groupBy(all, ({ parent }) => parent).values()].filter((family) => family.length > 1)
  const built = (section: Section) => (section.children.length > 0 ? section.children.map(({ key }) => key).toSorted().join('|') : String(section.blocks.filter(({ kind }) => kind === 'item').length))
  const same = families.map((family) => [...Map.groupBy(family.filter(speaksWithin), built).values()].toSorted((a, b) => b.length - a.length)[0] ?? [])
  const best = same.filter((family) => family.length > 1 && (family[0]!.children.length > 0 || evenPoints(family))).toSorted((a, b) => b.length - a.length || a[0]!.depth - b[0]!.depth)
  const chosen = best.find((family) => family[0]!.children.length > 0) ?? best[0] ?? []
  // A sibling with some of the same headings is one of them, too: not every level says something on everything.
  return chosen.length === 0 ? [] : chosen[0]!.parent!.children.filter((each) => chosen.includes(each) || (speaksWithin(each) && each.children.length > 0 && each.children.every(({ key }) => chosen.some((known) => known.children.some((child) => child.key === key)))))
}

/** Chapters of any text are siblings of which some have as many points by chance: of levels all have, but for an introduction. */
function evenPoints(family: readonly Section[]): boolean {
  const spoken = family[0]!.parent!.children.filter(speaksWithin)
  return family.length + 1 >= spoken.length && family[0]!.blocks.filter(({ kind }) => kind === 'item').length > 1
}

/** Whether it or a heading under it says something. */
export const speaksWithin = (section: Section) => allSections(section).some(speaks)
