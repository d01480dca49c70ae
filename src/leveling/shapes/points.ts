import { plainName, plainText } from './inline.ts'
import type { Section } from './sections.ts'

/** One point of a list: its bold or short lead, what it says, and the points under it. */
export interface Point { line: number; lead?: string; text: string; under: { line: number; text: string }[] }

const LEAD = /^\s*(?:\*\*|__)(.{1,80}?)(?:\*\*|__)\s*[:–—-]?\s*|^([\p{Lu}][^.:\n]{1,40}):\s+/u

/** The points under a heading; a paragraph that begins with bold words is one too. */
export function pointsOf(section: Section): Point[] {
  const points: Point[] = []
  let least = Infinity
  for (const block of section.blocks) if (block.kind === 'item') least = Math.min(least, block.indent)
  for (const block of section.blocks) {
    if (block.kind !== 'item') continue
    const last = points.at(-1)
    if (block.indent > least + 1 && last) {
      last.under.push({ line: block.line, text: `${'  '.repeat(Math.max(0, Math.round((block.indent - least) / 2) - 1))}${plainText(block.text)}` })
      continue
    }
    const match = LEAD.exec(block.text)
    const lead = match && plainName((match[1] ?? match[2])!.replace(/[:.]$/, ''))
    const text = plainText(lead ? block.text.slice(match[0].length) : block.text)
    points.push({ line: block.line, ...(lead && { lead }), text: text.replace(/^[:–—-]\s*/, ''), under: [] })
  }
  return points
}
