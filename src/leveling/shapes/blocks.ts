import { tableOf } from './html-table.ts'

/** A part of a Markdown document, with the line it starts in. */
export type Block =
  | { kind: 'heading'; line: number; depth: number; text: string }
  | { kind: 'item'; line: number; indent: number; text: string }
  | { kind: 'paragraph' | 'front' | 'code' | 'html' | 'rule'; line: number; text: string }
  | TableBlock
export interface TableBlock { kind: 'table'; line: number; rows: TableRow[]; text: string }
export interface TableRow { line: number; cells: string[] }

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
/** A line that begins with a name and a colon: several of them are lines, not one paragraph. */
const LABELLED = /^(?:\*\*|__)?\p{Lu}[^.:\n*_]{1,40}(?::(?:\*\*|__)?|(?:\*\*|__):)\s+\S/u
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/

/** The blocks of a Markdown document, in order. Every line that holds something belongs to one. */
export function blocksOf(text: string): Block[] {
  const reader = new Reader(text.split('\n'))
  const blocks: Block[] = []
  while (!reader.done) {
    const block = reader.next()
    if (block) blocks.push(block)
  }
  return withBoldHeadings(blocks)
}

class Reader {
  private readonly lines: string[]
  private at = 0
  constructor(lines: string[]) {
    this.lines = lines
  }

  get done(): boolean {
    return this.at >= this.lines.length
  }

  next(): Block | undefined {
    const [line, row] = [this.at + 1, this.lines[this.at]!]
    if (!row.trim()) return void this.at++
    const block = (line === 1 && row.trim() === '---' && this.front()) || this.fenced(row, line) || this.headed(row, line) || this.html(row, line) || this.piped(row, line) || this.listed(row, line)
    if (block) return block
    if (RULE.test(row)) return this.take(1, { kind: 'rule', line, text: row })
    return this.paragraph(line)
  }

  private take<B extends Block>(count: number, block: B): B {
    this.at += count
    return block
  }

  private front(): Block | undefined {
    const end = this.lines.findIndex((row, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(row))
    return end === -1 ? undefined : this.take(end + 1, { kind: 'front', line: 1, text: this.lines.slice(1, end).join('\n') })
  }

  private fenced(row: string, line: number): Block | undefined {
    const fence = FENCE.exec(row)?.[1]
    if (!fence) return undefined
    const end = this.lines.findIndex((each, at) => at > this.at && each.trim().startsWith(fence))
    const last = end === -1 ? this.lines.length : end
    return this.take(last - this.at + 1, { kind: 'code', line, text: this.lines.slice(this.at + 1, last).join('\n') })
  }

  private headed(row: string, line: number): Block | undefined {
    const atx = HEADING.exec(row)
    if (atx) return this.take(1, { kind: 'heading', line, depth: atx[1]!.length, text: atx[2]! })
    const tagged = /^\s*<h([1-6])\b[^>]*>(.*?)<\/h\1>\s*$/i.exec(row)
    if (tagged) return this.take(1, { kind: 'heading', line, depth: Number(tagged[1]), text: tagged[2]! })
    const under = /^ {0,3}(=+|-{2,})\s*$/.exec(this.lines[this.at + 1] ?? '')?.[1]
    if (under && !ITEM.test(row) && !row.includes('|') && !RULE.test(row)) return this.take(2, { kind: 'heading', line, depth: under[0] === '=' ? 1 : 2, text: row.trim() })
  }

  private html(row: string, line: number): Block | undefined {
    if (/^\s*<table\b/i.test(row)) {
      const end = this.lines.findIndex((each, at) => at >= this.at && /<\/table>/i.test(each))
      const source = this.lines.slice(this.at, end === -1 ? undefined : end + 1)
      return this.take(source.length, { kind: 'table', line, rows: tableOf(source.join('\n'), line), text: source.join('\n') })
    }
    if (/^\s*<!--/.test(row)) {
      const end = this.lines.findIndex((each, at) => at >= this.at && each.includes('-->'))
      const source = this.lines.slice(this.at, end === -1 ? undefined : end + 1)
      return this.take(source.length, { kind: 'html', line, text: source.join('\n') })
    }
    if (!/^\s*<\/?[a-z][^>]*>?/i.test(row) || /^\s*<https?:/i.test(row)) return undefined
    const source: string[] = []
    for (let at = this.at; at < this.lines.length && this.lines[at]!.trim() && !/^\s*<table\b/i.test(this.lines[at]!); at++) source.push(this.lines[at]!)
    const bare = source.join('\n').replace(/<[^<>]*>/g, '')
    return this.take(source.length, { kind: /[\p{L}\p{N}]/u.test(bare) ? 'paragraph' : 'html', line, text: source.join('\n') })
  }

  private piped(row: string, line: number): Block | undefined {
    if (!row.includes('|') || !DELIMITER.test(this.lines[this.at + 1] ?? '') || !/[-|]/.test(this.lines[this.at + 1]!)) return undefined
    const header = split(row)
    const columns = split(this.lines[this.at + 1]!).length
    if (header.length !== columns && Math.abs(header.length - columns) > 1) return undefined
    const rows = [{ line, cells: header }]
    let at = this.at + 2
    for (; at < this.lines.length && this.lines[at]!.trim() && this.lines[at]!.includes('|'); at++) rows.push({ line: at + 1, cells: split(this.lines[at]!) })
    return this.take(at - this.at, { kind: 'table', line, rows, text: this.lines.slice(this.at, at).join('\n') })
  }

  private listed(row: string, line: number): Block | undefined {
    const match = ITEM.exec(row)
    if (!match || RULE.test(row)) return undefined
    const indent = match[1]!.replaceAll('\t', '    ').length
    const text = [match[2]!.replace(/^\[[ xX]\]\s+/, '')]
    let at = this.at + 1
    for (; at < this.lines.length; at++) {
      const next = this.lines[at]!
      if (!next.trim()) {
        // After a blank line only what is indented below the bullet still belongs to it.
        const after = this.lines[at + 1] ?? ''
        if (!after.trim() || ITEM.test(after) || FENCE.test(after) || after.search(/\S/) <= indent + 1) break
        text.push('\n')
      } else if (ITEM.test(next) || HEADING.test(next) || FENCE.test(next) || /^\s*<(?:table|!--)/i.test(next)) break
      else text.push(/(?: {2}|\\)$/.test(this.lines[at - 1]!) ? `\n${next.trim()}` : next.trim())
    }
    return this.take(at - this.at, { kind: 'item', line, indent, text: joined(text) })
  }

  private paragraph(line: number): Block {
    const text: string[] = []
    let at = this.at
    for (; at < this.lines.length; at++) {
      const row = this.lines[at]!
      if (!row.trim() || (at > this.at && (HEADING.test(row) || FENCE.test(row) || ITEM.test(row) || RULE.test(row) || /^\s*<(?:table|!--)/i.test(row)))) break
      const bare = row.replace(/^ {0,3}>+\s?/, '')
      const broken = at > this.at && (/(?: {2}|\\)$/.test(this.lines[at - 1]!) || (LABELLED.test(row) && LABELLED.test(this.lines[at - 1]!)))
      text.push(broken ? `\n${bare.trim()}` : bare.trim())
    }
    const picture = !/[\p{L}\p{N}]/u.test(text.join(' ').replace(/\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?/g, ''))
    return this.take(at - this.at, { kind: picture ? 'html' : 'paragraph', line, text: joined(text) })
  }
}

function joined(parts: readonly string[]): string {
  return parts.join(' ').replace(/ ?\n ?/g, '\n').replace(/\\\n/g, '\n').trim()
}

/** Cells of a row with pipes; an escaped pipe, and one in code, is text. */
function split(row: string): string[] {
  const cells = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').match(/(?:\\.|`[^`]*`|[^|\\])+|(?<=\|)(?=\|)|(?<=\|)$|^(?=\|)/g) ?? []
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim())
}

/** A paragraph of bold words alone, with something below it, is a heading one step under the last. */
function withBoldHeadings(blocks: Block[]): Block[] {
  let depth = 0
  return blocks.map((block, at) => {
    if (block.kind === 'heading') depth = block.depth
    const bold = block.kind === 'paragraph' ? /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__)\s*:?$/.exec(block.text)?.[1] : undefined
    const next = blocks[at + 1]?.kind
    return bold && (next === 'item' || next === 'paragraph' || next === 'table') ? { kind: 'heading', line: block.line, depth: depth + 1, text: bold } : block
  })
}
