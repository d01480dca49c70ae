import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block, Paper } from '../../kit/paper.ts'
import { readableBy } from './undrawn.ts'

/** Stands for a letter that no font here can draw. */
const BOX = '□'
/** Each round names letters the one before hid; after these, whatever is not of Europe's scripts is a box. */
const ROUNDS = 6
const LOOK = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8')

/** Sets a paper as PDF/UA-1: tagged, titled, readable aloud. Takes its time; see `pdf.ts`, which calls it beside the server's work. */
export function setType(Compiler: typeof NodeCompiler, paper: Paper, now: string): Uint8Array {
  const workspace = mkdtempSync(join(tmpdir(), 'plumbline-paper-'))
  try {
    const compiler = Compiler.create({ workspace })
    const pdf = drawn(compiler, paper, Math.floor(Date.parse(now) / 1000))
    // The compiler remembers what it set for the whole process; people's texts are not to stay there.
    compiler.evictCache(0)
    return pdf
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** PDF/UA refuses letters without a glyph, by name: those become boxes, and the paper says so. */
function drawn(compiler: NodeCompiler, paper: Paper, creationTimestamp: number): Uint8Array {
  const undrawn = new Set<string>()
  for (let round = 0; ; round += 1) {
    const readable = (text: string) => readableBy(text, undrawn, BOX, round > ROUNDS)
    const inputs = { paper: JSON.stringify(shapeOf(paper, readable)) }
    const set = compiler.compile({ mainFileContent: LOOK, inputs })
    if (!set.result) throw new Error(`paper.typ does not compile: ${JSON.stringify(compiler.fetchDiagnostics(set.takeError()!)).slice(0, 200)}`)
    try {
      return compiler.pdf(set.result, { pdfStandard: 'ua-1', creationTimestamp })
    } catch (error) {
      const named = undrawnIn((error as Error).message)
      if (round > ROUNDS || named.length === 0) throw new Error('The paper could not be set.')
      for (const letter of named) undrawn.add(letter)
    }
  }
}

/** `the text "\u{0}" could not be displayed`, `disallowed codepoint "\u{feff}"`: quoted twice, once by each of two hands. */
function undrawnIn(message: string): string[] {
  const plain = unquoted(message)
  return [...plain.matchAll(/(?:the text|codepoint) `"((?:\\.|[^\\])*?)"`/gsu)].flatMap(([, quoted]) => [...unquoted(quoted!)])
}

function unquoted(text: string): string {
  const marks: Record<string, string> = { n: '\n', t: '\t', r: '\r', 0: '\0' }
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gsu, (_, code: string | undefined, mark: string) => (code ? String.fromCodePoint(parseInt(code, 16)) : (marks[mark] ?? mark)))
}

/** As paper.typ reads it: every text split into paragraphs, nothing absent. */
function shapeOf({ title, facts, blocks, foot }: Paper, readable: (text: string) => string) {
  let boxes = 0
  const text = (words: string) => {
    const read = readable(words)
    boxes += count(read) - count(words)
    return read
  }
  const shaped = {
    title: text(title.trim() || 'Untitled'), foot: text(foot), facts: facts.map(([name, value]) => [text(name), text(value)]),
    blocks: blocks.map((block) => blockShape(block, text)).filter((block) => block !== undefined),
  }
  return { ...shaped, missing: boxes > 0 ? missingWords(boxes) : null }
}

function blockShape(block: Block, text: (words: string) => string) {
  switch (block.kind) {
    case 'text': {
      const shaped = paragraphs(text(block.text))
      return shaped.length > 0 ? { kind: block.kind, label: block.label ? text(block.label) : null, paragraphs: shaped } : undefined
    }
    case 'list': {
      const items = block.items.map((item) => paragraphs(text(item))).filter((item) => item.length > 0)
      return items.length > 0 ? { kind: block.kind, numbered: block.numbered ?? false, items } : undefined
    }
    default: return block.text.trim() ? { ...block, text: text(block.text) } : undefined
  }
}

function paragraphs(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n\s*/).filter((part) => part.trim())
}

function count(text: string): number {
  return text.split(BOX).length - 1
}

function missingWords(boxes: number): string {
  const letters = boxes === 1 ? 'One letter or symbol' : `${boxes} letters or symbols`
  return `${letters} could not be drawn with the fonts of this server and ${boxes === 1 ? 'is' : 'are'} shown as ${BOX}. The Markdown file has everything.`
}
