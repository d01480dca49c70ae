import type { Block } from './blocks.ts'
import { nameKey, plainName } from './inline.ts'

/** A heading with what stands under it before the next one of its depth. */
export interface Section {
  title: string
  key: string
  line: number
  depth: number
  parent?: Section
  children: Section[]
  /** What stands directly under the heading. */
  blocks: Exclude<Block, { kind: 'heading' }>[]
}

/** The headings of a document as a tree; its root is the document itself. */
export function sectionsOf(blocks: readonly Block[]): Section {
  const root: Section = { title: '', key: '', line: 1, depth: 0, children: [], blocks: [] }
  let open = root
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.blocks.push(block)
      continue
    }
    while (open.depth >= block.depth) open = open.parent!
    const title = plainName(block.text)
    const section: Section = { title, key: nameKey(title), line: block.line, depth: block.depth, parent: open, children: [], blocks: [] }
    open.children.push(section)
    open = section
  }
  return root
}

/** A section and all below it, in the order of the document. */
export function allSections(section: Section): Section[] {
  return [section, ...section.children.flatMap(allSections)]
}

/** The sections around one, the outermost first, the document itself left out. */
export function pathOf(section: Section): Section[] {
  return section.depth === 0 ? [] : [...pathOf(section.parent!), section]
}

/** Whether it says something itself: bullets or sentences. */
export function speaks(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'item' || (block.kind === 'paragraph' && block.text.split(/\s+/).length > 2))
}
