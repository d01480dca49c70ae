import type { Block } from './blocks.ts'
import { plainText, wordCount } from './inline.ts'

/** A paragraph of bold words and what they say is a point, and so are lines that begin with a name and a colon. */
export function boldPoints(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph') return [block]
    const lines = block.text.split('\n')
    if (lines.length > 1 && lines.every((line) => /^\p{Lu}[^.:\n]{1,40}:\s/u.test(line))) return lines.map((text, at) => ({ kind: 'item', line: block.line + at, indent: 0, text }))
    if (!LED.test(block.text)) return [block]
    return block.text.split(/\s+(?=(?:\*\*|__)[^*_\n]{1,60}:(?:\*\*|__)\s)/).map((text) => ({ kind: 'item', line: block.line, indent: 0, text }))
  })
}

const LED = /^(?:(\*\*|__)[^*_\n]{1,60}:\1\s*|(\*\*|__)[^*_\n]{1,60}\2\s*[:–—-]\s+)\S/

/** Points with points under them as headings, one step deeper for each step they are set in: the levels of an outline without headings. */
export function outlineHeadings(blocks: readonly Block[]): Block[] {
  const steps = [...new Set(blocks.flatMap((block) => (block.kind === 'item' ? [block.indent] : [])))].toSorted((a, b) => a - b)
  let depth = 0
  return blocks.map((block, at): Block => {
    if (block.kind === 'heading') depth = block.depth
    const next = blocks[at + 1]
    const opens = block.kind === 'item' && next?.kind === 'item' && next.indent > block.indent
    if (!opens || wordCount(block.text) > 8 || /[.;]$/.test(plainText(block.text))) return block
    return { kind: 'heading', line: block.line, depth: depth + 1 + steps.indexOf(block.indent), text: block.text }
  })
}
