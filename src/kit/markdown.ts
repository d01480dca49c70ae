import type { Block, Paper } from './paper.ts'

/** A document as Markdown (CommonMark), its facts in front as YAML. What people wrote comes out as they wrote it, whatever it looks like. */
export function markdownOf({ title, facts, blocks, foot }: Paper): string {
  const front = [['title', title] as const, ...facts].map(([name, value]) => `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}: ${yaml(value)}`)
  const parts = [`# ${inline(title)}`, ...blocks.map(blockOf), '---', `*${inline(foot)}*`].filter(Boolean)
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level)} ${inline(block.text)}`
    case 'note': return inline(block.text) && `*${inline(block.text)}*`
    case 'list': return block.items.map((item, at) => listed(item, block.numbered ? `${at + 1}. ` : '- ')).join('\n')
    case 'text': return block.label ? `**${inline(block.label)}:** ${escapeMarkdown(block.text)}` : escapeMarkdown(block.text)
  }
}

function listed(item: string, mark: string): string {
  return mark + escapeMarkdown(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`).replace(/^ +$/gmu, '')
}

/** JSON strings are YAML strings. */
function yaml(value: string): string {
  return JSON.stringify(value.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function inline(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim())
}

/** Text as Markdown that reads as this text: no mark of it becomes a heading, a list, a link or HTML. A line stays a line. */
export function escapeMarkdown(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').replace(/^(?:[ \t]*\n)+|\s+$/g, '').split('\n')
  return lines.map((line, at) => {
    const escaped = escapeLine(line.trimEnd())
    return escaped && lines[at + 1]?.trim() ? `${escaped}\\` : escaped
  }).join('\n').replace(/\n{3,}/g, '\n\n')
}

function escapeLine(line: string): string {
  const marked = line
    .replace(/[\\`*[\]<$~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
  // What only means something at the start of a line, and spaces there that would be lost or make it code.
  return marked
    .replace(/^([ \t]*)([#>+=|:-])/, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[ \t]/, (space) => (space === ' ' ? '&#32;' : '&#9;'))
}
